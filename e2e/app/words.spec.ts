import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('a word is taken apart, and each part is a door to the picture', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Words' });
  await expect(dialog.getByRole('textbox', { name: 'Word' })).toHaveValue('neurolysis');
  await dialog.getByRole('textbox', { name: 'Word' }).fill('cryoneurolysis');
  await expect(dialog.getByRole('figure')).toHaveAccessibleName('cryoneurolysis: cry/o, neur/o, -lysis');
  await expect(dialog.getByText('loosening or breakdown of nerves by cold')).toBeVisible();
  await dialog.getByRole('button', { name: /cry\/o/ }).click();
  await expect(dialog).toBeHidden();
  await picture.hasArrived('cry/o');
});

test('other readings can be chosen, and what is no medical word is told so', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Words' });
  await dialog.getByRole('textbox', { name: 'Word' }).fill('sternocleidomastoid');
  await dialog.getByRole('radio', { name: /mast\/o \+ -oid/ }).check();
  await expect(dialog.getByRole('figure')).toHaveAccessibleName(/mast\/o, -oid$/);
  await dialog.getByRole('textbox', { name: 'Word' }).fill('Monday');
  await expect(dialog.getByText('Monday is no medical compound.')).toBeVisible();
});

test('the search box offers to take apart what the dictionary does not have', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('/');
  await page.keyboard.type('hepatosplenomegaly');
  await page.getByRole('option', { name: 'Take “hepatosplenomegaly” apart' }).click();
  await expect(page.getByRole('figure')).toHaveAccessibleName('hepatosplenomegaly: hepat/o, splen/o, -megaly');
});

test('a word is built from meanings; wrong builds are explained', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'Words' });
  const pick = async (text: string): Promise<void> => {
    await dialog.getByRole('combobox', { name: 'Part or meaning' }).fill(text);
    await page.keyboard.press('Enter');
  };
  await pick('inflammation');
  await pick('nerve');
  await expect(dialog.getByText('-itis is a suffix and ends the word: neur/o stands before it, not after.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Put them in order' }).click();
  await expect(dialog.getByText('neur/o drops its o before -itis, which begins with a vowel.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'neuritis' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'A spelling to check' }).fill('neuroitis');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('The parts make neuritis. neur/o drops its o before -itis, which begins with a vowel.');
});

test('the appendices are listed, filtered, and shown in the picture', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Words' });
  await dialog.getByRole('button', { name: /^C · Suffixes/ }).click();
  await dialog.getByRole('textbox', { name: 'Find a part' }).fill('inflammation');
  await expect(dialog.getByRole('list', { name: 'Appendix C · Suffixes' }).getByRole('listitem').first()).toContainText('-itis');
  await dialog.getByRole('button', { name: 'Appendix C · Suffixes in the picture' }).click();
  await picture.hasArrived('Appendix C · Suffixes');
});
