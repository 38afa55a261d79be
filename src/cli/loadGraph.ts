import { buildGraph } from '#core/graph/buildGraph';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success, type Result } from '#core/result';
import type { CommandIo } from './Command';
import { readDataFolder } from './readDataFolder';

/** The graph of the shipped data; what is faulty in it is left out and noted. */
export async function loadGraph(io: CommandIo): Promise<Result<MedicalGraph, 'refused'>> {
  const files = await readDataFolder(io.dataFolder).catch(() => undefined);
  if (!files) return failure('refused', `The folder of the dictionary, ${io.dataFolder}, cannot be read.`);
  const { graph, problems } = buildGraph(files);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.note(`graph-data has ${errors} errors, and what they concern is left out: see \`medroots check\`.`);
  return success(graph);
}
