import type { MedicalGraph } from '../graph/MedicalGraph';
import { groupLimit, neighbourGroups, sectorOf, type Neighbour, type NeighbourGroup, type Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import type { CodeSystem } from '../vocabulary/kinds';
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
  /** Folded together with others of the same one: tables of ICD-10-PCS, whatever they are reached by. */
  readonly kin?: string;
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
  const system = systemOf(graph, members);
  const kin = system === 'ICD-10-PCS' ? { kin: `${owner} ${system}` } : {};
  const short = group.relation === 'coded-as' && system !== undefined ? caption.replace(group.caption, system) : caption;
  const folded = (): Block => ({ ...foldedBlock(graph, owner, key, group.relation, short, members), ...kin });
  const items = system === undefined ? members.slice(0, groupLimit + 1).map((member) => nodeItem(graph, member)) : withFamilies(graph, owner, members);
  return items.length > groupLimit ? folded() : { key, relation: group.relation, caption, items, fold: folded, folded: false, ...kin };
}

function systemOf(graph: MedicalGraph, [first]: readonly Neighbour[]): CodeSystem | undefined {
  const node = first && graph.getNodeAttributes(first.id);
  return node?.kind === 'code' ? node.system : undefined;
}

function foldedBlock(graph: MedicalGraph, owner: NodeId, key: string, relation: Relation, caption: string, members: readonly Neighbour[]): Block {
  const block: Block = { key, relation, caption: '', items: [foldItem(graph, { key, owner, members }, caption, ` · ${members.length}`)], fold: () => block, folded: true };
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

type Fits = (blocks: readonly Block[]) => boolean;

/**
 * Folds whole groups until the sector fits: of what matters less, the smallest that is enough by itself, else the largest;
 * then of the rest the smallest. If even that is too much, what is left over becomes one counted chip.
 */
export function fitted(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: Fits): readonly Block[] {
  let now = blocks;
  while (!fits(now)) {
    const next = foldOne(graph, owner, now, fits);
    if (!next) return withRest(graph, owner, now, fits);
    now = next;
  }
  return now;
}

function foldOne(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: Fits): readonly Block[] | undefined {
  const open = blocks.filter(({ folded }) => !folded);
  const matters = (block: Block): boolean => kept.includes(block.relation) && block.kin === undefined;
  const foldedBy = (block: Block): readonly Block[] => withFolded(graph, owner, blocks, block);
  const lesser = bySize(open.filter((block) => block.items.length > 1 && !matters(block)));
  const main = bySize(open.filter((block) => block.items.length > 1 && matters(block)));
  const single = bySize(open.filter(({ items }) => items.length === 1)).toSorted((a, b) => Number(matters(a)) - Number(matters(b)));
  const largest = lesser.find(({ items }) => items.length === lesser.at(-1)?.items.length);
  const chosen = lesser.find((block) => fits(foldedBy(block))) ?? largest ?? main.find((block) => fits(foldedBy(block))) ?? main[0] ?? single[0];
  return chosen && foldedBy(chosen);
}

/** The smallest first; of equals the later. */
function bySize(blocks: readonly Block[]): Block[] {
  return blocks.toSorted((a, b) => a.items.length - b.items.length || relationNames.indexOf(b.relation) - relationNames.indexOf(a.relation));
}

function withFolded(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], block: Block): readonly Block[] {
  const { kin } = block;
  if (kin === undefined) return blocks.map((one) => (one === block ? block.fold() : one));
  const together = blocks.filter((one) => one.kin === kin);
  const members = together.flatMap(({ items }) => items.flatMap(membersOf));
  const merged = { ...foldedBlock(graph, owner, kin, block.relation, kin.slice(owner.length + 1), members), kin };
  return blocks.flatMap((one) => (one === together[0] ? [merged] : one.kin === kin ? [] : [one]));
}

function withRest(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: Fits): readonly Block[] {
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
