import { explainUnjoined } from '#core/graph/explainUnjoined';
import { findPaths, type GraphPath, type PathOptions } from '#core/graph/findPaths';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success, type Result } from '#core/result';
import type { CommandIo } from './Command';
import { findNode } from './findNode';

/** The paths between what two arguments name, best first: at least one. */
export function pathsBetween(graph: MedicalGraph, from: string, to: string, options: PathOptions, io: CommandIo): Result<GraphPath[], 'refused'> {
  const start = findNode(graph, from, io);
  if (!start.ok) return start;
  const end = findNode(graph, to, io);
  if (!end.ok) return end;
  if (start.value === end.value) return failure('refused', `“${from}” and “${to}” are the same: ${start.value}.`);
  const paths = findPaths(graph, start.value, end.value, options);
  return paths.length === 0 ? failure('refused', explainUnjoined(graph, start.value, end.value, options)) : success(paths);
}
