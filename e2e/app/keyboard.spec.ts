import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('from neurolysis to rhizotomy, to G89.4, to 64640, by the keyboard alone, and why each step holds', async ({ program: { page, complaints } }) => {
  const picture = new Picture(page);
  const announced = page.locator('[data-announcer]');
  await picture.hasArrived('neurolysis');
  await expect(page.getByRole('application')).toBeFocused();

  await page.keyboard.press('Enter');
  await picture.goAlongTo(/^rhizotomy, /);
  await expect(announced).toContainText('rhizotomy, Procedure, disputed, is told apart from neurolysis, 2 of 7');
  await page.keyboard.press('Enter');
  await picture.hasArrived('rhizotomy');
  await expect(announced).toContainText(/rhizotomy.*in the middle/);

  await picture.goAlongTo(/^G89\.4, Chronic pain syndrome/);
  await expect(announced).toContainText('is a diagnosis reported for neurolysis');
  await page.keyboard.press('Enter');
  await picture.hasArrived('G89.4');

  await picture.goAlongTo(/^64640, /);
  await page.keyboard.press('Enter');
  await picture.hasArrived('64640');
  await expect(page.getByRole('application')).toBeFocused();

  await page.keyboard.press('Escape');
  expect(await picture.spoken()).toBe('');
  await expect(page.getByRole('navigation', { name: 'Where you have been' }).getByRole('listitem')).toHaveCount(4);
  expect(complaints).toEqual([]);
});

test('arrows go to what stands there; the ring is no selection; Tab leaves', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await page.keyboard.press('Enter');
  expect(await picture.spoken()).toMatch(/^neurolysis/);
  await page.keyboard.press('ArrowRight');
  expect(await picture.spoken()).not.toMatch(/^neurolysis/);
  await expect(page.getByRole('complementary', { name: 'About neurolysis' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  expect(await picture.spoken()).toMatch(/^neurolysis/);

  await picture.goAlongTo(/^rhizotomy, /);
  await page.keyboard.press(' ');
  await expect(page.getByRole('complementary', { name: 'About rhizotomy' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('application')).not.toBeFocused();
});

test('single letters can be switched off, for those who speak to their machine', async ({ program }) => {
  const { page } = program;
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await program.command('help.single-keys');
  await picture.click('cpt:64640');
  await page.keyboard.press('h');
  await expect(picture.place('cpt:64640')).toBeAttached();
  await program.command('help.single-keys');
  await picture.click('cpt:64640');
  await page.keyboard.press('h');
  await expect(picture.place('cpt:64640')).not.toBeAttached();
});
