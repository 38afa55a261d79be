import { parseGraph } from '#core/graph/parseGraph';
import serialized from 'virtual:shipped-graph';

function read() {
  const parsed = parseGraph(serialized);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

/** The graph that comes with the program, from `graph-data/`. */
export const shippedGraph = read();
