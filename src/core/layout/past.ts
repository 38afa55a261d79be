import type { MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups, sectorOf, type Neighbour, type Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { blocksAround, fitted, sectorOfBlock, weakest, type Block } from './blocks';
import { columnOf } from './Column';
import { rounded, straight } from './curves';
import { flank, flankTop } from './flank';
import { focusHeight, pastHeight, pastText } from './focusBox';
import { foldItem, moreText, nodeItem, type Item } from './Item';
import type { Place, Point, Side } from './Layout';
import { north } from './north';
import { grace, near } from './Occupancy';
import { boxesOf, joined, moved, placeOf, textBox, wordWidth, type Piece, type Stand, type Word } from './Piece';
import type { Measures } from './Room';
import type { Sheet } from './Sheet';
import { south } from './south';

const southMost = 4;
const pathRoom = 34;
const step = 14;

/** Where the walk came from stays in sight, dimmed, as near as it can stand without touching the focus's own picture. */
export function placePast(sheet: Sheet, past: NodeId, side: Side, room: Measures['past']): void {
  const { graph } = sheet;
  const block = pastBlock(sheet, past, side, room);
  const focusWidth = sheet.places.get(sheet.focus)?.width ?? 0;
  const caption = pathCaption(graph, past, sheet.focus);
  const direction = directions[side];
  const nearest = Math.max(room.distance, (focusWidth + block.width) / 2 + Math.max(150, wordWidth('caption', caption.text) + 40));
  for (let shift = 0; ; shift += step) {
    const centre = { x: direction.x * (nearest + shift), y: direction.y * (nearest * 0.86 + shift) };
    const around = moved(block.piece, centre.x, centre.y);
    const way = { centre, width: block.width, focusWidth, caption };
    const piece = joined(around, path(sheet.focus, side, way, block.item));
    if (!sheet.isFree(piece)) continue;
    const words = caption.text === '' ? [] : captionWords(sheet, piece, past, captionPoints(side, way), caption.text);
    if (!words) continue;
    sheet.add(joined(piece, { stands: [], words }));
    return;
  }
}

const directions: Readonly<Record<Side, Point>> = {
  west: { x: -1, y: 0 },
  east: { x: 1, y: 0 },
  north: { x: 0, y: -1 },
  south: { x: 0, y: 1 },
  'north-west': { x: -1, y: -1 },
  'north-east': { x: 1, y: -1 },
  'south-west': { x: -1, y: 1 },
  'south-east': { x: 1, y: 1 },
};

/** The past's own neighbours round it, but for what stands round the focus already; the past itself comes with its path. */
function pastBlock(sheet: Sheet, past: NodeId, side: Side, room: Measures['past']): { piece: Piece; width: number; item: Item } {
  const { graph } = sheet;
  const blocks = blocksAround(graph, past, new Set(sheet.places.keys()));
  const inSector = (sector: Sector): readonly Block[] => blocks.filter((block) => sectorOfBlock(graph, block) === sector);
  const item: Item = { ...nodeItem(graph, { id: past, edge: '' }), ...pastText(graph.getNodeAttribute(past, 'label')), height: pastHeight, titleWidth: 0 };
  const box = { key: past, width: item.width, height: pastHeight };
  const look = { depth: 2, role: 'past-chip' as const };
  const flanks = (room.terms === 0 ? [] : (['west', 'east'] as const)).map((sector) => {
    const column = columnOf(bare(sector === 'west' ? named(graph, past, inSector(sector)) : few(graph, past, inSector(sector), room.terms)));
    const middle = pathLeaves(side) === sector ? pathRoom : 0;
    return { sector, column, middle, top: flankTop(column, middle, -Infinity) };
  });
  const bottom = Math.min(-118, ...flanks.map(({ top }) => top - 14));
  const codes = (['north-west', 'north-east'] as const).map((sector) => {
    const column = columnOf(bare(fitted(graph, past, inSector(sector), (some) => columnOf(bare(some)).height <= room.codesHeight)));
    return north({ sector, column, bottom, top: -pastHeight / 2, from: past, middleFree: side === 'south', ...look });
  });
  const lowest = Math.max(0, ...flanks.map(({ top, column }) => top + column.height));
  const roots = south({ blocks: bare(few(graph, past, inSector('south'), southMost)), top: Math.max(130, lowest + 40), focus: box, leaving: new Map(), cards: false, middle: side === 'north' ? 20 : 0, ...look });
  const piece = joined(...codes, ...flanks.map((one) => flank({ ...one, arc: { x: item.width / 2 + 46, y: 300 }, focus: box, ...look })), roots);
  return { piece, width: item.width, item };
}

/** On which side of the past its path to the focus leaves. */
function pathLeaves(side: Side): 'west' | 'east' | 'none' {
  if (side === 'north' || side === 'south') return 'none';
  return side.endsWith('west') ? 'east' : 'west';
}

/** Without captions and headings, in one list. */
function bare(blocks: readonly Block[]): Block[] {
  const [first] = blocks;
  return first ? [{ key: first.key, relation: first.relation, caption: '', items: blocks.flatMap(({ items }) => items), members: [], fold: first.fold, folded: true }] : [];
}

/** The first few nodes, and how many more there are. */
function few(graph: MedicalGraph, past: NodeId, blocks: readonly Block[], most: number): readonly Block[] {
  const members = blocks.flatMap((block) => block.members);
  if (members.length <= most + 1) return asBlock(blocks, members.map((member) => nodeItem(graph, member)));
  const rest = members.slice(most);
  const fold = foldItem(graph, { key: `${past} past ${sectorName(graph, rest)}`, owner: past, members: rest }, moreText);
  return asBlock(blocks, [...members.slice(0, most).map((member) => nodeItem(graph, member)), fold]);
}

/** All names behind one chip. */
function named(graph: MedicalGraph, past: NodeId, blocks: readonly Block[]): readonly Block[] {
  const members = blocks.flatMap((block) => block.members);
  if (members.length < 2) return blocks;
  return asBlock(blocks, [foldItem(graph, { key: `${past} past names`, owner: past, members }, { counted: (count) => (count === 1 ? '1 name' : `${count} names`) })]);
}

function sectorName(graph: MedicalGraph, [first]: readonly Neighbour[]): string {
  return first ? sectorOf(graph.getNodeAttributes(first.id)) : 'more';
}

function asBlock([first]: readonly Block[], items: readonly Item[]): readonly Block[] {
  return first ? [{ ...first, caption: '', items }] : [];
}

interface Caption {
  readonly text: string;
  readonly edge?: string;
}

/** How the two hang together, seen from the past; nothing where no edge joins them. */
function pathCaption(graph: MedicalGraph, past: NodeId, focus: NodeId): Caption {
  const groups = neighbourGroups(graph, past).toSorted((a, b) => weakest.indexOf(a.relation) - weakest.indexOf(b.relation));
  for (const { caption, members } of groups) {
    const found = members.find(({ id }) => id === focus);
    if (found) return { text: caption, edge: found.edge };
  }
  return { text: '' };
}

/** Where a slanting path leaves the focus, and how round it turns. */
const besideShare = 0.24;
const turn = 60;

interface Way {
  readonly centre: Point;
  readonly width: number;
  readonly focusWidth: number;
  readonly caption: Caption;
}

/** The past itself and its line to the focus. */
function path(focus: NodeId, side: Side, way: Way, item: Item): Piece {
  const { centre, caption } = way;
  const place = placeOf(item, centre.x, centre.y, { role: 'past-focus', sector: sideSector[side], depth: 1, facing: pathFacing[side] }, undefined);
  const stand: Stand = { item: { ...item, disputed: false, edge: caption.edge }, place, from: focus, points: pathPoints(way) };
  return { stands: [stand], words: [] };
}

/** The caption at the first of its points that is clear of everything; nothing when none is. */
function captionWords(sheet: Sheet, piece: Piece, past: NodeId, points: readonly Point[], text: string): Word[] | undefined {
  const boxes = boxesOf(piece);
  const texts = points.map((point) => textBox('caption', `${past} path`, text, point, 'centre'));
  const clear = texts.find((box) => !sheet.occupancy.hit(box) && !boxes.some((other) => near(box, other, grace)));
  return clear && [{ text: clear, shownWith: [past] }];
}

const sideSector: Readonly<Record<Side, Sector>> = {
  west: 'west',
  east: 'east',
  north: 'north-west',
  south: 'south',
  'north-west': 'north-west',
  'north-east': 'north-east',
  'south-west': 'west',
  'south-east': 'east',
};

const pathFacing: Readonly<Record<Side, Place['facing']>> = {
  west: 'right',
  east: 'left',
  north: 'down',
  south: 'up',
  'north-west': 'right',
  'north-east': 'left',
  'south-west': 'right',
  'south-east': 'left',
};

/** Straight across or straight down; between, down from the focus and round into the past's near end. */
function pathPoints({ centre, width, focusWidth }: Way): Point[] {
  const across = Math.sign(centre.x);
  const down = Math.sign(centre.y);
  if (down === 0) return straight({ x: (across * focusWidth) / 2, y: 0 }, { x: centre.x - (across * width) / 2, y: 0 });
  const start = { x: 0, y: (down * focusHeight) / 2 };
  if (across === 0) return straight(start, { x: 0, y: centre.y - (down * pastHeight) / 2 });
  const end = { x: centre.x - (across * width) / 2, y: centre.y };
  const beside = across * focusWidth * besideShare;
  return rounded([{ x: beside, y: start.y }, { x: beside, y: end.y }, end], turn);
}

/** Where the caption may stand: over a line that runs across, right of one that runs down; the best first. */
function captionPoints(side: Side, { centre, width, focusWidth, caption }: Way): Point[] {
  const across = Math.sign(centre.x);
  const half = wordWidth('caption', caption.text) / 2;
  const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
  const past = centre.x - (across * width) / 2;
  if (side === 'west' || side === 'east') return shares.map((share) => ({ x: (across * focusWidth * (1 - share)) / 2 + past * share, y: -13 }));
  if (across === 0) return shares.map((share) => ({ x: 12 + half, y: centre.y * share }));
  const corner = across * (focusWidth * besideShare + 56 + half);
  return [{ x: corner, y: centre.y - 13 }, { x: past - across * (half + 14), y: centre.y - 13 }, { x: corner, y: centre.y + 14 }];
}
