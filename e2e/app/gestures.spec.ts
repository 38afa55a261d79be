import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

async function standsAt(picture: Picture, key: string): Promise<{ x: number; y: number }> {
  const [x, y] = await picture.middleOf(key);
  return { x: Math.round(x), y: Math.round(y) };
}

function selected(page: Page): Promise<string[]> {
  return page.locator('[data-key][aria-selected=true]').evaluateAll((places) => places.map((place) => place.getAttribute('data-key') ?? ''));
}

test('a chip is dragged to where one wants it, and undo puts it back; all else stays', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const others = page.locator('[data-key]:not([data-key="term:rhizotomy"])');
  const styles = (): Promise<(string | null)[]> => others.evaluateAll((places) => places.map((place) => place.getAttribute('style')));
  const [before, stood] = [await styles(), await standsAt(picture, 'term:rhizotomy')];
  await picture.drag('term:rhizotomy', { x: 60, y: -40 });
  await expect.poll(() => standsAt(picture, 'term:rhizotomy')).toEqual({ x: stood.x + 60, y: stood.y - 40 });
  expect(await styles()).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => standsAt(picture, 'term:rhizotomy')).toEqual(stood);
});

test('the same by the keyboard, as one step', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const stood = (await picture.place('cpt:64640').getAttribute('style')) ?? '';
  await picture.click('cpt:64640');
  for (let push = 0; push < 3; push += 1) await page.keyboard.press('Control+ArrowRight');
  await expect(picture.place('cpt:64640')).not.toHaveAttribute('style', stood);
  await page.keyboard.press('Control+z');
  await expect(picture.place('cpt:64640')).toHaveAttribute('style', stood);
});

test('Shift adds to the selection; a box selects what is in it', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.click('term:rhizotomy');
  await picture.shiftClick('cpt:64640');
  await expect.poll(() => selected(page)).toEqual(expect.arrayContaining(['term:rhizotomy', 'cpt:64640']));

  const [first, last] = [await picture.place('cpt:64620').boundingBox(), await picture.place('cpt:64640').boundingBox()];
  if (!first || !last) throw new Error('The codes are not drawn');
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x - 8, first.y - 6);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width + 4, last.y + last.height + 3, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await selected(page)).filter((key) => key.startsWith('cpt:')).length).toBeGreaterThan(5);
});

test('the wheel zooms at the pointer, two fingers move the picture, and 0 brings all back', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const [x, y] = await picture.middleOf('term:rhizotomy');
  const width = async (): Promise<number> => (await picture.place('term:rhizotomy').boundingBox())?.width ?? 0;
  const before = await width();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -120);
  await expect.poll(width).toBeGreaterThan(before * 1.03);
  expect(await width()).toBeLessThan(before * 1.4);
  expect(Math.hypot((await picture.middleOf('term:rhizotomy'))[0] - x, (await picture.middleOf('term:rhizotomy'))[1] - y)).toBeLessThan(6);

  const [, stood] = await picture.middleOf('term:rhizotomy');
  const zoomed = await width();
  await page.mouse.wheel(7, 31);
  await expect.poll(async () => (await picture.middleOf('term:rhizotomy'))[1]).toBeLessThan(stood - 10);
  expect(await width()).toBeCloseTo(zoomed, 1);

  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(before, 1);
});

test('a picture that was pushed out of sight is brought back by a button', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const canvas = await page.locator('.graph-canvas').boundingBox();
  if (!canvas) throw new Error('There is no canvas');
  await page.mouse.move(canvas.x + 300, canvas.y + 300);
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(3, 297);
  const back = page.getByRole('button', { name: 'Back to the picture' });
  await expect(back).toBeVisible();
  await back.click();
  await expect(back).toBeHidden();
});

test('the buttons at the side of the mouse go back and forward', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  const press = (button: number): Promise<void> => page.evaluate((which) => void document.body.dispatchEvent(new MouseEvent('mouseup', { button: which, bubbles: true, cancelable: true })), button);
  await press(3);
  await picture.hasArrived('neurolysis');
  await press(4);
  await picture.hasArrived('rhizotomy');
});

test('the other button opens a menu for what it is on, from the registry', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.rightClick('cpt:64624');
  await page.getByRole('menu').getByRole('menuitem', { name: 'Hide' }).click();
  await expect(picture.place('cpt:64624')).not.toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(picture.place('cpt:64624')).toBeAttached();
});
