import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Neighbour } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import type { NodeAttributes } from '../vocabulary/schema';
import { ellipsise, oneLine, textWidth } from './textWidth';
import { typography, type TypeStyle } from './typography';

/** Neighbours behind one counted chip, and how the chip and its title read for so many of them. */
export interface Fold {
  readonly key: string;
  readonly owner: NodeId;
  readonly members: readonly Neighbour[];
  readonly label: (count: number) => string;
  readonly title: (count: number) => string | undefined;
}

/** What a counted chip says: a name, cut where it is long, and after it what depends on the count and is never cut. */
export interface FoldText {
  readonly name?: string;
  readonly counted?: (count: number) => string;
  readonly title?: (count: number) => string;
}

/** Something to be placed: a node or a counted group, with the size of its chip and the words beside it. */
export interface Item {
  readonly key: string;
  readonly node?: NodeId;
  readonly fold?: Fold;
  /** The node whose look it takes: itself, or the first member of its group. */
  readonly like: NodeId;
  readonly label: string;
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
  /** A code's title, or what a word of a word part's family means. */
  readonly title: string | undefined;
  readonly titleStyle: 'title' | 'gloss';
  readonly titleWidth: number;
  readonly edge: string | undefined;
  readonly disputed: boolean;
}

interface ChipForm {
  readonly height: number;
  /** Icon band and padding together. */
  readonly extra: number;
  readonly longest: number;
  readonly style: TypeStyle;
}

const chipForms: Readonly<Record<NodeAttributes['kind'], ChipForm>> = {
  code: { height: 21, extra: 37, longest: 150, style: typography.codeLabel },
  alias: { height: 23, extra: 42, longest: 200, style: typography.label },
  term: { height: 26, extra: 48, longest: 200, style: typography.label },
  rule: { height: 23, extra: 46, longest: 220, style: typography.label },
  root: { height: 25, extra: 44, longest: 160, style: typography.codeLabel },
  appendix: { height: 25, extra: 42, longest: 200, style: typography.label },
};

export const moreText: FoldText = { counted: (count) => `${count} more` };

const longestTitle = { title: 262, gloss: 210 } as const;
const longestFold = 212;

/** Diameter of the sign of a dispute, and the room before it. */
export const markSize = 15;
export const markGap = 6;

/** Titles stand beside codes; beside words, what they mean, where a word part's family is listed. */
export function nodeItem(graph: MedicalGraph, { id, edge }: Neighbour, owner?: NodeId): Item {
  const node = graph.getNodeAttributes(id);
  const disputed = node.standing === 'disputed' || (edge !== '' && graph.getEdgeAttribute(edge, 'standing') === 'disputed');
  const { height, extra, longest, style } = chipForms[node.kind];
  const label = ellipsise(oneLine(node.label), style, longest);
  const titleStyle = node.kind === 'code' ? 'title' : 'gloss';
  const title = titleOf(titleText(graph, node, owner), titleStyle);
  return {
    key: id,
    node: id,
    like: id,
    label,
    fontSize: style.size,
    width: chipWidth(label, extra, style),
    height,
    title,
    titleStyle,
    titleWidth: widthOf(title, titleStyle),
    edge: edge === '' ? undefined : edge,
    disputed,
  };
}

export function foldItem(graph: MedicalGraph, { key, owner, members }: Pick<Fold, 'key' | 'owner' | 'members'>, text: FoldText): Item {
  const like = members[0]?.id ?? owner;
  const { height, extra, style } = chipForms[graph.getNodeAttribute(like, 'kind')];
  const name = ellipsise(oneLine(text.name ?? ''), style, longestFold);
  const fold: Fold = { key, owner, members, label: (count) => `${name}${text.counted?.(count) ?? ''}`, title: (count) => titleOf(text.title?.(count), 'title') };
  const label = fold.label(members.length);
  const title = fold.title(members.length);
  return {
    key,
    fold,
    like,
    label,
    fontSize: style.size,
    width: chipWidth(label, extra, style),
    height,
    title,
    titleStyle: 'title',
    titleWidth: widthOf(title, 'title'),
    edge: undefined,
    disputed: false,
  };
}

function chipWidth(label: string, extra: number, style: TypeStyle): number {
  return extra + Math.max(8, Math.ceil(textWidth(label, style)));
}

function titleText(graph: MedicalGraph, node: NodeAttributes, owner: NodeId | undefined): string | undefined {
  if (node.kind === 'code') return node.title ?? node.gloss;
  const inFamily = owner !== undefined && (node.kind === 'term' || node.kind === 'alias') && graph.getNodeAttribute(owner, 'kind') === 'root';
  return inFamily ? node.gloss : undefined;
}

function titleOf(text: string | undefined, style: Item['titleStyle']): string | undefined {
  const line = text === undefined ? '' : oneLine(text);
  return line === '' ? undefined : ellipsise(line, typography[style], longestTitle[style]);
}

function widthOf(title: string | undefined, style: Item['titleStyle']): number {
  return title === undefined ? 0 : Math.ceil(textWidth(title, typography[style]));
}

/** Room beside the chip for the sign of a dispute and the title. */
export function besideWidth({ disputed, titleWidth }: Item): number {
  return (disputed ? markGap + markSize : 0) + (titleWidth > 0 ? 8 + titleWidth : 0);
}
