import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`follows the system into ${colorScheme}`, async ({ program: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await new Picture(page).hasArrived('neurolysis');
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  });
}

test('light or dark can be chosen, and is kept', async ({ program }) => {
  await new Picture(program.page).hasArrived('neurolysis');
  await program.command('view.theme-dark');
  await expect(program.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await program.page.reload();
  await new Picture(program.page).hasArrived('neurolysis');
  await expect(program.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const size of [{ width: 1440, height: 900 }, { width: 1024, height: 640 }]) {
  test(`nothing is cut off at ${size.width} × ${size.height}`, async ({ program: { page, shell } }) => {
    test.skip(shell !== 'browser', 'The size of a page is set in a browser');
    await page.setViewportSize(size);
    await new Picture(page).hasArrived('neurolysis');
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([size.width, size.height]);
    const canvas = await page.locator('.graph-canvas').boundingBox();
    const outside = await page.locator('[data-key]').evaluateAll(
      (places, area) => places.map((place) => ({ key: place.getAttribute('data-key'), box: place.getBoundingClientRect() })).filter(({ box }) => !area || box.left < area.x || box.right > area.x + area.width || box.top < area.y || box.bottom > area.y + area.height).map(({ key }) => key),
      canvas,
    );
    expect(outside).toEqual([]);
  });
}

for (const { reducedMotion, slides } of [{ reducedMotion: 'no-preference', slides: true }, { reducedMotion: 'reduce', slides: false }] as const) {
  test(`a move ${slides ? 'slides' : 'does not slide where the person asked for less motion'}`, async ({ program: { page } }) => {
    await page.emulateMedia({ reducedMotion });
    const picture = new Picture(page);
    await picture.hasArrived('neurolysis');
    const slid: boolean[] = [];
    // A busy machine may draw no frame within the quarter of a second that a slide takes; it then tries again.
    for (let attempt = 0; attempt < 5 && !slid.includes(true); attempt += 1) {
      await picture.click('term:rhizotomy');
      slid.push(await page.evaluate(firstFrameDiffersFromLast));
      await page.keyboard.press('Alt+ArrowLeft');
      await picture.hasArrived('neurolysis');
    }
    expect(slid.includes(true)).toBe(slides);
  });
}

/** In the page: goes to the selection, and compares where the sheet with the picture is two frames later with where it comes to rest. */
async function firstFrameDiffersFromLast(): Promise<boolean> {
  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const place = (): string => JSON.stringify(document.querySelector('.graph-canvas-drawing > div')?.getBoundingClientRect());
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await frame();
  await frame();
  const first = place();
  do await frame();
  while (document.querySelector('.graph-twin')?.getAttribute('aria-busy') !== 'false');
  return first !== place();
}

test('the three hints of the first run are put away one by one, and stay away', async ({ program }) => {
  const hints = program.page.getByRole('list', { name: 'First steps' });
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  for (const title of ['Read', 'Walk', 'Find']) await hints.getByRole('button', { name: `Put the hint “${title}” away` }).click();
  await expect(hints).toBeHidden();
  await program.page.reload();
  await new Picture(program.page).hasArrived('neurolysis');
  await expect(hints).toBeHidden();
  await program.command('help.hints');
  await expect(hints.getByRole('listitem')).toHaveCount(3);
});
