import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { blocksAround, fitted, sectorOfBlock, withShortTitles, type Block } from './blocks';
import { columnOf, justified } from './Column';
import { flank, flankHeight, flankTop } from './flank';
import { focusHeight, focusText } from './focusBox';
import { headed } from './headings';
import type { Place, View } from './Layout';
import { north } from './north';
import type { Piece } from './Piece';
import { cardHeight } from './rootCard';
import { asCards } from './rootCards';
import type { Measures } from './Room';
import type { Sheet } from './Sheet';
import { rowWidth, south } from './south';
import { partStems } from './partStems';

const southWidth = 860;
const tightSouthWidth = 1000;
/** Codes of this height leave the flanks no room to rise. */
const lowNorth = 290;
const flankRoom = 22;
const southTop = 138;
/** Half the room that a flank leaves round the line to the past. */
const pathRoom = 38;

/** The focus and its neighbours: codes above, names left, terms right, word parts below. */
export function placeSurroundings(sheet: Sheet, past: View['past'], room: Measures): void {
  const box = placeFocus(sheet);
  const around = new Around(sheet.graph, sheet.focus, past?.node, room.headings);
  const flanks = (['west', 'east'] as const).map((sector) => flankOf(around, sector, past?.side === sector ? pathRoom : 0, room));
  const reach = Math.max(206, box.width / 2 + 94);
  const row = partRow(sheet.graph, around.within('south', (some) => rowWidth(some, false) <= southWidth));
  const top = rowTop(row, flanks, reach);
  const bottom = Math.min(room.northBottom, ...flanks.flatMap((one) => (one.crowned && one.column.rows.length > 0 ? [one.top - flankRoom] : [])));
  placeNorth(sheet, around, { bottom, lowest: top + (row.blocks.length > 0 ? row.height : 0), middleFree: past?.side === 'north', room });
  const tallest = Math.max(200, ...flanks.map(({ top: start, height }) => Math.max(-start, start + height)));
  const bend = tallest * (isWide(row, reach) ? 2.1 : 1.7);
  for (const one of flanks)
    settle(sheet, (shift) => flank({ ...one, arc: { x: reach + shift, y: bend }, focus: box, depth: 1, role: 'chip' }));
  const leaving = partStems(sheet.graph, sheet.focus, row.blocks, box.fontSize);
  settle(sheet, (shift) => south({ ...row, top: top + shift, focus: box, leaving, depth: 1, role: 'chip', middle: past?.side === 'south' ? 24 : 0 }));
}

interface NorthPlace {
  readonly bottom: number;
  /** Lower edge of all that stands under the focus. */
  readonly lowest: number;
  readonly middleFree: boolean;
  readonly room: Measures;
}

function placeNorth(sheet: Sheet, around: Around, { bottom, lowest, middleFree, room }: NorthPlace): void {
  const height = Math.min(room.northHeight.most, Math.max(room.northHeight.least, room.wholeHeight + bottom - lowest));
  const fits = (some: readonly Block[]): boolean => columnOf(some).height <= height;
  const codes = (sector: Sector): readonly Block[] => withShortTitles(around.within(sector, fits), room.longestTitle);
  const blocks = { 'north-west': codes('north-west'), 'north-east': codes('north-east') };
  for (const [sector, other] of [['north-west', 'north-east'], ['north-east', 'north-west']] as const) {
    const column = justified(blocks[sector], blocks[other]);
    const make = (shift: number): Piece => north({ sector, column, bottom: bottom - shift, top: -focusHeight / 2, from: sheet.focus, role: 'chip', depth: 1, middleFree });
    settle(sheet, make);
  }
}

type Fits = (blocks: readonly Block[]) => boolean;

/** The groups round the focus, by sector, under their headings, folded until they fit. */
class Around {
  private readonly blocks: readonly Block[];

  constructor(private readonly graph: MedicalGraph, private readonly focus: NodeId, past: NodeId | undefined, private readonly headings: boolean) {
    this.blocks = blocksAround(graph, focus, new Set(past === undefined ? [focus] : [focus, past]));
  }

  /** How high the sector would stand if nothing of it were folded. */
  height(sector: Sector): number {
    return columnOf(this.blocks.filter((block) => sectorOfBlock(this.graph, block) === sector)).height;
  }

  within(sector: Sector, fits: Fits): readonly Block[] {
    const node = this.graph.getNodeAttributes(this.focus);
    const headings = (some: readonly Block[]): readonly Block[] => (this.headings ? headed(this.graph, sector, node, some) : some);
    const all = this.blocks.filter((block) => sectorOfBlock(this.graph, block) === sector);
    return headings(fitted(this.graph, this.focus, all, (some) => fits(headings(some))));
  }
}

/** Names or terms, centred on the focus, or right under the codes where they are many. */
function flankOf(around: Around, sector: 'west' | 'east', middle: number, room: Measures) {
  const column = columnOf(around.within(sector, (some) => columnOf(some).height <= room.flankHeight));
  const crown = around.height(sector === 'west' ? 'north-west' : 'north-east');
  const highest = crown === 0 ? -Infinity : room.flankStart - Math.max(0, lowNorth - crown);
  return { sector, column, crowned: crown > 0, middle, top: flankTop(column, middle, highest), height: flankHeight(column, middle) };
}

/** So wide that its ends come under the flanks. */
function isWide(row: { readonly width: number }, reach: number): boolean {
  return row.width / 2 > reach - 60;
}

/** Under the lines to the lowest rows of the flanks, where it is wide enough to come under them. */
function rowTop(row: { readonly width: number }, flanks: readonly { readonly top: number; readonly height: number }[], reach: number): number {
  const lowest = Math.max(0, ...flanks.map(({ top, height }) => top + height));
  return Math.max(southTop, isWide(row, reach) ? lowest + 34 : lowest - 24);
}

/** The word parts as cards where these fit in one row, tighter ones where there are many, else as chips. */
function partRow(graph: MedicalGraph, blocks: readonly Block[]) {
  for (const [tight, room] of [[false, southWidth], [true, tightSouthWidth]] as const) {
    const cards = asCards(graph, blocks, tight);
    const width = rowWidth(cards, true);
    if (width <= room) return { blocks: cards, width, height: cardHeight, cards: true };
  }
  return { blocks, width: rowWidth(blocks, false), height: 45, cards: false };
}

function placeFocus(sheet: Sheet): Place {
  const { graph, focus } = sheet;
  const place: Place = { key: focus, node: focus, role: 'focus', sector: 'centre', depth: 0, facing: 'down', x: 0, y: 0, height: focusHeight, ...focusText(graph.getNodeAttribute(focus, 'label')) };
  sheet.places.set(focus, place);
  sheet.occupancy.add(place);
  return place;
}

/** Adds a piece where it is meant to stand or, where that is taken, as little farther out as it has to. */
function settle(sheet: Sheet, make: (shift: number) => Piece): void {
  let shift = 0;
  let piece = make(shift);
  while (!sheet.isFree(piece)) {
    shift += 12;
    piece = make(shift);
  }
  sheet.add(piece);
}
