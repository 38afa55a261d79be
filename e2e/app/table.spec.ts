import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

function row(table: Locator, name: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) });
}

test('the table takes the place of the picture and of its keyboard, and gives both back', async ({ program: { page, complaints } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('cpt:64640');
  await page.keyboard.press('t');
  const table = page.getByRole('grid');
  await expect(table).toHaveAccessibleName(/^neurolysis and what stands within one step of it: \d+ listed$/);
  await expect(page.locator('.graph-twin')).toBeHidden();
  await expect(row(table, 'neurolysis')).toBeFocused();
  await expect(row(table, '64640')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('t');
  await expect(table).toBeHidden();
  await expect(page.locator('.graph-twin')).toBeFocused();
  expect(complaints).toEqual([]);
});

test('rows are sorted, found, selected and walked to by keyboard', async ({ program }) => {
  const { page } = program;
  await new Picture(page).hasArrived('neurolysis');
  await program.command('view.table');
  const table = page.getByRole('grid');
  await table.getByRole('button', { name: 'Standing' }).press('Enter');
  await expect(table.getByRole('columnheader', { name: 'Standing' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('row').nth(1)).toContainText('disputed');

  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('facet coded');
  await expect(table).toHaveAccessibleName(/: 4 of \d+ found$/);
  await table.getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(table.getByRole('row', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'About 64635' })).toBeVisible();
  await expect(row(table, '64635')).toBeFocused();
});
