import type { MedicalGraph } from '../graph/MedicalGraph';
import { groupLimit, neighbourGroups, sectorOf, type Neighbour, type NeighbourGroup, type Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { relationNames, type Relation } from '../vocabulary/relations';
import type { NodeAttributes } from '../vocabulary/schema';
import { withFamilies } from './codeFamilies';
import { foldItem, nodeItem, type Item } from './Item';
import { ellipsise, oneLine } from './textWidth';
import { typography } from './typography';

/** A group as it stands in a sector: its caption over its chips, or one counted chip without caption. */
export interface Block {
  readonly key: string;
  readonly relation: Relation;
  /** Empty over a counted chip, which says it itself. */
  readonly caption: string;
  readonly items: readonly Item[];
  /** Over the first block of its kind. */
  readonly heading?: { readonly text: string; readonly key: string; readonly shownWith: readonly string[] };
  readonly fold: () => Block;
  readonly folded: boolean;
}

const widestCaption = 230;

/** These say least of all: a node that stands in another group too stands there. */
export const weakest: readonly Relation[] = ['confusable-with', 'related-to', 'listed-in'];

/** The groups round a node, each neighbour in one of them; `taken` are drawn elsewhere. */
export function blocksAround(graph: MedicalGraph, owner: NodeId, taken: ReadonlySet<NodeId>): Block[] {
  const groups = neighbourGroups(graph, owner);
  const claimed = new Map<NodeId, NeighbourGroup>();
  const strength = (group: NeighbourGroup): number => weakest.indexOf(group.relation);
  for (const group of groups.toSorted((a, b) => strength(a) - strength(b)))
    for (const { id } of group.members) if (!taken.has(id) && !claimed.has(id)) claimed.set(id, group);
  return groups.flatMap((group) => {
    const members = group.members.filter(({ id }) => claimed.get(id) === group);
    return members.length === 0 ? [] : [blockOf(graph, owner, group, members)];
  });
}

export function sectorOfBlock(graph: MedicalGraph, block: Block): Sector {
  const like = block.items[0]?.like;
  return like === undefined ? 'east' : sectorOf(graph.getNodeAttributes(like));
}

function blockOf(graph: MedicalGraph, owner: NodeId, group: NeighbourGroup, members: readonly Neighbour[]): Block {
  const caption = ellipsise(captionOf(graph.getNodeAttributes(owner), group), typography.caption, widestCaption);
  const key = `${owner} ${group.key}`;
  const folded = (): Block => foldedBlock(graph, owner, key, group.relation, caption, members);
  const items = group.sector === 'north-west' ? withFamilies(graph, owner, members) : members.slice(0, groupLimit + 1).map((member) => nodeItem(graph, member));
  return items.length > groupLimit ? folded() : { key, relation: group.relation, caption, items, fold: folded, folded: false };
}

function foldedBlock(graph: MedicalGraph, owner: NodeId, key: string, relation: Relation, caption: string, members: readonly Neighbour[]): Block {
  const label = `${ellipsise(caption, typography.label, 160)} · ${members.length}`;
  const block: Block = { key, relation, caption: '', items: [foldItem(graph, { key, owner, members }, label)], fold: () => block, folded: true };
  return block;
}

/** "may treat · freeing a nerve": with the sense in which it holds. */
function captionOf(owner: NodeAttributes, { caption, sense }: NeighbourGroup): string {
  if (sense === undefined) return caption;
  const label = owner.kind === 'term' ? owner.senses?.find(({ id }) => id === sense)?.label : undefined;
  return oneLine(`${caption} · ${label ?? sense}`);
}

/** Groups that the main walks go by: folded last. */
const kept: readonly Relation[] = ['built-from', 'distinguished-from', 'diagnosis-for', 'coded-as'];

/**
 * Folds whole groups until the sector fits: the smallest that is enough by itself, else the largest, of equals the later;
 * if even that is too much, what is left over becomes one counted chip.
 */
export function fitted(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] {
  let now = blocks;
  while (!fits(now)) {
    const next = foldOne(now, fits);
    if (!next) return withRest(graph, owner, now, fits);
    now = next;
  }
  return now;
}

function foldOne(blocks: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] | undefined {
  for (const candidates of [
    blocks.filter((block) => !block.folded && block.items.length > 1 && !kept.includes(block.relation)),
    blocks.filter((block) => !block.folded && block.items.length > 1),
    blocks.filter((block) => !block.folded),
  ]) {
    const bySize = candidates.toSorted((a, b) => a.items.length - b.items.length || relationNames.indexOf(b.relation) - relationNames.indexOf(a.relation));
    const largest = bySize.filter(({ items }) => items.length === bySize.at(-1)?.items.length)[0];
    const foldedBy = (block: Block): readonly Block[] => blocks.map((one) => (one === block ? block.fold() : one));
    const enough = bySize.find((block) => fits(foldedBy(block))) ?? largest;
    if (enough) return foldedBy(enough);
  }
  return undefined;
}

function withRest(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] {
  for (let count = blocks.length - 1; count > 0; count -= 1) {
    const members = blocks.slice(count).flatMap(({ items }) => items.flatMap(membersOf));
    const first = blocks[count];
    if (!first) continue;
    const now = [...blocks.slice(0, count), foldedBlock(graph, owner, `${first.key} rest`, first.relation, 'more', members)];
    if (fits(now) || count === 1) return now;
  }
  return blocks;
}

export function membersOf({ fold, node, edge }: Item): readonly Neighbour[] {
  if (fold) return fold.members;
  return node === undefined ? [] : [{ id: node, edge: edge ?? '' }];
}
