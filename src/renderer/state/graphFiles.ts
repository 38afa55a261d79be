import { exportGraph } from '#core/graph/exportGraph';
import { parseGraph } from '#core/graph/parseGraph';
import { failure, type Result } from '#core/result';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { host } from '../host/host';
import { openGraph, useExploration } from './exploration';
import { keepGraph } from './session';
import { shippedGraph } from './shippedGraph';
import { say } from './windowState';

/** Asks for a file and opens it, whole or not at all. */
export async function openGraphFile(): Promise<void> {
  const file = await host.files.open({ title: 'Open graph', extensions: ['json'] });
  if (!file.ok) return file.code === 'cancelled' ? undefined : say(file.message);
  const read = readGraph(file.value.bytes);
  if (!read.ok) return say(`${file.value.name} was not opened. ${read.message}`);
  say(undefined);
  openGraph(read.value);
  await keepGraph(file.value.bytes);
}

export async function openShippedGraph(): Promise<void> {
  openGraph(shippedGraph);
  await keepGraph(undefined);
}

/** Asks where, and writes the whole graph in graphology's serialized form. */
export async function saveGraphFile(): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(exportGraph(useExploration.getState().graph), undefined, 1)}\n`);
  await saveFile('medroots-graph.json', bytes);
}

export async function saveTextFile(suggestedName: string, text: string): Promise<void> {
  await saveFile(suggestedName, new TextEncoder().encode(text));
}

/** Asks where, writes, and says how that went. */
export async function saveFile(suggestedName: string, bytes: Uint8Array): Promise<void> {
  const saved = await host.files.save({ suggestedName, bytes });
  if (saved.ok) say(`Saved as ${saved.value.name}.`);
  else if (saved.code !== 'cancelled') say(saved.message);
}

export function readGraph(bytes: Uint8Array): Result<MedicalGraph, string> {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure('not-json', 'It is not JSON. Choose a graph that was saved with “Save graph as…” or “medroots export”.');
  }
  const parsed = parseGraph(data);
  if (!parsed.ok) return parsed;
  return parsed.value.order === 0 ? failure('empty', 'There are no nodes in it.') : parsed;
}
