import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('64630 is shown as disputed, with both sides, and leads to the code that was meant', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('cpt:64630');
  const inspector = page.getByRole('complementary', { name: 'About 64630' });
  const dispute = inspector.getByRole('region', { name: 'Disputed' }).first();
  await expect(dispute).toContainText('The entry says');
  await expect(dispute).toContainText('plantar common digital nerve');
  await expect(dispute).toContainText('pudendal nerve');
  await expect(inspector).toContainText('CPT is a registered trademark of the American Medical Association');
  await dispute.getByRole('button', { name: '64632' }).click();
  await picture.hasArrived('64632');
});

test('a code says its title, whether it is billable, what it excludes, and who says so', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('icd-10-cm:G89.4');
  const inspector = page.getByRole('complementary', { name: 'About G89.4' });
  await expect(inspector).toContainText('Chronic pain syndrome');
  await expect(inspector).toContainText(/Billable\s*yes/);
  await expect(inspector).toContainText('Excludes1');
  await expect(inspector).toContainText('ICD-10-CM FY2021');
  await expect(inspector.getByRole('img', { name: 'Confirmed by an official list' }).first()).toBeVisible();
});

test('a word part shows its Greek, its meaning, and the words that have it', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('root:neur-o');
  const inspector = page.getByRole('complementary', { name: 'About neur/o' });
  await expect(inspector.getByText('νεῦρον', { exact: true })).toHaveAttribute('lang', 'el');
  await expect(inspector.getByRole('button', { name: 'neuralgia', exact: true })).toBeVisible();
});

test('a source with an address opens outside of the program', async ({ program: { page, openedLinks } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('cpt:64630');
  await page.getByRole('region', { name: 'Disputed' }).first().getByRole('button', { name: /GenHealth/ }).click();
  await expect.poll(openedLinks).toEqual([expect.stringMatching(/^https:\/\/genhealth\.ai\//)]);
});
