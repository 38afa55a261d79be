import type { Sector } from '../graph/neighbourGroups';
import type { Column } from './Column';
import type { Point } from './Layout';
import { chipAt, runOf, titleAt, wordAt, type Piece, type Stand, type Word } from './Piece';
import { straight } from './curves';

/** The corridor between the two columns of codes: half its width, and how much it widens towards the focus. */
const corridor = 40;
const widening = 74;
const wideningHeight = 238;
/** Room between two lines that rise in it. */
export const lineGap = 3.3;
/** Half the room that stays free between the lines where the past's line takes the middle. */
const middleRoom = 9;

export interface North {
  readonly sector: Extract<Sector, 'north-west' | 'north-east'>;
  readonly column: Column;
  /** Where the lowest row ends, and the top of what the lines rise from. */
  readonly bottom: number;
  readonly top: number;
  readonly from: string;
  readonly role: 'chip' | 'past-chip';
  readonly depth: number;
  readonly middleFree: boolean;
}

/** Codes over the focus: chips run outward from the corridor, each line rises in it and turns into its row; none crosses another. */
export function north({ sector, column, bottom, top, from, role, depth, middleFree }: North): Piece {
  const outward = sector === 'north-west' ? 'left' : 'right';
  const sign = outward === 'left' ? -1 : 1;
  const run = runOf(outward, sector, depth, role);
  const stands: Stand[] = [];
  const words: Word[] = [];
  for (const row of column.rows) {
    const y = bottom - column.height + row.y;
    const inner = sign * innerEnd(y + row.height / 2, bottom);
    if (row.kind === 'chip') {
      const slot = sign * ((stands.length + 0.5) * lineGap + (middleFree ? middleRoom : 0));
      const end = { x: inner, y };
      stands.push({ item: row.item, place: chipAt(row.item, end, run), from, points: rise(slot, top, inner, y) });
      const title = role === 'chip' ? titleAt(row.item, end, run) : undefined;
      if (title) words.push(title);
    } else words.push(wordAt(row.kind, row.key, row.text, inner, y, outward, row.shownWith));
  }
  return { stands, words };
}

function innerEnd(lowerEdge: number, bottom: number): number {
  const share = Math.max(0, 1 - (bottom - lowerEdge) / wideningHeight);
  return corridor + widening * share ** 2;
}

/** Straight up, then round into the row. */
function rise(slot: number, top: number, inner: number, y: number): Point[] {
  const turn = Math.min(46, Math.abs(inner - slot) * 1.15 + 8);
  const bend = { x: slot, y: y + turn };
  return [...straight({ x: slot, y: top }, bend), { x: slot, y: y + turn * 0.38 }, { x: slot + (inner - slot) * 0.3, y }, { x: inner, y }];
}
