import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('what is hidden is counted and comes back in one click; nothing that stays moves', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const stood = await picture.place('term:rhizotomy').getAttribute('style');
  const codes = page.locator('[data-key^="cpt:"]');
  const before = await codes.count();
  await page.getByRole('button', { name: /^CPT/ }).click();
  await expect(codes).toHaveCount(0);
  expect(await picture.place('term:rhizotomy').getAttribute('style')).toBe(stood);
  await page.getByRole('button', { name: new RegExp(`^${before} hidden`) }).click();
  await expect(codes).toHaveCount(before);
});

test('why these two: the best paths, lit and told, from any two selected', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('term:rhizotomy');
  await picture.shiftClick('cpt:64640');
  await page.keyboard.press('y');
  const panel = page.getByRole('region', { name: /rhizotomy.*64640/ });
  await expect(panel).toContainText('rhizotomy is told apart from neurolysis');
  await expect(panel).toContainText('is coded as 64640');
  await page.keyboard.press('l');
  await expect(panel).toBeHidden();
});

test('undo and redo name what they do, and take every change of the view back', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const drawn = (): Promise<string[]> => page.locator('[data-key]').evaluateAll((places) => places.map((place) => `${place.getAttribute('data-key')} ${place.getAttribute('style')}`));
  const start = await drawn();
  await picture.click('cpt:64624');
  await page.keyboard.press('h');
  await page.keyboard.press('2');
  await picture.click('term:neurectomy');
  await page.keyboard.press('p');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('undo');
  await expect(page.getByRole('option', { name: /Undo pin neurectomy/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const end = await drawn();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(drawn).toEqual(start);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect.poll(drawn).toEqual(end);
});

test('the outline, the table and the picture have one selection', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await page.keyboard.press('o');
  const row = page.getByRole('tree').getByRole('treeitem', { name: /^neurectomy/ }).first();
  const group = page.getByRole('tree').getByRole('treeitem', { name: /^told apart from/ }).first();
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.press('ArrowRight');
  await row.click();
  await expect(picture.place('term:neurectomy')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('t');
  await expect(page.getByRole('row', { selected: true })).toContainText('neurectomy');
  await page.getByRole('row', { name: /^rhizotomy/ }).click();
  await page.keyboard.press('t');
  await expect(picture.place('term:rhizotomy')).toHaveAttribute('aria-selected', 'true');
});

test('a walk is kept under a name, and one goes on from any of its stops', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  await page.keyboard.press('Control+d');
  await page.keyboard.type('From freeing to cutting');
  await page.keyboard.press('Enter');
  await page.keyboard.press('w');
  const walks = page.getByRole('region', { name: 'Walks' });
  await expect(walks.getByText('From freeing to cutting')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(walks.getByText('From freeing to cutting')).toBeHidden();
});
