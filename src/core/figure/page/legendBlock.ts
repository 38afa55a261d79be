import { textWidth } from '../../layout/textWidth';
import { typography } from '../../layout/typography';
import { chipShape } from '../chipShape';
import { disputeSign, icon } from '../drawPlace';
import type { Shape } from '../FigureScene';
import type { Theme } from '../palette';
import { outlinePath } from '../pathData';
import { words } from '../words';
import type { Block } from './Block';
import { noBlock } from './Block';
import type { LegendItem } from './FigureContents';
import { paragraph } from './paragraph';

const rowHeight = 24;
const chipWidth = 26;
const chipHeight = 18;
const gap = 7;
const between = 20;

/** The kinds side by side in as many rows as they need; what the lines mean under them. */
export function legendBlock(items: readonly LegendItem[], theme: Theme, width: number): Block {
  if (items.length === 0) return noBlock;
  const signs = items.filter(({ kind }) => kind !== 'relations');
  const relations = items.filter(({ kind }) => kind === 'relations').map(({ name }) => paragraph(name, 'secondary', width));
  const places = flowed(signs, width);
  const rows = (places.at(-1)?.row ?? -1) + 1;
  const height = rows * rowHeight + relations.reduce((sum, one) => sum + one.height + 4, 0);
  return {
    height,
    at: (x, y) => {
      const shapes = places.flatMap(({ item, left, row }) => itemShapes(item, theme, x + left, y + (row + 0.5) * rowHeight));
      let top = y + rows * rowHeight + 4;
      for (const one of relations) {
        shapes.push(...one.at(x, top, theme.surfaces.ink2));
        top += one.height + 4;
      }
      return [{ id: 'legend', label: 'Legend', shapes }];
    },
  };
}

function flowed(items: readonly LegendItem[], width: number): { readonly item: LegendItem; readonly left: number; readonly row: number }[] {
  let [left, row] = [0, 0];
  return items.map((item) => {
    const own = chipWidth + gap + textWidth(item.name, typography.label);
    if (left > 0 && left + own > width) [left, row] = [0, row + 1];
    const place = { item, left, row };
    left += own + between;
    return place;
  });
}

function itemShapes(item: LegendItem, theme: Theme, left: number, middle: number): Shape[] {
  const name = words(item.name, 'label', { x: left + chipWidth + gap, y: middle, align: 'left' }, theme.surfaces.ink);
  return [...signShapes(item, theme, { x: left + chipWidth / 2, y: middle }), name];
}

function signShapes(item: LegendItem, theme: Theme, { x, y }: { readonly x: number; readonly y: number }): Shape[] {
  const { surfaces, kinds } = theme;
  switch (item.kind) {
    case 'chip': {
      const { hue, border, icon: ink } = kinds[item.colour];
      const d = outlinePath(chipShape(item.colour, { width: chipWidth, height: chipHeight, facing: 'right', role: 'chip' }), { x, y, width: chipWidth, height: chipHeight });
      return [{ kind: 'path', d, fill: hue, stroke: { colour: border, width: 1 } }, icon(item.icon, { x: x - (item.colour === 'alias' ? 3 : 0), y: y - (item.colour === 'root' ? 1.5 : 0) }, 0.8, ink)];
    }
    case 'disputed':
      return disputeSign({ x, y }, { theme, note: undefined });
    case 'unsourced':
      return [{ kind: 'path', d: outlinePath({ shape: 'rounded', radius: 4, points: [] }, { x, y, width: chipWidth, height: chipHeight }), stroke: { colour: surfaces.ink3, width: 1.6, dash: [1.6, 1.6] } }];
    case 'relations':
      return [];
  }
}
