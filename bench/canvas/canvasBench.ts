import { ensureBuilt } from '../../scripts/ensureBuilt.mjs';
import type { BenchTable } from '../BenchTable';
import { openAtRest, withDrawers, type Drawer } from './drawers';
import { median, ratio } from './numbers';
import { countFrames, noteFirstPaint, type Frames } from './picturePage';

const rounds = 5;
const gestures = ['pan', 'zoom'] as const;

/** Frames while a picture is moved and zoomed, in the program and in a bare Cytoscape with the same elements. */
export async function runFramesBench(): Promise<BenchTable> {
  ensureBuilt('program');
  const rows: (string | number)[][] = [];
  for (const depth of [1, 2]) rows.push(...(await frameRows(depth)));
  return {
    title: 'Frames while moving and zooming a picture',
    columns: ['picture', 'Cytoscape elements', 'gesture', 'program, frames/s', 'bare, frames/s', 'program : bare', 'program, p95 ms', 'bare, p95 ms'],
    rows,
    note: `One browser, ${rounds} rounds in turns, gestures of 2 s on a picture at rest, one step in each frame, at most 60 a second; medians.`,
  };
}

async function frameRows(depth: number): Promise<(string | number)[][]> {
  return withDrawers(depth, async ({ program, bare, picture }) => {
    const rows: (string | number)[][] = [];
    for (const gesture of gestures) {
      const [ours, theirs] = await inTurns([program, bare], async (open) => framesOf(open, gesture));
      const perSecond = [ours, theirs].map((frames) => median((frames ?? []).map((frame) => frame.perSecond)));
      const slow = [ours, theirs].map((frames) => median((frames ?? []).map((frame) => frame.slow)));
      rows.push([`neurolysis, depth ${depth}`, picture.elements.length, gesture, ...perSecond.map(Math.round), ratio(perSecond[0], perSecond[1]), ...slow.map(Math.round)]);
    }
    return rows;
  });
}

async function framesOf(open: Drawer, gesture: (typeof gestures)[number]): Promise<Frames> {
  const page = await openAtRest(open);
  const frames = await page.evaluate(countFrames, { gesture, milliseconds: 2_000 });
  await page.context().close();
  return frames;
}

/** From asking for the page to the first frame with the picture, nothing cached. */
export async function runFirstPaintBench(): Promise<BenchTable> {
  ensureBuilt('program');
  const names = ['program', 'bare Cytoscape, same faces', 'bare Cytoscape, faces of the system'];
  const times = await withDrawers(1, async ({ program, bare, bareInSystemFaces }) => inTurns([program, bare, bareInSystemFaces], firstPaint));
  const medians = times.map(median);
  return {
    title: 'First paint of neurolysis, depth 1',
    columns: ['page', 'ms', 'program : this'],
    rows: names.map((name, at) => [name, Math.round(medians[at] ?? 0), ratio(medians[0], medians[at])]),
    note: `One browser, ${rounds} rounds in turns, each with an empty cache; medians.`,
  };
}

async function firstPaint(open: Drawer): Promise<number> {
  const page = await open(async (fresh) => fresh.addInitScript(noteFirstPaint));
  const time = await page.waitForFunction(() => window.firstPaint);
  const milliseconds = (await time.jsonValue()) ?? 0;
  await page.context().close();
  return milliseconds;
}

/** Measures each drawer once a round, so that a change of the machine's load meets them all. */
async function inTurns<Value>(drawers: readonly Drawer[], measure: (open: Drawer) => Promise<Value>): Promise<Value[][]> {
  const found: Value[][] = drawers.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, open] of drawers.entries()) found[at]?.push(await measure(open));
  }
  return found;
}
