import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { serve, type Server } from '../../scripts/serve.mjs';
import { writeBarePage } from './barePage';
import { readPicture, type Picture } from './picturePage';

/** The built program, and pages that draw the same picture with Cytoscape alone. */
export interface Drawers {
  readonly browser: Browser;
  readonly picture: Picture;
  readonly program: Drawer;
  readonly bare: Drawer;
  readonly bareInSystemFaces: Drawer;
}

/** Opens the picture in a page of its own, with nothing cached. */
export type Drawer = (prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;

const program = 'out/renderer';

/** Runs a measurement on the neighbourhood of neurolysis at a depth, in one browser. */
export async function withDrawers<Value>(depth: number, measure: (drawers: Drawers) => Promise<Value>): Promise<Value> {
  const found = findBrowser();
  if (!found) throw new Error('This bench needs Chrome, Edge or Chromium, and none is installed.');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
  const servers: Server[] = [];
  const serveFolder = async (folder: string): Promise<string> => {
    const server = await serve({ folder });
    servers.push(server);
    return server.url;
  };
  try {
    const openProgram = drawer(browser, await serveFolder(program), depth);
    const page = await openAtRest(openProgram);
    const picture = await page.evaluate(readPicture);
    await page.context().close();
    await writeBarePage('out/bench/bare', picture, program);
    await writeBarePage('out/bench/bare-system-faces', picture);
    return await measure({
      browser,
      picture,
      program: openProgram,
      bare: drawer(browser, await serveFolder('out/bench/bare'), 1),
      bareInSystemFaces: drawer(browser, await serveFolder('out/bench/bare-system-faces'), 1),
    });
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

/** Cytoscape fills its caches for a while after elements have come: this is a picture that has been looked at. */
export async function openAtRest(open: Drawer): Promise<Page> {
  const page = await open();
  await page.waitForTimeout(3_000);
  return page;
}

function drawer(browser: Browser, url: string, depth: number): Drawer {
  return async (prepare) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(url);
    await page.locator('.graph-canvas-drawing canvas').first().waitFor();
    if (depth > 1) await page.getByRole('group', { name: 'Steps from the middle' }).getByRole('button', { name: String(depth) }).click();
    return page;
  };
}
