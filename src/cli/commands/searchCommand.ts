import { failure, success } from '#core/result';
import { searchDocuments } from '#core/search/searchDocuments';
import { createSearchIndex, type SearchHit } from '#core/search/SearchIndex';
import { kindNames } from '#core/vocabulary/kinds';
import type { Command, CommandIo, CommandResult } from '../Command';
import { loadGraph } from '../loadGraph';
import { readArguments } from '../readArguments';
import { alignRows } from '../terminalText';

export const searchCommand: Command = {
  usage: 'search TEXT [--json]',
  summary: 'Find names, aliases, word parts, Greek words and codes; typing errors are forgiven.',
  details: `TEXT     what to look for; several words need no quotes
--json   [{id, label, kind, matched}], best first`,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { json: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const text = read.value.positionals.join(' ').trim();
  if (text === '') return failure('usage', 'search needs a text to look for.');
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const hits = createSearchIndex(searchDocuments(graph.value)).search(text);
  if (read.value.values.json) io.write(`${JSON.stringify(hits.map(({ id, label, kind, matched }) => ({ id, label, kind, matched })), null, 2)}\n`);
  else if (hits.length === 0) io.note(`Nothing matches “${text}”.`);
  else io.write(`${table(hits, io.width)}\n`);
  return success(undefined);
}

function table(hits: readonly SearchHit[], width: number): string {
  const rows = hits.map(({ label, kind, matched }, index) => [`${index + 1}`.padStart(2), label, kindNames[kind].one, matched]);
  return alignRows(rows, width);
}
