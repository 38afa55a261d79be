import { execFileSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { lessonSchema, type Lesson } from '#core/lessons/Lesson';
import { shortLesson } from '#core/lessons/lesson.fixture';
import { readLesson } from '#core/lessons/readLesson';
import { writeLesson } from '#core/lessons/writeLesson';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';
import { complaintsOf } from '../shells/Program';

interface OpenedPage {
  readonly page: Page;
  readonly file: string;
  readonly complaints: readonly string[];
  /** Whatever the page asked for beside itself. */
  readonly requests: readonly string[];
}

/** Writes the page as `medroots lesson` does, and opens it from the disk, without a network. */
async function openLesson(context: BrowserContext, folder: string, lesson: Lesson): Promise<OpenedPage> {
  const made = join(folder, 'made.lesson.yaml');
  const file = join(folder, 'lesson.html');
  await writeFile(made, writeLesson(lesson));
  execFileSync(process.execPath, [join(import.meta.dirname, '../../out/cli/main.js'), 'lesson', made, '-o', file], { stdio: 'pipe' });
  await context.setOffline(true);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => /^(?:data|blob):/.test(request.url()) || request.url().startsWith(pathToFileURL(file).href) || requests.push(request.url()));
  const complaints = complaintsOf(page);
  await page.goto(pathToFileURL(file).href);
  return { page, file, complaints, requests };
}

async function savedLesson(page: Page): Promise<ReturnType<typeof readLesson>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the lesson' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.lesson\.yaml$/);
  return readLesson(await readFile(await download.path(), 'utf8'));
}

async function shownKeys(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-key]').evaluateAll((places) => places.map((place) => place.getAttribute('data-key')));
}

test('from a disk, without a network: the steps, moment by moment, a question, and the lesson back as a file', async ({ context, folder }) => {
  const { page, file, complaints, requests } = await openLesson(context, folder, shortLesson);
  const column = page.getByRole('region', { name: 'Lesson' });
  await new Picture(page).hasArrived('neurolysis');
  await expect(page).toHaveTitle('Two parts');
  await expect(column).toContainText('1 of 2');
  await expect.poll(() => shownKeys(page)).toEqual(['term:neurolysis']);
  await column.getByRole('button', { name: 'Show more' }).click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => shownKeys(page)).toHaveLength(4);
  await column.getByRole('button', { name: 'Next' }).click();
  await column.getByRole('button', { name: 'Question' }).click();
  await column.getByRole('radio', { name: 'cutting' }).check();
  await expect(column).not.toContainText('Greek lúsis.');
  await column.getByRole('button', { name: 'Check' }).click();
  await expect(column.getByRole('status')).toHaveText('Not right: “loosening” is.');
  await expect(column).toContainText('Greek lúsis.');
  await expect(column.getByRole('button', { name: 'The end' })).toBeFocused();

  await page.reload();
  await expect(column).toContainText('2 of 2');
  expect(await savedLesson(page)).toEqual({ ok: true, value: shortLesson });
  expect((await stat(file)).size).toBeLessThan(2_000_000);
  expect([...complaints, ...requests]).toEqual([]);
});

test('one walks off a step into the whole graph, by hand, by keyboard and by search, and returns', async ({ context, folder }) => {
  const { page, complaints } = await openLesson(context, folder, shortLesson);
  const picture = new Picture(page);
  const column = page.getByRole('region', { name: 'Lesson' });
  await picture.hasArrived('neurolysis');
  await page.keyboard.press('ArrowRight');
  await picture.drag('root:neur-o', { x: 0, y: 30 });
  await expect.poll(() => shownKeys(page)).toHaveLength(2);
  await picture.doubleClick('root:neur-o');
  await picture.hasArrived('neur/o');
  expect((await shownKeys(page)).length).toBeGreaterThan(10);
  await expect(page.getByRole('navigation', { name: 'Where you have been' })).toContainText('neurolysis');
  await page.keyboard.press('Alt+ArrowLeft');
  await picture.hasArrived('neurolysis');
  await page.keyboard.press('Escape');
  await picture.hasArrived('neurolysis');
  await expect.poll(() => shownKeys(page)).toHaveLength(2);

  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await picture.goAlongTo(/^neur\/o/);
  await page.keyboard.press('Enter');
  await picture.hasArrived('neur/o');
  await column.getByRole('button', { name: 'Return to the step' }).click();
  await picture.hasArrived('neurolysis');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('G894');
  await expect(page.getByRole('option', { name: /G89\.4/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await picture.hasArrived('G89.4');
  await expect(page.getByRole('complementary', { name: 'About G89.4' })).toContainText('Chronic pain syndrome');
  await expect(column).toContainText('1 of 2');
  expect(complaints).toEqual([]);
});

test('hostile texts are letters, and the policy of the page lets nothing out', async ({ context, folder }) => {
  const markup = '</script><script>window.slippedIn = 1</script><!-- ]]> <img src="https://example.org/x" onerror="window.slippedIn = 2"> " \u2028 {{x}}';
  const hostile = lessonSchema.parse({
    ...shortLesson,
    title: markup,
    steps: [{ ...shortLesson.steps[0], title: markup, text: `${markup}\n\n[a](${'javascript'.concat(':alert(1)')}) ![b](https://example.org/b.png)` }, ...shortLesson.steps.slice(1)],
  });
  const { page, complaints, requests } = await openLesson(context, folder, hostile);
  await new Picture(page).hasArrived('neurolysis');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(markup.replace('\u2028', ' '), { useInnerText: true });
  expect(await page.evaluate(() => [document.querySelectorAll('#program :is(img, script, iframe, object, a)').length, 'slippedIn' in window])).toEqual([0, false]);
  expect(await savedLesson(page)).toEqual({ ok: true, value: hostile });
  expect([...complaints, ...requests]).toEqual([]);

  const gone: string[] = [];
  await page.route('https://example.org/**', (route) => {
    gone.push(route.request().url());
    return route.abort();
  });
  const refused = await page.evaluate(tryToGetOut);
  expect(refused.toSorted()).toEqual(['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for']);
  expect(await page.evaluate(() => 'slippedIn' in window)).toBe(false);
  expect(gone).toEqual([]);
});

/** In the page: what a script that had slipped in would try. Answers what the policy refused. */
async function tryToGetOut(): Promise<string[]> {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
  await fetch('https://example.org/').catch(() => undefined);
  new Image().src = 'https://example.org/x.png';
  const script = document.createElement('script');
  script.append('window.slippedIn = 3');
  const frame = document.createElement('iframe');
  frame.src = 'https://example.org/';
  document.body.append(script, frame);
  await new Promise((done) => setTimeout(done, 500));
  return [...refused];
}

async function seriousIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious, ${colorScheme}: on a step, an answered question, and off the step`, async ({ context, folder }) => {
    const { page } = await openLesson(context, folder, shortLesson);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const picture = new Picture(page);
    await picture.hasArrived('neurolysis');
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: /All that stands around it/ }).click();
    await page.getByRole('button', { name: 'Question' }).click();
    await page.getByRole('radio', { name: 'cutting' }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    expect(await seriousIn(page)).toEqual([]);
    await picture.doubleClick('root:neur-o');
    await picture.hasArrived('neur/o');
    expect(await seriousIn(page)).toEqual([]);
  });
}
