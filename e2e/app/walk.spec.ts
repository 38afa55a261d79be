import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('from neurolysis to rhizotomy, to G89.4, to 64640, by clicks on what is drawn', async ({ program: { page, complaints } }) => {
  const picture = new Picture(page);
  const trail = page.getByRole('navigation', { name: 'Where you have been' });
  await picture.hasArrived('neurolysis');

  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  await expect(trail).toContainText(/neurolysis\s*told apart from →\s*rhizotomy/);

  await expect(picture.place('term:neurolysis')).toHaveAccessibleName(/where you came from/);
  await picture.doubleClick('icd-10-cm:G89.4');
  await picture.hasArrived('G89.4');
  await expect(trail).toContainText(/by way of neurolysis →\s*G89\.4/);

  await picture.doubleClick('cpt:64640');
  await picture.hasArrived('64640');
  await expect(page.getByRole('complementary', { name: 'About 64640' })).toBeVisible();
  await expect(trail.locator('[aria-current=step]')).toHaveText('64640');
  expect(complaints).toEqual([]);
});

test('back and forward, by the buttons and by the keys, return to the same picture', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const stoodAt = await picture.place('cpt:64640').getAttribute('style');
  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await picture.hasArrived('neurolysis');
  expect(await picture.place('cpt:64640').getAttribute('style')).toBe(stoodAt);

  await page.keyboard.press('Alt+ArrowRight');
  await picture.hasArrived('rhizotomy');
  await page.keyboard.press('Alt+ArrowLeft');
  await picture.hasArrived('neurolysis');
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
});

test('a click selects and moves nothing; Enter goes there', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const stoodAt = await picture.place('term:rhizotomy').boundingBox();
  await picture.click('term:rhizotomy');
  await expect(page.getByRole('complementary', { name: 'About rhizotomy' })).toContainText('neurolysis is told apart from rhizotomy');
  expect(await picture.place('term:rhizotomy').boundingBox()).toEqual(stoodAt);

  await page.keyboard.press('Enter');
  await picture.hasArrived('rhizotomy');
});

test('a counted group opens where there is room, and closes again; what stood stays', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const stood = (): Promise<string[]> => page.locator('[data-key]:not([data-key*="|"])').evaluateAll((places) => places.map((place) => `${place.getAttribute('data-key')} ${place.getAttribute('style')}`));
  const before = await stood();
  const group = page.getByRole('option', { name: /closed group/ }).first();
  const key = (await group.getAttribute('data-key')) ?? '';

  await picture.click(key);
  await expect(picture.place(key)).toHaveAccessibleName(/opened group/);
  const opened = await stood();
  expect(opened.length).toBeGreaterThan(before.length);
  expect(opened).toEqual(expect.arrayContaining(before));

  await picture.click(key);
  await expect(picture.place(key)).toHaveAccessibleName(/closed group/);
  expect(await stood()).toEqual(before);
});

test('depth 2 shows what stands behind, and moves nothing that stood', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const stoodAt = await picture.place('term:rhizotomy').getAttribute('style');
  const places = page.locator('[data-key]');
  const before = await places.count();
  await page.getByRole('group', { name: 'Steps from the middle' }).getByRole('button', { name: '2' }).click();
  await expect.poll(() => places.count()).toBeGreaterThan(before);
  expect(await picture.place('term:rhizotomy').getAttribute('style')).toBe(stoodAt);
});
