import { pathSentences } from '../graph/explainEdge';
import { explainUnjoined } from '../graph/explainUnjoined';
import type { GraphPath } from '../graph/findPaths';
import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { relationNames, type Relation } from '../vocabulary/relations';
import type { PathQuestion } from './Exploration';
import type { Shown } from './Shown';

type Asked = Pick<Shown, 'graph' | 'paths'> & { readonly path: PathQuestion };

/** "by way of neuralgia, peripheral nerve": what lies between the ends. */
export function wayInWords(graph: MedicalGraph, { nodes }: GraphPath): string {
  const between = nodes.slice(1, -1);
  return between.length === 0 ? 'directly' : `by way of ${between.map((id) => labelOf(graph, id)).join(', ')}`;
}

/** The answer for those who hear it: how many paths there are, and the sentences of the one that is looked at. */
export function spokenPaths({ graph, paths, path }: Asked): string {
  const chosen = paths[path.chosen];
  if (!chosen) return noPathInWords({ graph, paths, path });
  return [`Path ${path.chosen + 1} of ${paths.length}`, ...pathSentences(graph, chosen).map(({ sentence }) => sentence)].join('. ');
}

/** That there is none, and what is nearest. */
export function noPathInWords({ graph, path: { from, to, without } }: Asked): string {
  return explainUnjoined(graph, from, to, { without });
}

/** The relations that one may want to leave out, those of the paths, and those that are left out. */
export function pathRelations({ graph, paths, path }: Asked): Relation[] {
  const met = new Set(paths.flatMap(({ edges }) => edges.map((edge) => graph.getEdgeAttribute(edge, 'relation'))));
  return relationNames.filter((relation) => met.has(relation) || path.without.includes(relation));
}
