import { isFiltering, type Filter } from '../filter/Filter';
import { hidesBy, type Hides } from '../filter/hides';
import type { Neighbour } from '../graph/neighbourGroups';
import type { Standing } from '../vocabulary/kinds';
import type { Place } from './Layout';
import type { Sheet } from './Sheet';

/** What a filter holds back of the sheet; what is kept passes it. */
export class Sieve {
  private readonly hides: Hides | undefined;
  private readonly counts = new Map<string, number>();

  constructor(private readonly sheet: Sheet, filter: Filter, private readonly kept: ReadonlySet<string>) {
    this.hides = isFiltering(filter) ? hidesBy(filter) : undefined;
  }

  /** Whether a place is hidden where this edge leads to it; a counted group, when nothing of it remains. */
  holds(place: Place, edge: string | undefined): boolean {
    if (!this.hides || this.kept.has(place.key)) return false;
    if (place.node === undefined) return this.remaining(place.key) === 0;
    const { graph } = this.sheet;
    return this.hides(place.node, graph.getNodeAttributes(place.node), edge === undefined ? undefined : graph.getEdgeAttributes(edge), standingAt(this.sheet, place.node));
  }

  /** How many members of a counted group are not hidden. */
  remaining(key: string): number {
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const members = this.sheet.folds.get(key)?.members ?? [];
    const count = this.hides ? members.filter((member) => !this.holdsMember(member)).length : members.length;
    this.counts.set(key, count);
    return count;
  }

  private holdsMember({ id, edge }: Neighbour): boolean {
    const { graph } = this.sheet;
    return !this.kept.has(id) && this.hides?.(id, graph.getNodeAttributes(id), graph.getEdgeAttributes(edge)) === true;
  }
}

/** As the chip of a node shows it: disputed too where the edge is that joins it. */
export function standingAt({ graph, places }: Sheet, node: string): Standing {
  return places.get(node)?.mark ? 'disputed' : graph.getNodeAttribute(node, 'standing');
}
