import { expect, test } from '../fixtures';
import type { Program } from '../shells/Program';

const markup = '<img src="https://example.org/seen.png" onerror="window.slippedIn = true"><b>bold</b>';
const receipt = { source: 'evil', section: markup, says: markup };

/** A graph that the program must open, every text of which is meant to run, fetch or lead away. */
function hostileGraph(url: string): unknown {
  const node = (key: string) => ({ key, attributes: { kind: 'term', label: `${key} ${markup}`, gloss: markup, note: markup, category: 'procedure', sources: [receipt], standing: 'stated' } });
  return {
    attributes: { title: markup, notice: markup, sources: { evil: { title: markup, short: markup, url, official: false } } },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [node('term:__proto__'), node('term:x, *'), node('term:"]{}')],
    edges: ['term:x, *', 'term:"]{}'].map((target) => ({
      key: `related-to|${target}`,
      source: 'term:__proto__',
      target,
      attributes: { relation: 'related-to', note: markup, sources: [receipt], standing: 'stated' },
    })),
  };
}

async function open({ answerOpenDialog, command }: Program, url: string): Promise<void> {
  await answerOpenDialog({ name: 'hostile.json', bytes: new TextEncoder().encode(JSON.stringify(hostileGraph(url))) });
  await command('file.open');
}

test('a file’s texts are shown and never run, and nothing that it names is fetched', async ({ program }) => {
  const { page } = program;
  const requests: string[] = [];
  await page.route('https://example.org/**', (route) => {
    requests.push(route.request().url());
    return route.fulfill({ status: 200, body: '' });
  });
  await open(program, 'https://example.org/source');
  await expect(page.getByRole('complementary', { name: /__proto__/ })).toContainText('<b>bold</b>');
  await program.command('help.about');
  await expect(page.getByRole('dialog', { name: 'Sources and notices' })).toContainText('<b>bold</b>');
  expect(await page.evaluate(() => [document.querySelectorAll('img, b, iframe, object').length, 'slippedIn' in window, 'polluted' in {}])).toEqual([0, false, false]);
  expect(requests).toEqual([]);
  expect(program.complaints).toEqual([]);
});

test('a link of a file leads out of the program when it is clicked, and only then', async ({ program }) => {
  await open(program, 'https://example.org/source');
  await expect(program.page.getByRole('complementary', { name: /__proto__/ })).toBeVisible();
  await program.command('help.about');
  expect(await program.openedLinks()).toEqual([]);
  await program.page.getByRole('dialog').getByRole('button', { name: 'example.org' }).click();
  await expect.poll(program.openedLinks).toEqual(['https://example.org/source']);
});

for (const url of ['javascript'.concat(':window.slippedIn=true'), 'file:///etc/hosts', 'data:text/html,x']) {
  test(`a file whose source is ${url.slice(0, 11)}… is refused as a whole`, async ({ program }) => {
    await open(program, url);
    await expect(program.page.getByRole('status')).toContainText('hostile.json was not opened.');
    await expect(program.page.getByRole('complementary', { name: /neurolysis/ })).toBeVisible();
  });
}
