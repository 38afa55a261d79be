import type { Filter } from '../filter/Filter';
import { hidesBy, standingOf, type Hides } from '../filter/hides';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Neighbour } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { branchesByMember, branchesOf, hasBranches, type Branch } from './branches';
import { keyOfPath, outlinePage, type Outline, type OutlinePath } from './Outline';
import type { OutlineRow } from './OutlineRow';

/** What one looks at the outline through. */
export interface OutlineLens {
  readonly filter: Filter;
  /** Stand there whatever the filter says, as the root does. */
  readonly kept: ReadonlySet<NodeId>;
}

/** Where a row stands among its siblings. */
interface Spot {
  readonly parent: string | undefined;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
}

/** A node whose groups are being listed, and in which of them its neighbours stand. */
interface Owner {
  readonly node: NodeId;
  readonly byMember: ReadonlyMap<NodeId, readonly Branch[]>;
}

/** The rows that are in sight, from top to bottom. Nothing is read of a node before it is opened. */
export function outlineRows(graph: MedicalGraph, outline: Outline, { filter, kept }: OutlineLens): OutlineRow[] {
  const hides = hidesBy(filter);
  const rows = new Rows(graph, outline, (id, ...rest) => id !== outline.root && !kept.has(id) && hides(id, ...rest));
  if (graph.hasNode(outline.root)) rows.addRoot();
  return rows.rows;
}

class Rows {
  readonly rows: OutlineRow[] = [];
  private root: Owner | undefined;

  constructor(private readonly graph: MedicalGraph, private readonly outline: Outline, private readonly hides: Hides) {}

  addRoot(): void {
    const { root } = this.outline;
    const path = [root];
    const open = this.isOpen(path, hasBranches(this.graph, root, undefined));
    this.rows.push({ kind: 'root', key: keyOfPath(path), parent: undefined, level: 1, position: 1, setSize: 1, open, node: root, standing: this.graph.getNodeAttribute(root, 'standing'), alsoUnder: [], isAbove: false });
    if (open === true) this.addBranches(path, root, undefined, 2);
  }

  private addBranches(path: OutlinePath, node: NodeId, cameFrom: NodeId | undefined, level: number): void {
    const branches = branchesOf(this.graph, node, cameFrom, this.hides);
    const owner = { node, byMember: branchesByMember(branches) };
    this.root ??= owner;
    branches.forEach((branch, index) => this.addBranch([...path, branch.key], branch, owner, { parent: keyOfPath(path), level, position: index + 1, setSize: branches.length }));
  }

  private addBranch(path: OutlinePath, branch: Branch, owner: Owner, spot: Spot): void {
    const key = keyOfPath(path);
    const { members, name, hidden } = branch;
    const open = this.isOpen(path, members.length > 0);
    this.rows.push({ kind: 'group', key, ...spot, open, name, count: members.length, hidden });
    if (open !== true) return;
    const shown = members.slice(0, (this.outline.pages.get(key) ?? 1) * outlinePage);
    const under = { parent: key, level: spot.level + 1, setSize: members.length };
    shown.forEach((member, index) => this.addMember([...path, member.id], member, branch, owner, { ...under, position: index + 1 }));
    const rest = members.length - shown.length;
    if (rest > 0) this.rows.push({ kind: 'more', key: `more ${key}`, ...under, position: shown.length + 1, open: undefined, next: Math.min(rest, outlinePage) });
  }

  private addMember(path: OutlinePath, { id, edge }: Neighbour, branch: Branch, owner: Owner, spot: Spot): void {
    const isAbove = path.slice(0, -1).some((part, index) => index % 2 === 0 && part === id);
    const open = this.isOpen(path, !isAbove && hasBranches(this.graph, id, owner.node));
    const standing = standingOf(this.graph.getNodeAttributes(id), this.graph.getEdgeAttributes(edge));
    this.rows.push({ kind: 'node', key: keyOfPath(path), ...spot, open, node: id, standing, alsoUnder: isAbove ? [] : this.alsoUnder(id, branch, owner), isAbove });
    if (open === true) this.addBranches(path, id, owner.node, spot.level + 1);
  }

  /** "also called"; a group of the root, seen from deeper down, as "neurolysis › also called". */
  private alsoUnder(id: NodeId, branch: Branch, owner: Owner): string[] {
    const own = (owner.byMember.get(id) ?? []).filter((one) => one !== branch).map(({ name }) => name);
    if (!this.root || this.root === owner) return own;
    const label = this.graph.getNodeAttribute(this.root.node, 'label');
    return [...own, ...(this.root.byMember.get(id) ?? []).map(({ name }) => `${label} › ${name}`)];
  }

  private isOpen(path: OutlinePath, canOpen: boolean): boolean | undefined {
    return canOpen ? this.outline.opened.has(keyOfPath(path)) : undefined;
  }
}
