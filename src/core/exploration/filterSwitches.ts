import { counted } from '../filter/counted';
import type { Filter, FilterPart, LegendKind } from '../filter/Filter';
import { legendKindOf, legendKinds } from '../filter/Filter';
import { senseLabel } from '../graph/senseLabel';
import type { NodeId } from '../vocabulary/ids';
import { kindNames, standings, type Standing } from '../vocabulary/kinds';
import { relationNames, relations } from '../vocabulary/relations';
import type { EdgeAttributes, NodeAttributes } from '../vocabulary/schema';
import { filtered } from './changes';
import type { Exploration } from './Exploration';
import type { Shown } from './Shown';

/** Something that can be hidden and shown again: a line of the legend or of the filter. */
export interface FilterSwitch {
  readonly key: string;
  readonly name: string;
  /** Of what is drawn and of what is hidden. */
  readonly count: number;
  readonly shown: boolean;
  /** What turning it does, as the step is named: "hide CPT". */
  readonly step: string;
  readonly turned: () => Exploration;
}

export interface KindSwitch extends FilterSwitch {
  /** A node of the kind, whose look it takes. */
  readonly like: NodeAttributes | undefined;
}

export interface StandingSwitch extends FilterSwitch {
  readonly standing: Standing;
}

const legendNames: Readonly<Record<LegendKind, string>> = {
  term: 'Term', root: 'Word part', alias: 'Name', rule: 'Rule', appendix: 'Appendix', 'ICD-10-CM': 'ICD-10-CM', CPT: 'CPT', 'ICD-10-PCS': 'ICD-10-PCS',
};
const standingNames: Readonly<Record<Standing, string>> = { stated: 'Stated', confirmed: 'Confirmed', disputed: 'Disputed' };

export function kindSwitches(shown: Shown): KindSwitch[] {
  const nodes = nodesInPicture(shown).map((id) => shown.graph.getNodeAttributes(id));
  const { kinds: counts } = shown.layout.counts;
  const folded = foldedCounts(shown);
  const like = (kind: LegendKind): NodeAttributes | undefined => nodes.find((node) => legendKindOf(node) === kind) ?? anyOfKind(shown, kind);
  return legendKinds.flatMap((kind) => {
    const made = makeSwitch(shown, 'kinds', kind, counts.get(kind) ?? folded.get(kind), legendNames[kind], manyOf(kind));
    return isOffered(made) ? [{ ...made, like: like(kind) }] : [];
  });
}

export function standingSwitches(shown: Shown): StandingSwitch[] {
  const { standings: counts } = shown.layout.counts;
  return standings.map((standing) => ({ ...makeSwitch(shown, 'standings', standing, counts.get(standing), standingNames[standing], `what is ${standing}`), standing })).filter(isOffered);
}

/** The relations of the edges round the focus. */
export function relationSwitches(shown: Shown): FilterSwitch[] {
  const counts = counted(edgesAround(shown).map(({ relation }) => relation));
  const nameOf = (relation: (typeof relationNames)[number]): string => relations[relation].group.forward;
  return relationNames.map((relation) => makeSwitch(shown, 'relations', relation, counts.get(relation), nameOf(relation), `“${nameOf(relation)}”`)).filter(isOffered);
}

/** The senses in which some of the edges round the focus hold, and no others. */
export function senseSwitches(shown: Shown): FilterSwitch[] {
  const counts = counted(edgesAround(shown).flatMap(({ sense }) => sense ?? []));
  const ids = new Set([...counts.keys(), ...shown.exploration.filter.senses]);
  const terms = nodesInPicture(shown);
  return [...ids].toSorted().map((id) => {
    const near = senseLabel(shown.graph, terms, id);
    const name = near === id ? senseLabel(shown.graph, shown.graph.nodes(), id) : near;
    return makeSwitch(shown, 'senses', id, counts.get(id), name, `“${name}”`);
  });
}

/** What is hidden by hand. */
export function nodeSwitches(shown: Shown): FilterSwitch[] {
  const there = shown.exploration.filter.nodes.filter((id) => shown.graph.hasNode(id));
  return there.map((id) => makeSwitch(shown, 'nodes', id, 1, shown.graph.getNodeAttribute(id, 'label'), shown.graph.getNodeAttribute(id, 'label')));
}

function makeSwitch<Part extends FilterPart>({ exploration }: Shown, part: Part, value: Filter[Part][number], count: number | undefined, name: string, what: string): FilterSwitch {
  const hidden: readonly string[] = exploration.filter[part];
  const shown = !hidden.includes(value);
  return { key: `${part} ${value}`, name, count: count ?? 0, shown, step: `${shown ? 'hide' : 'show'} ${what}`, turned: () => filtered(exploration, part, value) };
}

/** Of what there is none, only what is hidden is offered, so that it can be shown again. */
function isOffered({ count, shown }: FilterSwitch): boolean {
  return count > 0 || !shown;
}

function manyOf(kind: LegendKind): string {
  return kind === 'ICD-10-CM' || kind === 'CPT' || kind === 'ICD-10-PCS' ? kind : kindNames[kind].many;
}

/** Of kinds that are there only as counted groups, what these count. */
function foldedCounts({ graph, layout }: Shown): Map<LegendKind, number> {
  const counts = new Map<LegendKind, number>();
  for (const { group } of layout.places) {
    if (!group || group.open) continue;
    const kind = legendKindOf(graph.getNodeAttributes(group.like));
    counts.set(kind, (counts.get(kind) ?? 0) + group.count);
  }
  return counts;
}

function anyOfKind({ graph }: Shown, kind: LegendKind): NodeAttributes | undefined {
  const id = graph.findNode((_id, node) => legendKindOf(node) === kind);
  return id === undefined ? undefined : graph.getNodeAttributes(id);
}

function nodesInPicture({ layout }: Shown): NodeId[] {
  return [...new Set([...layout.places.flatMap(({ node }) => node ?? []), ...layout.hidden])];
}

/** Those that are met on the way to what stands as far from the focus as is drawn, and those of the lines. */
function edgesAround({ graph, focus, view, layout }: Shown): EdgeAttributes[] {
  const edges = new Set(layout.lines.flatMap(({ edge }) => edge ?? []));
  const seen = new Set([focus]);
  let border = [focus];
  for (let step = 0; step < view.depth; step += 1) {
    for (const id of border) graph.forEachEdge(id, (edge) => void edges.add(edge));
    border = [...new Set(border.flatMap((id) => graph.neighbors(id)))].filter((id) => !seen.has(id));
    for (const id of border) seen.add(id);
  }
  return [...edges].map((edge) => graph.getEdgeAttributes(edge));
}
