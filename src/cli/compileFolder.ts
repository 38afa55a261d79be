import { buildGraph } from '#core/graph/buildGraph';
import { exportGraph, type SerializedGraph } from '#core/graph/exportGraph';
import { problemText } from '#core/graph/problems';
import { readDataFolder } from './readDataFolder';

/** The folder's graph as it is shipped, and every error that keeps it from being shipped. */
export async function compileFolder(folder: string): Promise<{ graph: SerializedGraph; errors: string[] }> {
  const { graph, problems } = buildGraph(await readDataFolder(folder));
  return { graph: exportGraph(graph), errors: problems.filter(({ severity }) => severity === 'error').map(problemText) };
}
