import { commands } from '#core/commands/commands';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('the page’s menu holds every command of the registry that has a place there', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('menu').locator('[role^=menuitem]')).toHaveCount(commands.filter(({ menu }) => menu).length);
});

test('a command of the menu does what it says', async ({ program }) => {
  await new Picture(program.page).hasArrived('neurolysis');
  await program.command('help.about');
  await expect(program.page.getByRole('dialog', { name: 'Sources and notices' })).toBeVisible();
  expect(program.complaints).toEqual([]);
});

test('keys with Ctrl act everywhere, plain ones only on the canvas', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('ControlOrMeta+f');
  const search = page.getByRole('combobox');
  await expect(search).toBeFocused();
  await page.keyboard.type('2/e');
  await expect(search).toHaveValue('2/e');
  await expect(page.getByRole('application', { name: /neurolysis and what stands around it/ })).toBeAttached();
});
