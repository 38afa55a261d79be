import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { resolveNode } from '#core/graph/resolveNode';
import { success, type Result } from '#core/result';
import { searchDocuments } from '#core/search/searchDocuments';
import { createSearchIndex } from '#core/search/SearchIndex';
import type { NodeId } from '#core/vocabulary/ids';
import type { CommandIo } from './Command';

/** The node that an argument names; what else it could have named is noted. */
export function findNode(graph: MedicalGraph, text: string, io: CommandIo): Result<NodeId, 'refused'> {
  const found = resolveNode(graph, text, (wrong) => createSearchIndex(searchDocuments(graph)).search(wrong, 3).map(({ id }) => id));
  if (!found.ok) return { ...found, code: 'refused' };
  const { id, others } = found.value;
  if (others.length > 0) io.note(`“${text}” is read as ${id}; it could also be ${others.slice(0, 3).join(' or ')}.`);
  return success(id);
}
