import { commands } from '#core/commands/commands';
import { keysFor } from '#core/commands/keys';
import { randomNumbers } from '#core/layout/fixtures';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

/** `npm run monkey` plays for ten minutes; here it plays for so many gestures. `MONKEY_SEED` plays a game again. */
const minutes = Number(process.env['MONKEY_MINUTES'] ?? 0);
const gestures = 60;
/** As many as the program remembers; a longer game is not undone whole. */
const mostSteps = 500;
const seed = Number(process.env['MONKEY_SEED'] ?? (minutes > 0 ? Date.now() % 100_000 : 7));

/** Leave the page, or wait for a person. */
const leftOut = new Set(['file.open', 'file.save', 'file.save-picture', 'walk.save-text', 'walk.replay', 'edit.copy-picture']);
const keys = commands.filter(({ id }) => !leftOut.has(id)).flatMap((command) => keysFor(command, 'linux'));

async function gesture(page: Page, random: () => number): Promise<void> {
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)];
  const box = await page.locator('.graph-canvas').boundingBox();
  const boxes = await page.locator('[data-key]').evaluateAll((places) => places.map((place) => place.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })));
  const at = pick(boxes) ?? { x: 300, y: 300 };
  const inside = !box || (at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height);
  const kind = inside ? Math.floor(random() * 10) : 9;
  if (kind < 3) await page.mouse.click(at.x, at.y);
  else if (kind === 3) await page.mouse.dblclick(at.x, at.y);
  else if (kind === 4) await page.mouse.click(at.x, at.y, { button: 'right' });
  else if (kind === 5) {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + random() * 200 - 100, at.y + random() * 200 - 100, { steps: 3 });
    await page.mouse.up();
  } else if (kind === 6) await page.mouse.wheel(0, random() * 400 - 200);
  else if (kind === 7) await page.keyboard.press('Control+z');
  else await page.keyboard.press((pick(keys) ?? 'Escape').replace('Mod+', 'Control+').replace(/ $/, 'Space'));
  if (random() < 0.3) await page.keyboard.press('Escape');
}

test('wild clicking and undoing leaves no error and loses nothing', async ({ program }) => {
  test.setTimeout(180_000 + minutes * 90_000);
  const { page, complaints } = program;
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const drawn = (): Promise<string[]> => page.locator('[data-key]').evaluateAll((places) => places.map((place) => `${place.getAttribute('data-key')} ${place.getAttribute('style')}`).toSorted());
  const start = await drawn();
  const random = randomNumbers(seed);
  const until = Date.now() + minutes * 60_000;
  for (let count = 0; count < gestures || Date.now() < until; count += 1) {
    await gesture(page, random);
    expect(complaints, `seed ${seed}, gesture ${count}`).toEqual([]);
  }
  await tidyUp(page);
  const undo = page.getByRole('group', { name: 'Steps' }).getByRole('button', { name: /^Undo/ });
  for (let step = 0; step < mostSteps && (await undo.isEnabled()); step += 1) await page.keyboard.press('Control+z');
  if (minutes === 0) await expect.poll(drawn, `seed ${seed}`).toEqual(start);
  await expect(page.getByRole('application')).toBeFocused();
  expect(complaints).toEqual([]);
});

/** Closes whatever is open, panels too, since beside them the picture folds more; and gives the keyboard to the picture. */
async function tidyUp(page: Page): Promise<void> {
  for (let round = 0; round < 5; round += 1) await page.keyboard.press('Escape');
  if (!(await page.getByRole('application').isVisible())) await page.keyboard.press('t');
  await page.getByRole('application').focus();
  for (const [panel, key] of [['Outline', 'o'], ['Walks', 'w']] as const) {
    const region = page.getByRole('region', { name: panel, exact: true });
    if (!(await region.isVisible())) continue;
    await page.keyboard.press(key);
    await expect(region).toBeHidden();
  }
}
