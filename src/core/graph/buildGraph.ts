import { parseId } from '../vocabulary/ids';
import type { Standing } from '../vocabulary/kinds';
import { nodeSchema, type EdgeAttributes, type GraphAttributes, type NodeAttributes, type Source } from '../vocabulary/schema';
import { checkDraft } from './checkDraft';
import { draftOfGraph, placeOfGraph } from './draftOfGraph';
import { draftFacts, emptyDraft, type EdgeDraft, type Gathered, type GraphDraft, type NodeDraft } from './GraphDraft';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';
import type { Problem } from './problems';
import { readDataFiles, type ReadFiles } from './readDataFiles';
import type { DataText } from './readYaml';

const title = 'Medroots dictionary';
const notice =
  'CPT is a registered trademark of the American Medical Association. CPT codes are shown with a short gloss in our own words, not with the official descriptor. For learning, not for billing decisions.';

export interface BuiltGraph {
  /** All that is sound; what a problem names as an error may be missing from it. */
  readonly graph: MedicalGraph;
  /** By file and line. */
  readonly problems: Problem[];
}

/** The files of `graph-data/`, `sources.yaml` among them, as one graph, by the contract in `dataFile.ts`. */
export function buildGraph(files: readonly DataText[]): BuiltGraph {
  return addToDraft(emptyDraft(), readDataFiles(files), { title, notice });
}

/**
 * A new graph: the given one and what further files say, by the same rules as if all had been read together. The given
 * one stays as it is. Problems are those of the files.
 */
export function mergeFiles(graph: MedicalGraph, files: readonly DataText[]): BuiltGraph {
  const { sources, ...names } = graph.getAttributes();
  const built = addToDraft(draftOfGraph(graph), readDataFiles(files, new Map(Object.entries(sources))), names);
  return { ...built, problems: built.problems.filter(({ path }) => path !== placeOfGraph.path) };
}

function addToDraft(draft: GraphDraft, read: ReadFiles, names: Omit<GraphAttributes, 'sources'>): BuiltGraph {
  draftFacts(draft, read);
  const problems = [...read.problems, ...draft.problems, ...checkDraft(draft, read)];
  const graph = createMedicalGraph();
  graph.replaceAttributes({ ...names, sources: Object.fromEntries(read.sources) });
  for (const node of draft.nodes.values()) graph.addNode(node.id, nodeAttributes(node, read.sources));
  for (const [key, edge] of draft.edges) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) graph.addEdgeWithKey(key, edge.from, edge.to, edgeAttributes(edge, read.sources));
  }
  return { graph, problems: problems.toSorted(byPlace) };
}

/** Throws when a definition that its own schema let pass is no node, which would be a fault of this program. */
function nodeAttributes(node: NodeDraft, sources: ReadonlyMap<string, Source>): NodeAttributes {
  const { define, says: _, sources: __, dispute: ___, links: ____, ...own } = node.definition;
  const parsed = parseId(define);
  const code = parsed?.system ? { label: parsed.name, system: parsed.system, code: parsed.name } : {};
  return nodeSchema.parse({ kind: parsed?.kind, ...code, ...own, ...groundOf(node, sources) });
}

function edgeAttributes(edge: EdgeDraft, sources: ReadonlyMap<string, Source>): EdgeAttributes {
  const { relation, sense, note, order } = edge;
  return {
    relation,
    ...(sense !== undefined && { sense }),
    ...(note !== undefined && { note }),
    ...(order !== undefined && { order }),
    ...groundOf(edge, sources),
  };
}

function groundOf({ receipts, dispute }: Gathered, sources: ReadonlyMap<string, Source>): Pick<EdgeAttributes, 'sources' | 'standing' | 'dispute'> {
  return { sources: receipts, standing: standingOf(receipts, dispute !== undefined, sources), ...(dispute && { dispute }) };
}

function standingOf(receipts: Gathered['receipts'], disputed: boolean, sources: ReadonlyMap<string, Source>): Standing {
  if (disputed) return 'disputed';
  return receipts.some(({ source }) => sources.get(source)?.official) ? 'confirmed' : 'stated';
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}
