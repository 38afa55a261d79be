import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

interface Screen {
  readonly name: string;
  readonly show: (page: Page, picture: Picture) => Promise<void>;
  /** What puts it away again; Escape where nothing is said. */
  readonly leave?: string;
}

function byKey(name: string, key: string, leave?: string): Screen {
  return { name, show: (page) => page.keyboard.press(key), ...(leave !== undefined && { leave }) };
}

/** Every screen of the program, and how one comes there and goes from there. */
const screens: readonly Screen[] = [
  { name: 'a disputed code', show: (_page, picture) => picture.click('cpt:64630') },
  { name: 'a context menu', show: (_page, picture) => picture.rightClick('term:rhizotomy') },
  { name: 'the menu', show: (page) => page.getByRole('button', { name: 'Menu', exact: true }).click() },
  byKey('the palette', 'Control+k'),
  byKey('the keyboard sheet', '?'),
  byKey('the filter', 'f'),
  byKey('a question', 'Shift+Y'),
  byKey('a word taken apart', 'x'),
  byKey('a word that is built', 'b'),
  byKey('the word parts', 'a'),
  byKey('an entry', 'Control+Shift+O'),
  byKey('a figure', 'Control+e'),
  byKey('the outline', 'o', 'o'),
  byKey('the walks', 'w', 'w'),
  byKey('the table', 't', 't'),
  {
    name: 'a path, between two that are selected',
    leave: 'l',
    async show(page, picture) {
      await picture.click('term:rhizotomy');
      await picture.shiftClick('cpt:64640');
      await page.keyboard.press('y');
    },
  },
];

async function seriousIn(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
}

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  // A window of 1280 by 820 whose text was enlarged to twice its size.
  { name: '200 %', media: {}, size: { width: 640, height: 410 } },
] as const;

for (const { name, media, ...look } of looks) {
  test(`axe finds nothing serious on any screen, and nothing is cut off: ${name}`, async ({ program: { page } }) => {
    test.slow();
    await page.emulateMedia(media);
    if ('size' in look) await page.setViewportSize(look.size);
    const picture = new Picture(page);
    await picture.hasArrived('neurolysis');
    for (const screen of screens) {
      await page.getByRole('application').focus();
      await screen.show(page, picture);
      expect.soft(await seriousIn(page), screen.name).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), screen.name).toBeLessThanOrEqual(0);
      await page.keyboard.press(screen.leave ?? 'Escape');
    }
  });
}
