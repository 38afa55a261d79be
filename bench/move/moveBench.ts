import type { Page } from '@playwright/test';
import { ensureBuilt } from '../../scripts/ensureBuilt.mjs';
import type { BenchTable } from '../BenchTable';
import { openAtRest, withDrawers, type Drawers } from '../canvas/drawers';
import { median } from '../canvas/numbers';
import { readPicture, type Picture } from '../canvas/picturePage';
import { watchFrames } from './watchFrames';
import { moveBare, watchMove, type Move } from './movePage';

const rounds = 8;
/** Between two moves, so that one does not fall into the other's idle work. Milliseconds. */
const pause = 900;
const back = 'Alt+ArrowLeft';
const forward = 'Alt+ArrowRight';

/** A move from neurolysis to rhizotomy and back: the longest wait for a frame, and what the slide drops. */
export async function runMoveBench(): Promise<BenchTable> {
  ensureBuilt('program');
  const rows: (string | number)[][] = [];
  for (const depth of [1, 2]) rows.push(...(await withDrawers(depth, async (drawers) => moveRows(depth, drawers))));
  return {
    title: 'Moves between neurolysis and rhizotomy',
    columns: ['picture', 'Cytoscape elements', 'page', 'longest wait for a frame, ms', 'frames dropped in the slide'],
    rows,
    note: `Slides of 250 ms; of the 60 frames a second, those are dropped that the browser did not draw, by its own trace; medians of ${rounds} moves each, in turns, after a first walk there and back. The program lays out the graph anew, changes page and picture and slides; the first bare page only slides over a picture that stays; the second puts the other picture in first.`,
  };
}

async function moveRows(depth: number, { program, bare, picture }: Drawers): Promise<(string | number)[][]> {
  const walked = await openAtRest(program);
  await goToRhizotomy(walked);
  const here = await pictureAfter(walked, back);
  const there = await pictureAfter(walked, forward);
  const [sliding, changing] = [await openAtRest(bare), await openAtRest(bare)];
  for (const { elements, camera } of [there, here, there]) await watched(changing, async () => changing.evaluate(moveBare, { elements, camera }));
  const moves: { readonly walk: WatchedMove[]; readonly slide: WatchedMove[]; readonly change: WatchedMove[] } = { walk: [], slide: [], change: [] };
  for (let round = 0; round < rounds; round++) {
    const [key, { elements, camera }] = round % 2 === 0 ? [back, here] : [forward, there];
    moves.walk.push(await watched(walked, async () => walked.keyboard.press(key)));
    moves.slide.push(await watched(sliding, async () => sliding.evaluate(moveBare, { camera: picture.camera })));
    moves.change.push(await watched(changing, async () => changing.evaluate(moveBare, { elements, camera })));
  }
  for (const page of [walked, sliding, changing]) await page.context().close();
  const row = (name: string, seen: readonly WatchedMove[]) => [`depth ${depth}`, picture.elements.length, name, Math.round(median(seen.map(({ block }) => block))), median(seen.map(({ dropped }) => dropped))];
  return [row('program', moves.walk), row('bare, slides only', moves.slide), row('bare, changes elements and slides', moves.change)];
}

async function goToRhizotomy(page: Page): Promise<void> {
  const box = await page.locator('[data-key="term:rhizotomy"]').boundingBox();
  if (!box) throw new Error('rhizotomy is not drawn');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(pause);
}

async function pictureAfter(page: Page, key: string): Promise<Picture> {
  await page.keyboard.press(key);
  await page.waitForTimeout(pause);
  return page.evaluate(readPicture);
}

interface WatchedMove extends Move {
  /** Frames of the slide that were never drawn, at 60 a second. */
  readonly dropped: number;
}

async function watched(page: Page, move: () => Promise<unknown>): Promise<WatchedMove> {
  await page.evaluate(watchMove);
  const stop = await watchFrames(page);
  await move();
  const seen = await page.evaluate(async () => window.move);
  const dropped = await stop();
  await page.waitForTimeout(pause);
  if (!seen) throw new Error('Nothing moved.');
  return { ...seen, dropped };
}
