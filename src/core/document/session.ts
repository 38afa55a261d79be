import { z } from 'zod';
import { explorationSchema, startExploration, type Exploration } from '../exploration/Exploration';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { failure, success, type Result } from '../result';
import type { NodeId } from '../vocabulary/ids';
import { walkWithin } from '../walk/walkWithin';

/** What is kept between two runs, so that one goes on where one was. `graph` says which one was walked. */
const sessionSchema = z.strictObject({
  version: z.literal(1),
  graph: z.enum(['shipped', 'opened']),
  exploration: explorationSchema,
});
export type Session = z.infer<typeof sessionSchema>;

export function writeSession(graph: Session['graph'], exploration: Exploration): string {
  return JSON.stringify({ version: 1, graph, exploration } satisfies Session);
}

export function readSession(text: string): Result<Session, 'damaged'> {
  const parsed = sessionSchema.safeParse(parseJson(text));
  return parsed.success ? success(parsed.data) : failure('damaged', 'Where you were could not be read, so the program starts anew.');
}

/**
 * The exploration as far as a graph has it: a newer dictionary may lack a node that an older one had. Stops and ends of
 * paths that are gone are left out; kept walks are left as they are.
 */
export function fitted(exploration: Exploration, graph: MedicalGraph, home: NodeId): Exploration {
  const { path, filter, walk, ...rest } = exploration;
  const hasPath = path !== undefined && graph.hasNode(path.from) && graph.hasNode(path.to) && path.from !== path.to;
  return {
    ...rest,
    walk: walkWithin(graph, walk, walk.at) ?? startExploration(home).walk,
    filter: { ...filter, nodes: filter.nodes.filter((id) => graph.hasNode(id)) },
    ...(hasPath && { path }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
