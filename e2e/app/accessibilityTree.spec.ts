import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

/** A person who does not see the page, and has a screen reader: names and roles are all that there is. */
function outlineOf(page: Page) {
  const tree = page.getByRole('tree');
  const item = (name: RegExp) => tree.getByRole('treeitem', { name }).first();
  return {
    tree,
    item,
    async open(name: RegExp): Promise<void> {
      if ((await item(name).getAttribute('aria-expanded')) !== 'true') await item(name).press('ArrowRight');
      await expect(item(name)).toHaveAttribute('aria-expanded', 'true');
    },
  };
}

test('from neurolysis to rhizotomy, to G89.4, to 64640, through the accessibility tree alone', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const { tree, item, open } = outlineOf(page);
  if (!(await tree.isVisible())) await page.keyboard.press('o');

  await open(/^told apart from/);
  await item(/^rhizotomy/).press('Enter');
  await picture.hasArrived('rhizotomy');
  await expect(page.getByRole('complementary', { name: 'About rhizotomy' })).toContainText(/targets root entry zone/);

  await open(/^told apart from/);
  await open(/^neurolysis/);
  await open(/^reported with the diagnosis/);
  await item(/^G89\.4/).press('Enter');
  await picture.hasArrived('G89.4');

  await open(/^diagnosis reported for/);
  await open(/^neurolysis/);
  await open(/^coded as/);
  await item(/^64640/).press('Enter');
  await picture.hasArrived('64640');
  await expect(page.getByRole('navigation', { name: 'Where you have been' })).toContainText(/64640/);
  await expect(tree).toBeVisible();
});
