import { readNodeList, type ListedNode } from '#core/figure/readNodeList';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success, type Result } from '#core/result';
import type { CommandIo } from './Command';
import { findNode } from './findNode';
import { readTextFile } from './readTextFile';

/** The nodes that the lines of a file name, at least one; a line that names nothing is refused with its number. */
export async function readListFile(graph: MedicalGraph, path: string, io: CommandIo): Promise<Result<readonly ListedNode[], 'refused'>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const { nodes, unknown: [unknown] } = readNodeList(graph, text.value);
  if (unknown) {
    const found = findNode(graph, unknown.text.slice(0, 80), io);
    return failure('refused', `${path}, line ${unknown.line}: ${found.ok ? 'it names nothing in the graph.' : found.message}`);
  }
  for (const { line, text: name, id, others } of nodes) {
    if (others.length > 0) io.note(`${path}, line ${line}: “${name}” is read as ${id}; it could also be ${others.slice(0, 3).join(' or ')}.`);
  }
  return nodes.length === 0 ? failure('refused', `${path} names nothing: write one name, code or id on each line.`) : success(nodes);
}
