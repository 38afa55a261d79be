import { mergeEntry } from '#core/formats/entry/mergeEntry';
import { readEntry, type ReadEntry } from '#core/formats/entry/readEntry';
import { writeEntry } from '#core/formats/entry/writeEntry';
import { fileSizeLimit } from '#host/Host';
import { exportGraph } from '#core/graph/exportGraph';
import { parseGraph } from '#core/graph/parseGraph';
import { failure, type Result } from '#core/result';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { host } from '../host/host';
import { openGraph, useExploration } from './exploration';
import { keepGraph } from './session';
import { shippedGraph } from './shippedGraph';
import { useEntry } from './entry';
import { moveTo } from './program';
import { say, useWindowState } from './windowState';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks for a file and opens it, whole or not at all. */
export async function openGraphFile(): Promise<void> {
  const file = await host.files.open({ title: 'Open graph', extensions: ['json'] });
  if (!file.ok) return file.code === 'cancelled' ? undefined : say(file.message);
  await openGraphBytes(file.value);
}

async function openGraphBytes({ name, bytes }: NamedBytes): Promise<void> {
  const read = readGraph(bytes);
  if (!read.ok) return say(`${name} was not opened. ${read.message}`);
  say(undefined);
  openGraph(read.value);
  await keepGraph(bytes);
}

/** Opens a file that was dropped on the window, by what is in it: a graph begins as JSON does, all else is read as an entry. */
export async function openDroppedFile(file: File): Promise<void> {
  if (file.size > fileSizeLimit) return say(`${file.name} is too large to be opened.`);
  const named = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  if (/^\s*[{[]/.test(new TextDecoder().decode(named.bytes.subarray(0, 64)))) return openGraphBytes(named);
  openEntryBytes(named);
}

/** Asks for the text file of an entry. */
export async function chooseEntryFile(): Promise<void> {
  const file = await host.files.open({ title: 'Open entry', extensions: ['txt', 'text', 'md'] });
  if (file.ok) openEntryBytes(file.value);
  else if (file.code !== 'cancelled') useEntry.setState({ fault: file.message });
}

const largestEntry = 10_000_000;

function openEntryBytes({ name, bytes }: NamedBytes): void {
  useWindowState.setState({ dialog: 'entry' });
  if (bytes.length > largestEntry) useEntry.setState({ read: undefined, fault: `${name} is too large: a file may have at most 10 MB.` });
  else showEntry(new TextDecoder().decode(bytes), name);
}

/** Reads an entry beside the graph that is open, for the person to look over. */
export function showEntry(text: string, name?: string): void {
  const read = readEntry(text, useExploration.getState().graph);
  if (read.ok) useEntry.setState({ read: read.value, fault: undefined });
  else useEntry.setState({ read: undefined, fault: name === undefined ? read.message : `${name}: ${read.message}` });
}

/** Takes the entry into the graph that is open, and goes to its headword. */
export async function joinEntry({ file, report }: ReadEntry): Promise<void> {
  const { graph, exploration } = useExploration.getState();
  const joined = mergeEntry(graph, file).graph;
  openGraph(joined, exploration);
  moveTo(report.headword.id);
  say(`${report.headword.label} has joined the graph: ${report.added.length} new, ${report.joined.length} joined.`);
  await keepGraph(graphBytes(joined));
}

export async function saveEntry({ file }: ReadEntry): Promise<void> {
  await saveFile(`${file.source}.yaml`, new TextEncoder().encode(writeEntry(file)));
}

export async function openShippedGraph(): Promise<void> {
  openGraph(shippedGraph);
  await keepGraph(undefined);
}

/** Asks where, and writes the whole graph in graphology's serialized form. */
export async function saveGraphFile(): Promise<void> {
  await saveFile('medroots-graph.json', graphBytes(useExploration.getState().graph));
}

function graphBytes(graph: MedicalGraph): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(exportGraph(graph), undefined, 1)}\n`);
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
