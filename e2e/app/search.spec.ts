import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

const queries = [
  { typed: 'rhizotomy', first: 'rhizotomy' },
  { typed: 'nuerolysis', first: 'neurolysis' },
  { typed: 'G894', first: 'G89.4' },
  { typed: 'νευρον', first: 'neur/o' },
  { typed: 'destr nerve', first: 'nerve destruction' },
] as const;

for (const { typed, first } of queries) {
  test(`“${typed}” finds ${first}, and Enter goes there`, async ({ program: { page } }) => {
    const picture = new Picture(page);
    await picture.hasArrived('neurolysis');
    await page.keyboard.press('Control+F');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option', { selected: true }).filter({ has: page.locator('.search-label') })).toContainText(first);
    await page.keyboard.press('Enter');
    await picture.hasArrived(first);
  });
}

test('a hit says what matched; arrows choose; Escape leaves', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('/');
  await page.keyboard.type('nerve ablation');
  const list = page.getByRole('listbox', { name: 'Found' });
  await expect(list.getByRole('option').first()).toContainText('alias of neurolysis');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('a search that finds nothing says what to try', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('/');
  await page.keyboard.type('xqzzyw');
  await expect(page.getByRole('search')).toContainText('Nothing is called “xqzzyw” here. Try another spelling');
});
