import type { SceneGroup, Shape } from '../../figure/FigureScene';
import type { Theme } from '../../figure/palette';
import { barPath, outlinePath } from '../../figure/pathData';
import { typed, headingSet, type TextSet } from './handoutType';
import type { FlowItem } from './flow';
import { parseMarkdown, type Block, type Inline } from '../markdown';
import { typeset } from './typeset';

/** A text as it stands in a column. */
export interface Setting {
  readonly set: TextSet;
  readonly width: number;
  readonly colour: string;
  /** Room above its first line. */
  readonly gap: number;
  /** How far its lines stand in, and what stands before the first. */
  readonly indent?: number;
  readonly sign?: (x: number, y: number) => Shape[];
  /** The last line stays with what follows. */
  readonly keeps?: boolean;
}

/** A paragraph line by line: neither its first line nor its last stands alone. `id` is its own on the page. */
export function paragraphItems(id: string, children: readonly Inline[], setting: Setting): FlowItem[] {
  const { set, width, colour, gap, indent = 0, sign, keeps = false } = setting;
  const lines = typeset(children, set, width - indent);
  return lines.map((line, index) => ({
    height: set.lineHeight,
    gap: index === 0 ? gap : 0,
    keeps: index === lines.length - 1 ? keeps : index === 0 || index === lines.length - 2,
    at: (x, y) => {
      const middle = y + set.lineHeight / 2;
      const shapes = line.map((piece) => typed(piece.text, piece.type, { x: x + indent + piece.x, y: middle, align: 'left' }, colour));
      return [{ id, shapes: [...(index === 0 && sign ? sign(x, middle) : []), ...shapes] }];
    },
  }));
}

export function plainItems(id: string, text: string, setting: Setting): FlowItem[] {
  return paragraphItems(id, [{ type: 'text', text }], setting);
}

/** Small capitals over what follows. */
export function headingItems(id: string, text: string, { width, colour, gap }: Pick<Setting, 'width' | 'colour' | 'gap'>): FlowItem[] {
  return plainItems(id, text.toUpperCase(), { set: headingSet, width, colour, gap, keeps: true });
}

/** Deeper lists stand in no farther: in a narrow column nothing would be left of it. */
const deepest = 3;

/** A text of a lesson. */
export function markdownItems(id: string, text: string, setting: Setting): FlowItem[] {
  return blockItems(id, parseMarkdown(text), setting, 0);
}

function blockItems(id: string, blocks: readonly Block[], setting: Setting, depth: number): FlowItem[] {
  return blocks.flatMap((block, index) => {
    const own = { ...setting, gap: index === 0 ? setting.gap : depth === 0 ? setting.set.lineHeight * 0.4 : 2 };
    return block.type === 'list' ? listItems(`${id}.${index}`, block, own, depth) : paragraphItems(`${id}.${index}`, block.children, own);
  });
}

function listItems(id: string, { ordered, items }: Extract<Block, { type: 'list' }>, setting: Setting, depth: number): FlowItem[] {
  const { set, colour, indent: outer = 0 } = setting;
  const own = set.lineHeight * (ordered && items.length > 9 ? 1.35 : 1);
  const indent = depth < deepest ? outer + own : outer;
  return items.flatMap((blocks, index) => {
    const text = ordered ? `${index + 1}.` : '•';
    const sign = (x: number, y: number): Shape[] => [typed(text, set.text, { x: x + indent - set.lineHeight * 0.3, y, align: 'right' }, colour)];
    const gap = index === 0 ? setting.gap : 2;
    return withSign(blockItems(`${id}.${index}`, blocks, { ...setting, indent, gap }, depth + 1), depth < deepest ? sign : undefined);
  });
}

function withSign([first, ...rest]: readonly FlowItem[], sign: Setting['sign']): FlowItem[] {
  if (!first) return [];
  if (!sign) return [first, ...rest];
  const at = (x: number, y: number): SceneGroup[] => {
    const [group, ...more] = first.at(x, y);
    return group ? [{ ...group, shapes: [...sign(x, y + first.height / 2), ...group.shapes] }, ...more] : [];
  };
  return [{ ...first, at }, ...rest];
}

/** Lines to write on, kept together. */
export function ruledItems(id: string, count: number, { surfaces }: Theme, { width, gap, height = 28 }: { readonly width: number; readonly gap: number; readonly height?: number }): FlowItem[] {
  return Array.from({ length: count }, (_, index) => ({
    height,
    gap: index === 0 ? gap : 0,
    keeps: index < count - 1,
    at: (x, y) => [{ id, shapes: [{ kind: 'path', d: barPath({ x, y: y + height - 1 }, { x: x + width, y: y + height - 1 }), stroke: { colour: surfaces.pastEdge, width: 1 } }] }],
  }));
}

/** To be ticked. */
export function tickBox({ surfaces }: Theme, x: number, y: number): Shape {
  return { kind: 'path', d: outlinePath({ shape: 'rounded', radius: 2, points: [] }, { x: x + 7, y, width: 13, height: 13 }), stroke: { colour: surfaces.ink2, width: 1.1 } };
}
