import type { MedicalGraph } from '../graph/MedicalGraph';
import { groupLimit, neighbourGroups, sectorOf, type Neighbour, type NeighbourGroup, type Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import type { CodeSystem } from '../vocabulary/kinds';
import { relationNames, type Relation } from '../vocabulary/relations';
import type { NodeAttributes } from '../vocabulary/schema';
import { withFamilies } from './codeFamilies';
import { foldItem, moreText, nodeItem, type Item } from './Item';
import { ellipsise, oneLine, textWidth } from './textWidth';
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
  readonly members: readonly Neighbour[];
}

const widestCaption = 300;

/** These say least of all: a node that stands in another group too stands there. */
export const weakest: readonly Relation[] = ['confusable-with', 'related-to', 'listed-in'];

/** The groups round a node, each neighbour in one of them; `taken` are drawn elsewhere. */
export function blocksAround(graph: MedicalGraph, owner: NodeId, taken: ReadonlySet<NodeId>): Block[] {
  const groups = neighbourGroups(graph, owner);
  const claimed = new Map<NodeId, NeighbourGroup>();
  for (const group of groups.toSorted((a, b) => weakest.indexOf(a.relation) - weakest.indexOf(b.relation)))
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
  const items = system === undefined ? members.slice(0, groupLimit + 1).map((member) => nodeItem(graph, member, owner)) : withFamilies(graph, owner, members);
  return items.length > groupLimit ? folded() : { key, relation: group.relation, caption, items, members, fold: folded, folded: false, ...kin };
}

function systemOf(graph: MedicalGraph, [first]: readonly Neighbour[]): CodeSystem | undefined {
  const node = first && graph.getNodeAttributes(first.id);
  return node?.kind === 'code' ? node.system : undefined;
}

function foldedBlock(graph: MedicalGraph, owner: NodeId, key: string, relation: Relation, caption: string, members: readonly Neighbour[]): Block {
  const block: Block = { key, relation, caption: '', items: [foldItem(graph, { key, owner, members }, { name: caption, counted: (count) => ` · ${count}` })], members, fold: () => block, folded: true };
  return block;
}

/** "may treat · freeing a nerve": with the sense in which it holds, and the category where a crowd is told apart by it. */
function captionOf(owner: NodeAttributes, { key, caption, sense }: NeighbourGroup): string {
  const label = owner.kind === 'term' ? owner.senses?.find(({ id }) => id === sense)?.label : undefined;
  const category = key.split('|')[categoryPart];
  return oneLine([caption, label ?? sense, category === undefined ? undefined : categoryNames[category]].filter((part) => part !== undefined).join(' · '));
}

/** Where the key of a group names the category of its terms. */
const categoryPart = 4;
const categoryNames: Readonly<Record<string, string>> = {
  procedure: 'procedures',
  condition: 'conditions',
  anatomy: 'anatomy',
  agent: 'agents',
  technique: 'techniques',
  process: 'processes',
};

/** Groups that the main walks go by: folded last. */
const kept: readonly Relation[] = ['built-from', 'distinguished-from', 'indicated-for', 'diagnosis-for', 'coded-as'];
/** Of these so many stay in sight when the group is shortened. */
const shortened = 3;

type Fits = (blocks: readonly Block[]) => boolean;

/**
 * Folds whole groups until the sector fits: of what matters less the smallest that is enough by itself, else the largest.
 * When all of that is folded, the groups that matter are shortened to their first few; then the folded ones go into one
 * last chip, one after the other. Only then what matters is folded too.
 */
export function fitted(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: Fits): readonly Block[] {
  let now = blocks;
  const openFirst = (some: readonly Block[]): readonly Block[] => some.toSorted((a, b) => Number(a.folded) - Number(b.folded));
  for (const move of [foldLesser, shortenMain, sweepLesser, foldMain, sweepAny])
    for (let next = fits(now) ? undefined : move(graph, owner, now, fits); next; next = fits(now) ? undefined : move(graph, owner, now, fits)) now = next;
  return openFirst(now);
}

/** One step towards fitting; nothing when none of its kind is left. */
type Move = (graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], fits: Fits) => readonly Block[] | undefined;

const foldLesser: Move = (graph, owner, blocks, fits) => {
  const lesser = bySize(blocks.filter((block) => !block.folded && block.items.length > 1 && !matters(block)));
  const foldedBy = (block: Block): readonly Block[] => withFolded(graph, owner, blocks, block);
  const chosen = lesser.find((block) => fits(foldedBy(block))) ?? lesser.find(({ items }) => items.length === lesser.at(-1)?.items.length);
  return chosen && foldedBy(chosen);
};

/** The longest first. Codes are not shortened: which of them are the telling ones, their order does not say. */
const shortenMain: Move = (graph, owner, blocks) => {
  const long = bySize(blocks.filter((block) => !block.folded && block.items.length > shortened + 1 && block.items.every(({ node }) => node !== undefined && graph.getNodeAttribute(node, 'kind') !== 'code')));
  const longest = long.at(-1);
  return longest && blocks.map((block) => (block === longest ? shortenedBlock(graph, owner, block) : block));
};

function shortenedBlock(graph: MedicalGraph, owner: NodeId, block: Block): Block {
  const rest = block.members.slice(shortened);
  const more = foldItem(graph, { key: `${block.key} more`, owner, members: rest }, moreText);
  return { ...block, items: [...block.items.slice(0, shortened), more] };
}

const foldMain: Move = (graph, owner, blocks, fits) => {
  const main = bySize(blocks.filter((block) => !block.folded && block.items.length > 1));
  const foldedBy = (block: Block): readonly Block[] => withFolded(graph, owner, blocks, block);
  const chosen = main.find((block) => fits(foldedBy(block))) ?? main[0];
  return chosen && foldedBy(chosen);
};

const sweepLesser: Move = (graph, owner, blocks) => swept(graph, owner, blocks, blocks.filter((block) => !matters(block)));

const sweepAny: Move = (graph, owner, blocks) => swept(graph, owner, blocks, blocks);

/** The smallest group, and what was swept before, in one chip at the end; not with a single group left. */
function swept(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], candidates: readonly Block[]): readonly Block[] | undefined {
  const rest = blocks.find(({ key }) => key.endsWith(' rest'));
  const byMembers = bySize(candidates.filter((block) => block !== rest)).toSorted((a, b) => a.members.length - b.members.length);
  const [least] = byMembers;
  const fellow = rest ?? byMembers[1];
  if (!least || !fellow) return undefined;
  const members = [...(rest ? rest.members : fellow.members), ...least.members];
  const kind = least.items[0] ? sectorOfBlock(graph, least) : 'east';
  return [...blocks.filter((block) => block !== least && block !== fellow), foldedBlock(graph, owner, `${owner} ${kind} rest`, least.relation, 'more', members)];
}

function matters({ relation, kin }: Block): boolean {
  return kept.includes(relation) && kin === undefined;
}

/** The smallest first; of equals the later. */
function bySize(blocks: readonly Block[]): Block[] {
  return blocks.toSorted((a, b) => a.items.length - b.items.length || relationNames.indexOf(b.relation) - relationNames.indexOf(a.relation));
}

function withFolded(graph: MedicalGraph, owner: NodeId, blocks: readonly Block[], block: Block): readonly Block[] {
  const { kin } = block;
  if (kin === undefined) return blocks.map((one) => (one === block ? block.fold() : one));
  const together = blocks.filter((one) => one.kin === kin);
  const members = together.flatMap((one) => one.members);
  const merged = { ...foldedBlock(graph, owner, kin, block.relation, kin.slice(owner.length + 1), members), kin };
  return blocks.flatMap((one) => (one === together[0] ? [merged] : one.kin === kin ? [] : [one]));
}

/** Titles cut to a width. */
export function withShortTitles(blocks: readonly Block[], width: number): readonly Block[] {
  const short = (item: Item): Item => {
    if (item.title === undefined || item.titleWidth <= width) return item;
    const title = ellipsise(item.title, typography[item.titleStyle], width);
    return { ...item, title, titleWidth: Math.ceil(textWidth(title, typography[item.titleStyle])) };
  };
  return blocks.map((block) => ({ ...block, items: block.items.map(short) }));
}
