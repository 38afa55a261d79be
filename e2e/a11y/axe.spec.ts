import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

/** Every screen of the program, and how one comes there by the keyboard. */
const screens: Readonly<Record<string, (page: Page, picture: Picture) => Promise<void>>> = {
  'the picture, a disputed code selected': async (_page, picture) => picture.click('cpt:64630'),
  'several selected': async (_page, picture) => {
    await picture.click('term:rhizotomy');
    await picture.shiftClick('cpt:64640');
  },
  'a path': async (page, picture) => {
    await picture.click('term:rhizotomy');
    await picture.shiftClick('cpt:64640');
    await page.keyboard.press('y');
  },
  'the outline': async (page) => page.keyboard.press('o'),
  'the walks': async (page) => page.keyboard.press('w'),
  'the table': async (page) => page.keyboard.press('t'),
  'the filter': async (page) => page.keyboard.press('f'),
  'the palette': async (page) => page.keyboard.press('Control+k'),
  'the keyboard sheet': async (page) => page.keyboard.press('?'),
  'a context menu': async (_page, picture) => picture.rightClick('term:rhizotomy'),
  'the menu': async (page) => page.getByRole('button', { name: 'Menu', exact: true }).click(),
  'a question': async (page) => page.keyboard.press('Shift+Y'),
  'the sources': async (page) => {
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sources and notices' }).click();
  },
};

async function seriousIn(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
}

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const { name, media } of looks) {
  for (const [screen, show] of Object.entries(screens)) {
    test(`axe finds nothing serious: ${screen}, ${name}`, async ({ program: { page } }) => {
      await page.emulateMedia(media);
      const picture = new Picture(page);
      await picture.hasArrived('neurolysis');
      await show(page, picture);
      expect(await seriousIn(page)).toEqual([]);
    });
  }
}

for (const [screen, show] of Object.entries(screens)) {
  test(`at 200 % nothing is cut off, and axe finds nothing serious: ${screen}`, async ({ program: { page } }) => {
    const picture = new Picture(page);
    await picture.hasArrived('neurolysis');
    // A window of 1280 by 820 whose text was enlarged to twice its size.
    await page.setViewportSize({ width: 640, height: 410 });
    await picture.hasArrived('neurolysis');
    await page.getByRole('application').focus();
    await show(page, picture);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await seriousIn(page)).toEqual([]);
  });
}
