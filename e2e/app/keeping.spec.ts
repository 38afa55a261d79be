import { expect, test } from '../fixtures';
import { kept } from '../shells/kept';
import { Picture } from '../shells/Picture';

test('focus, depth, what was hidden, pushed and walked are there again after a reload', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  await page.keyboard.press('2');
  await picture.click('term:spasticity');
  await page.keyboard.press('Control+ArrowRight');
  await picture.click('term:chordotomy');
  await page.keyboard.press('h');
  const drawn = (): Promise<string[]> => page.locator('[data-key]').evaluateAll((places) => places.map((place) => `${place.getAttribute('data-key')} ${place.getAttribute('style')}`));
  await expect(picture.place('term:chordotomy')).not.toBeAttached();
  const before = await drawn();
  await kept(page);
  await page.reload();
  await picture.hasArrived('rhizotomy');
  expect(await drawn()).toEqual(before);
  await expect(page.getByRole('navigation', { name: 'Where you have been' }).getByRole('listitem')).toHaveCount(2);
});

test('a file that was opened is open again after a reload; one comes back to the dictionary', async ({ program }) => {
  const { page } = program;
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await program.answerSaveDialog('graph.json');
  await program.command('file.save');
  await expect(page.getByRole('status')).toContainText('Saved as graph.json.');
  const bytes = (await program.savedBytes('graph.json')) ?? new Uint8Array();
  const other = new TextDecoder().decode(bytes).replaceAll('"label": "neurectomy"', '"label": "my own term"');
  await program.answerOpenDialog({ name: 'other.json', bytes: new TextEncoder().encode(other) });
  await program.command('file.open');
  await expect(picture.place('term:neurectomy')).toHaveAccessibleName(/^my own term/);
  await page.keyboard.press('2');
  await kept(page);
  await page.reload();
  await picture.hasArrived('neurolysis');
  await expect(picture.place('term:neurectomy')).toHaveAccessibleName(/^my own term/);
  await program.command('file.shipped');
  await expect(picture.place('term:neurectomy')).toHaveAccessibleName(/^neurectomy/);
});
