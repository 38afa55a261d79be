import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { exportGraph } from '#core/graph/exportGraph';
import { buildGraph } from '#core/graph/buildGraph';
import { readDataFolder } from '../../src/cli/readDataFolder';
import type { BenchTable } from '../BenchTable';
import { median } from '../canvas/numbers';
import type { Drawn } from './Drawn';

const rounds = 5;
const folder = 'out/bench/figure';

/** Figures of one neighbourhood as files: the program's, and those of the usual exporters of Cytoscape. */
export async function runFigureBench(): Promise<BenchTable> {
  await build({ root: 'bench/figure', configFile: false, logLevel: 'warn', build: { outDir: join(process.cwd(), folder), emptyOutDir: true, target: 'es2023', minify: true, chunkSizeWarningLimit: 5000 } });
  const { graph } = buildGraph(await readDataFolder('graph-data'));
  await writeFile(join(folder, 'graph.json'), JSON.stringify(exportGraph(graph)));
  const rows = [...(await rowsAt(2)), ...(await rowsAt(3))];
  return {
    title: 'Figures of neurolysis as files',
    columns: ['picture', 'Cytoscape elements', 'file', 'ms', 'longest wait for the main thread, ms', 'kB'],
    rows,
    note: `One browser, ${rounds} rounds in turns after one that is not counted; medians. PNG 8,192 pixels wide. The program draws in a worker, but for the SVG without fonts, which is measured on the main thread, as the others. cytoscape-svg and svg2pdf.js embed no fonts, so that theirs lack the Greek; the time of svg2pdf.js is from the figure's SVG on.`,
  };
}

async function rowsAt(depth: number): Promise<(string | number)[][]> {
  const found = findBrowser();
  if (!found) throw new Error('This bench needs Chrome, Edge or Chromium, and none is installed.');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
  // The program's own server forbids what some exporters do.
  const server = await preview({ root: 'bench/figure', configFile: false, logLevel: 'warn', build: { outDir: join(process.cwd(), folder) }, preview: { host: '127.0.0.1' } });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}?depth=${depth}`);
    await page.waitForFunction(() => window.figures !== undefined);
    const { elements, names } = await page.evaluate(() => ({ elements: window.figures?.elements ?? 0, names: [...(window.figures?.names ?? [])] }));
    const drawn = await inTurns(page, names);
    return names.map((name) => {
      const own = drawn.get(name) ?? [];
      const of = (part: keyof Drawn): number => Math.round(median(own.map((one) => one[part])));
      return [`depth ${depth}`, elements, name, of('milliseconds'), of('blocked'), Math.round(of('bytes') / 1000)];
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function inTurns(page: Page, names: readonly string[]): Promise<Map<string, Drawn[]>> {
  const drawn = new Map<string, Drawn[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const one = await page.evaluate((wanted) => window.figures?.draw(wanted), name);
      if (one && round > 0) drawn.get(name)?.push(one);
    }
  return drawn;
}
