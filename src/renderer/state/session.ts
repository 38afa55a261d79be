import { fitted, readSession, writeSession, type Session } from '#core/document/session';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { host } from '../host/host';
import { openGraph, useExploration } from './exploration';
import { useLessons } from './lessons';
import { shippedGraph } from './shippedGraph';
import { say } from './windowState';

/** A change is written down so much later, so that a row of changes is written once. Milliseconds. */
const patience = 400;

let kind: Session['graph'] = 'shipped';

/** Goes on where one was when the program last ran. What is damaged is put aside and said; then the program starts anew. */
export async function restoreSession(): Promise<void> {
  const kept = await host.drafts.load('session');
  if (!kept.ok) return say(kept.message);
  if (!kept.value.bytes) return undefined;
  const session = readSession(new TextDecoder().decode(kept.value.bytes));
  if (!session.ok) return setAside('session', session.message);
  const graph = session.value.graph === 'shipped' ? shippedGraph : await keptGraph();
  if (!graph) return undefined;
  ({ graph: kind } = session.value);
  const { home } = useExploration.getState();
  return openGraph(graph, fitted(session.value.exploration, graph, graph === shippedGraph ? home : (graph.nodes()[0] ?? home)));
}

/** The file that was open, from the copy that was kept of it. */
async function keptGraph(): Promise<MedicalGraph | undefined> {
  const kept = await host.drafts.load('graph');
  if (!kept.ok || !kept.value.bytes) return undefined;
  const { readGraph } = await import('./graphFiles');
  const read = readGraph(kept.value.bytes);
  if (read.ok) return read.value;
  await setAside('graph', `The graph that was open could not be read, so the program starts with its own. ${read.message}`);
  return undefined;
}

async function setAside(name: 'session' | 'graph', message: string): Promise<void> {
  const aside = await host.drafts.setAside(name);
  say(aside.ok ? `${message} What was damaged is kept as ${aside.value.place}.` : `${message} ${aside.message}`);
}

/** Keeps a copy of an opened file, so that one comes back to it; without bytes, the shipped graph is what is walked. */
export async function keepGraph(bytes: Uint8Array | undefined): Promise<void> {
  kind = bytes ? 'opened' : 'shipped';
  const reply = bytes ? await host.drafts.save('graph', bytes) : await host.drafts.remove('graph');
  if (!reply.ok) say(reply.message);
}

/** What is walked before an audience is none of one's own way. */
function isPresenting(): boolean {
  return useLessons.getState().presenting !== undefined;
}

/** Writes down where one is, a moment after each change and when the window is left. */
export function keepSession(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isPresenting()) return;
    const bytes = new TextEncoder().encode(writeSession(kind, useExploration.getState().exploration));
    void host.drafts.save('session', bytes).then((reply) => reply.ok || say(reply.message));
  };
  useExploration.subscribe((now, before) => {
    if (now.exploration !== before.exploration && !isPresenting()) timer ??= setTimeout(write, patience);
  });
  for (const event of ['visibilitychange', 'pagehide', 'blur']) window.addEventListener(event, () => timer !== undefined && write());
}
