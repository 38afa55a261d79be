import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { blocksAround, fitted, sectorOfBlock, type Block } from './blocks';
import { columnOf, justified } from './Column';
import { flank, flankHeight, flankTop } from './flank';
import { focusHeight, focusText } from './focusBox';
import { headed } from './headings';
import type { Place, Side, View } from './Layout';
import { north } from './north';
import type { Outward, Piece } from './Piece';
import { cardHeight } from './rootCard';
import { asCards } from './rootCards';
import type { Sheet } from './Sheet';
import { rowWidth, south } from './south';
import { partStems } from './partStems';

/** Room of the sectors: what is taller or wider is folded into counted chips. */
const northHeight = 300;
const westHeight = 330;
const eastHeight = 400;
const southWidth = 860;

/** Lowest edge of the codes, and the top of the flanks under them. */
const northBottom = -152;
const flankStart = -150;
const pathRoom = 38;

/** The focus and its neighbours: codes above, names left, terms right, word parts below. */
export function placeSurroundings(sheet: Sheet, past: View['past']): void {
  const { graph, focus } = sheet;
  const box = placeFocus(sheet);
  const sectors = sectorsOf(graph, focus, past?.node);
  const middle = (side: Side): number => (past?.side === side ? pathRoom : 0);
  const sides = (['west', 'east'] as const).map((sector) => {
    const column = columnOf(sectors[sector]);
    const crowned = sectors[sector === 'west' ? 'north-west' : 'north-east'].length > 0;
    return { sector, column, crowned, middle: middle(sector), top: flankTop(column, middle(sector), crowned ? flankStart : -Infinity) };
  });
  const bottom = Math.min(northBottom, ...sides.flatMap(({ crowned, column, top }) => (crowned && column.rows.length > 0 ? [top - 22] : [])));
  for (const [sector, other] of [['north-west', 'north-east'], ['north-east', 'north-west']] as const) {
    const column = justified(sectors[sector], sectors[other]);
    settle(sheet, (shift) => north({ sector, column, bottom: bottom - shift, top: -focusHeight / 2, from: focus, role: 'chip', depth: 1, middleFree: past?.side === 'north' }), () => (sector === 'north-west' ? 'left' : 'right'));
  }
  const parts = partRow(graph, sectors.south);
  const reach = Math.max(206, box.width / 2 + 94);
  const lowest = Math.max(0, ...sides.map((side) => side.top + flankHeight(side.column, side.middle)));
  const tallest = Math.max(200, ...sides.map((side) => Math.max(-side.top, side.top + flankHeight(side.column, side.middle))));
  const arc = { x: reach, y: tallest * 1.4 };
  for (const side of sides) settle(sheet, (shift) => flank({ ...side, arc: { ...arc, x: arc.x + shift }, focus: box, depth: 1, role: 'chip' }), () => (side.sector === 'west' ? 'left' : 'right'));
  const captioned = parts.blocks.some(({ caption, items }) => caption !== '' && items[0]?.height !== cardHeight);
  const from = Math.max(138 + (captioned ? 24 : 0), parts.width / 2 > reach - 60 ? lowest + 44 : lowest - 24);
  const stems = partStems(graph, focus, parts.blocks, box.fontSize);
  settle(sheet, (shift) => south({ blocks: parts.blocks, top: from + shift, focus: box, leaving: stems, depth: 1, role: 'chip', cards: parts.cards, middle: past?.side === 'south' ? 24 : 0 }), () => 'down');
}

type Sectors = Readonly<Record<Sector, readonly Block[]>>;

function sectorsOf(graph: MedicalGraph, focus: NodeId, past: NodeId | undefined): Sectors {
  const blocks = blocksAround(graph, focus, new Set(past === undefined ? [focus] : [focus, past]));
  const node = graph.getNodeAttributes(focus);
  const within = (sector: Sector, fits: (blocks: readonly Block[]) => boolean): readonly Block[] =>
    headed(graph, sector, node, fitted(graph, focus, blocks.filter((block) => sectorOfBlock(graph, block) === sector), (some) => fits(headed(graph, sector, node, some))));
  const lower = (height: number) => (some: readonly Block[]): boolean => columnOf(some).height <= height;
  return {
    'north-west': within('north-west', lower(northHeight)),
    'north-east': within('north-east', lower(northHeight)),
    west: within('west', lower(westHeight)),
    east: within('east', lower(eastHeight)),
    south: within('south', (some) => rowWidth(some, false) <= southWidth),
  };
}

/** The word parts as cards where these fit in one row, else as chips. */
function partRow(graph: MedicalGraph, blocks: readonly Block[]): { blocks: readonly Block[]; width: number; cards: boolean } {
  const cards = asCards(graph, blocks);
  const width = rowWidth(cards, true);
  return width <= southWidth ? { blocks: cards, width, cards: true } : { blocks, width: rowWidth(blocks, false), cards: false };
}

function placeFocus(sheet: Sheet): Place {
  const { graph, focus } = sheet;
  const place: Place = { key: focus, node: focus, role: 'focus', sector: 'centre', depth: 0, facing: 'down', x: 0, y: 0, height: focusHeight, ...focusText(graph.getNodeAttribute(focus, 'label')) };
  sheet.places.set(focus, place);
  sheet.occupancy.add(place);
  return place;
}

/** Adds a piece where it is meant to stand or, where that is taken, as little farther out as it has to. */
export function settle(sheet: Sheet, make: (shift: number) => Piece, outward: (place: Place) => Outward): void {
  let shift = 0;
  let piece = make(shift);
  while (!sheet.isFree(piece)) {
    shift += 12;
    piece = make(shift);
  }
  sheet.add(piece, outward);
}
