// @ts-check
// Makes the README's pictures: of the built program the walk from neurolysis to 64640, a word taken apart and the making of a
// figure, in both themes; and a figure.
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const walk = [
  { name: 'neurolysis', click: 'cpt:64630' },
  { name: 'rhizotomy', go: 'term:rhizotomy' },
  { name: 'G89.4', go: 'icd-10-cm:G89.4' },
  { name: '64640', go: 'cpt:64640' },
];

/** @param {import('@playwright/test').Page} page @param {string} key */
async function middleOf(page, key) {
  const box = await page.locator(`[data-key="${key}"]`).boundingBox();
  if (!box) throw new Error(`${key} is not drawn`);
  return /** @type {const} */ ([box.x + box.width / 2, box.y + box.height / 2]);
}

const server = await serve({ folder: join(root, 'out', 'renderer') });
const installed = findBrowser();
const browser = await chromium.launch({ ...(installed && { executablePath: installed.path }), chromiumSandbox: process.getuid?.() !== 0 });
await mkdir(folder, { recursive: true });
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(server.url);
  const hints = page.getByRole('list', { name: 'First steps' }).getByRole('button');
  while ((await hints.count()) > 0) await hints.first().click();
  for (const { name, click, go } of walk) {
    if (click) await page.mouse.click(...(await middleOf(page, click)));
    if (go) await page.mouse.dblclick(...(await middleOf(page, go)));
    await page.getByRole('complementary', { name: `About ${click?.split(':')[1] ?? name}` }).waitFor();
    await page.mouse.move(700, 60);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.keyboard.press('x');
  await page.getByRole('textbox', { name: 'Word' }).fill('cryoneurolysis');
  await page.getByRole('figure').waitFor();
  await page.screenshot({ path: join(folder, `cryoneurolysis-${colorScheme}.png`) });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  const builder = page.getByRole('dialog', { name: 'Make a figure' });
  await builder.getByLabel('Size', { exact: true }).selectOption('slide-16-9');
  await builder.getByRole('img').waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `figure-${colorScheme}.png`) });
  await page.close();
}
await browser.close();
await server.close();
execFileSync(process.execPath, [join(root, 'scripts', 'medroots.mjs'), 'draw', 'neurolysis', '--size', 'slide-16-9', '--show', 'title,legend', '--outlines', '-o', join(folder, 'neurolysis-figure.svg')]);
