import type { MedicalGraph } from '../graph/MedicalGraph';
import { createResolver, type ResolvedNode } from '../graph/resolveNode';

/** A line that says something; lines are counted from 1. */
export interface ListLine {
  readonly line: number;
  readonly text: string;
}

export interface ListedNode extends ListLine, ResolvedNode {}

export interface NodeList {
  /** In the order of the list, each node once. */
  readonly nodes: readonly ListedNode[];
  /** What names nothing. */
  readonly unknown: readonly ListLine[];
}

/** A list of nodes, a name, code or id on each line; blank lines and lines that begin with # say nothing. */
export function readNodeList(graph: MedicalGraph, list: string): NodeList {
  const resolve = createResolver(graph);
  const nodes = new Map<string, ListedNode>();
  const unknown: ListLine[] = [];
  for (const line of linesOf(list)) {
    const found = resolve(line.text);
    if (!found) unknown.push(line);
    else if (!nodes.has(found.id)) nodes.set(found.id, { ...line, ...found });
  }
  return { nodes: [...nodes.values()], unknown };
}

function linesOf(list: string): ListLine[] {
  return list
    .split(/\r\n?|\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
