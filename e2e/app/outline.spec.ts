import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

async function openOutline({ page, command }: { readonly page: Page; readonly command: (id: 'view.outline') => Promise<void> }): Promise<Locator> {
  await new Picture(page).hasArrived('neurolysis');
  await command('view.outline');
  const tree = page.getByRole('tree');
  await tree.waitFor();
  return tree;
}

function row(tree: Locator, name: RegExp): Locator {
  return tree.getByRole('treeitem', { name }).first();
}

/** With the arrow key alone, from the row that the keyboard is on down to another. */
async function goDownTo(page: Page, tree: Locator, name: RegExp): Promise<void> {
  const rowsBetween = (wanted: Element): number => {
    const rows = [...(wanted.parentElement?.children ?? [])];
    return rows.indexOf(wanted) - rows.findIndex((one) => one === document.activeElement);
  };
  for (let left = await row(tree, name).evaluate(rowsBetween); left > 0; left -= 1) await page.keyboard.press('ArrowDown');
  await expect(row(tree, name)).toBeFocused();
}

test('from neurolysis to rhizotomy, to G89.4, to 64640, in the outline by keyboard alone', async ({ program }) => {
  const { page } = program;
  const tree = await openOutline(program);
  await row(tree, /^neurolysis/).focus();
  await goDownTo(page, tree, /^rhizotomy, /);
  await page.keyboard.press('Enter');
  await expect(row(tree, /^rhizotomy, /)).toBeFocused();
  await expect(row(tree, /^rhizotomy, /)).toHaveAttribute('aria-level', '1');

  await goDownTo(page, tree, /^neurolysis, /);
  await page.keyboard.press('ArrowRight');
  await goDownTo(page, tree, /^reported with the diagnosis · ICD-10-CM, /);
  await page.keyboard.press('ArrowRight');
  await goDownTo(page, tree, /^G89\.4, Chronic pain syndrome/);
  await page.keyboard.press('Enter');
  await expect(row(tree, /^G89\.4, /)).toBeFocused();

  await goDownTo(page, tree, /^neurolysis, /);
  await page.keyboard.press('ArrowRight');
  await goDownTo(page, tree, /^coded as · CPT, /);
  await page.keyboard.press('ArrowRight');
  await goDownTo(page, tree, /^64640, /);
  await page.keyboard.press('Enter');
  await expect(row(tree, /^64640, /)).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Where you have been' })).toContainText(/rhizotomy.*G89\.4.*64640/s);
  expect(program.complaints).toEqual([]);
});

test('a key of a command acts on the row that the keyboard is on, and the keyboard stays in the outline', async ({ program }) => {
  const { page } = program;
  const tree = await openOutline(program);
  const picture = new Picture(page);
  await row(tree, /^64632, /).focus();
  await page.keyboard.press('h');
  await expect(row(tree, /^64632, /)).toBeHidden();
  await expect(picture.place('cpt:64632')).toBeHidden();
  await expect(row(tree, /^coded as · CPT, 8, 1 hidden$/)).toBeVisible();
  await expect(row(tree, /^64633, /)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row(tree, /^64632, /)).toBeVisible();
});

test('outline and picture have one selection', async ({ program }) => {
  const { page } = program;
  const tree = await openOutline(program);
  const picture = new Picture(page);
  await picture.click('cpt:64640');
  await expect(row(tree, /^64640, /)).toHaveAttribute('aria-selected', 'true');
  await expect(row(tree, /^64640, /)).toBeInViewport();
  await row(tree, /^G89\.4, /).click();
  await expect(picture.place('icd-10-cm:G89.4')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ ');
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveCount(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in outline and table, ${colorScheme}`, async ({ program }) => {
    const { page, shell } = program;
    await page.emulateMedia({ colorScheme });
    const tree = await openOutline(program);
    await row(tree, /^64630, /).click();
    await program.command('view.table');
    await page.getByRole('grid').getByRole('row', { name: /^64624 / }).click();
    const checks = new AxeBuilder({ page });
    if (shell !== 'browser') checks.setLegacyMode();
    const { violations } = await checks.analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });
}

for (const size of [{ width: 640, height: 410 }, { width: 320, height: 640 }]) {
  test(`at ${size.width} × ${size.height} all stands in one column, and only the page scrolls`, async ({ program }) => {
    test.skip(program.shell !== 'browser', 'The size of a page is set in a browser');
    const { page } = program;
    await page.setViewportSize(size);
    const tree = await openOutline(program);
    for (const part of [page.getByRole('search').first(), page.locator('.graph-canvas'), tree, page.getByRole('complementary'), page.getByRole('contentinfo')]) {
      const box = await part.boundingBox();
      expect((box?.width ?? 0) > size.width / 2 && (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= size.width).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    expect((await page.locator('.graph-canvas').boundingBox())?.height).toBeGreaterThanOrEqual(300);
  });
}
