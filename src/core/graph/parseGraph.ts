import { z } from 'zod';
import { failure, success, type Result } from '../result';
import { parseId } from '../vocabulary/ids';
import { edgeSchema, graphAttributesSchema, nodeSchema } from '../vocabulary/schema';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';
import { schemaFaults } from './schemaIssues';

/** The most that a file may hold; ten times the largest graph that the program is measured with. */
export const graphLimits = { nodes: 1_000_000, edges: 4_000_000 } as const;

const key = z.string().min(1).max(500);
const serializedSchema = z.strictObject({
  attributes: graphAttributesSchema,
  options: z.strictObject({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
  nodes: z.array(z.strictObject({ key, attributes: nodeSchema })),
  edges: z.array(z.strictObject({ key, source: key, target: key, attributes: edgeSchema })),
});
type Serialized = z.infer<typeof serializedSchema>;

/** What `exportGraph` wrote, from anywhere: data that is not what it must be is refused with the first fault and its place. */
export function parseGraph(data: unknown): Result<MedicalGraph, 'too-large' | 'invalid-graph'> {
  const excess = excessOf(data);
  if (excess !== undefined) return failure('too-large', excess);
  const parsed = serializedSchema.safeParse(data);
  if (parsed.success) return fill(parsed.data);
  const [fault] = schemaFaults(parsed.error);
  return failure('invalid-graph', `This is not a graph of Medroots Explorer: ${place(fault?.path ?? [])}${fault?.message ?? 'it cannot be read.'}`);
}

/** Counted before the schema looks at every item. */
function excessOf(data: unknown): string | undefined {
  const counts = z.object({ nodes: z.array(z.unknown()), edges: z.array(z.unknown()) }).safeParse(data);
  if (!counts.success) return undefined;
  const { nodes, edges } = counts.data;
  if (nodes.length > graphLimits.nodes) return `The graph has ${nodes.length} nodes; at most ${graphLimits.nodes} can be opened.`;
  if (edges.length > graphLimits.edges) return `The graph has ${edges.length} edges; at most ${graphLimits.edges} can be opened.`;
  return undefined;
}

function fill({ attributes, nodes, edges }: Serialized): Result<MedicalGraph, 'invalid-graph'> {
  const graph = createMedicalGraph();
  graph.replaceAttributes(attributes);
  for (const node of nodes) {
    if (graph.hasNode(node.key)) return failure('invalid-graph', `The graph holds the node ${node.key} twice.`);
    if (parseId(node.key)?.kind !== node.attributes.kind) return failure('invalid-graph', `The id ${node.key} does not fit its kind, ${node.attributes.kind}.`);
    graph.addNode(node.key, node.attributes);
  }
  for (const edge of edges) {
    const missing = [edge.source, edge.target].find((id) => !graph.hasNode(id));
    if (missing !== undefined) return failure('invalid-graph', `The edge ${edge.key} leads to ${missing}, which the graph does not hold.`);
    if (graph.hasEdge(edge.key)) return failure('invalid-graph', `The graph holds the edge ${edge.key} twice.`);
    graph.addEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes);
  }
  return success(graph);
}

/** `nodes, item 3: ` — where in the file a person must look. */
function place(path: readonly PropertyKey[]): string {
  const [list, index] = path;
  return typeof list === 'string' && typeof index === 'number' ? `${list}, item ${index + 1}: ` : '';
}
