import { commands, type Command } from '#core/commands/commands';
import { keysFor } from '#core/commands/keys';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

/** Opens a system's dialog, or leaves the page behind: nothing to see of the keyboard's focus. */
const elsewhere = ['file.open', 'file.save', 'file.save-picture', 'walk.save-text', 'lesson.save', 'lesson.save-page'];

/** By its key where it has one, else by the palette: both lead to the same command in every shell. */
async function call(page: Page, command: Command): Promise<void> {
  const [key] = keysFor(command, 'linux');
  if (key !== undefined) return page.keyboard.press(key.replace('Mod+', 'Control+').replace(/ $/, 'Space'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command.title);
  await page.keyboard.press('Enter');
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || !element.isConnected) return 'nowhere';
    return element.checkVisibility() ? 'somewhere' : `hidden: ${element.outerHTML.slice(0, 120)}`;
  });
}

test('the keyboard is never lost, whatever command of the registry is called', async ({ program }) => {
  test.slow();
  const { page, complaints } = program;
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  for (const command of commands.filter(({ id }) => !elsewhere.includes(id))) {
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press(']');
    await call(page, command);
    await expect.poll(() => focused(page), command.id).toBe('somewhere');
    for (let open = await page.locator('dialog[open], :popover-open').count(); open > 0; open = await page.locator('dialog[open], :popover-open').count()) await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), `${command.id}, after Escape`).toBe('somewhere');
    // So that the next one finds the picture where it is, and not a table.
    if (command.id === 'view.table') await page.keyboard.press('t');
    if (await page.locator('.audience').isVisible()) await page.keyboard.press('Escape');
  }
  expect(complaints).toEqual([]);
});
