import { failure, success, type Result } from '../result';
import type { NodeId } from '../vocabulary/ids';
import { kinds } from '../vocabulary/kinds';
import type { NodeAttributes } from '../vocabulary/schema';
import type { MedicalGraph } from './MedicalGraph';

/** The node that a person means, and the others that the same words name just as well. */
export interface ResolvedNode {
  readonly id: NodeId;
  readonly others: readonly NodeId[];
}

/**
 * The node that a text names: by its id, by its code with or without the dot, by its name, or by the original word or
 * another spelling of a word part. Capitals, accents and kinds of hyphen do not matter. `suggest` finds the nearest
 * nodes for the message when nothing is named so.
 */
export function resolveNode(graph: MedicalGraph, text: string, suggest: (text: string) => readonly NodeId[]): Result<ResolvedNode, 'not-found'> {
  const found = createResolver(graph)(text);
  return found ? success(found) : failure('not-found', notFound(text, suggest(text).map((id) => graph.getNodeAttribute(id, 'label'))));
}

/** Answers by the most exact reading in which a node that is accepted has the name; every node is where nothing is asked. */
export type Resolver = (text: string, accepts?: (node: NodeAttributes) => boolean) => ResolvedNode | undefined;

/** The same for many texts: the names are gathered once, when they are first needed, from the graph as it is then. */
export function createResolver(graph: MedicalGraph): Resolver {
  const idsByName = readings.map((reading) => {
    let gathered: ReadonlyMap<string, readonly NodeId[]> | undefined;
    return () => (gathered ??= gatherNames(graph, reading));
  });
  return (text, accepts = () => true) => {
    for (const [index, { read }] of readings.entries()) {
      const named = idsByName[index]?.().get(read(text)) ?? [];
      const [id, ...others] = named.filter((one) => accepts(graph.getNodeAttributes(one))).toSorted((a, b) => byPrecedence(graph, a, b));
      if (id !== undefined) return { id, others };
    }
    return undefined;
  };
}

function gatherNames(graph: MedicalGraph, { names, read }: (typeof readings)[number]): ReadonlyMap<string, readonly NodeId[]> {
  const ids = new Map<string, NodeId[]>();
  graph.forEachNode((id, node) => {
    for (const name of new Set(names(id, node).map(read))) {
      const known = ids.get(name);
      if (known) known.push(id);
      else if (name !== '') ids.set(name, [id]);
    }
  });
  return ids;
}

/** What a text may be, most exact first, and what does not matter in it. */
const readings = [
  { names: idOf, read: fold },
  { names: codeOf, read: fold },
  { names: labelOf, read: fold },
  { names: spellingsOf, read: bare },
] as const;

function idOf(id: NodeId): string[] {
  return [id];
}

function codeOf(_: NodeId, node: NodeAttributes): string[] {
  return node.kind === 'code' ? [node.code, node.code.replace('.', '')] : [];
}

function labelOf(_: NodeId, node: NodeAttributes): string[] {
  return [node.label];
}

/** A word part also as it stands inside words: `neuro` and `neur` for `neur/o`. */
function spellingsOf(_: NodeId, node: NodeAttributes): string[] {
  if (node.kind !== 'root') return [];
  const written = [node.label, ...(node.variants ?? []), node.original ?? '', node.transliteration ?? ''];
  return [...written, ...written.map((part) => part.replace(/\/.*$/, ''))];
}

/** A term before a word part before a code; of one kind, what more is said of. */
function byPrecedence(graph: MedicalGraph, a: NodeId, b: NodeId): number {
  const [kindOfA, kindOfB] = [a, b].map((id) => kinds.indexOf(graph.getNodeAttribute(id, 'kind')));
  if (kindOfA !== kindOfB) return (kindOfA ?? 0) - (kindOfB ?? 0);
  return graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the hyphens and the slash that mark a word part. */
function bare(text: string): string {
  return fold(text).replace(/[-/]/g, '');
}

function notFound(text: string, nearest: readonly string[]): string {
  const nothing = `Nothing in the graph is named “${text}”`;
  return nearest.length === 0 ? `${nothing}.` : `${nothing}: did you mean ${[...new Set(nearest)].slice(0, 3).join(' or ')}?`;
}
