import { composeFigure } from '#core/figure/composeFigure';
import { figureEndings, type FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import { madeOn } from '#core/figure/madeOn';
import { neighbourhoodSubject, type FigureSubject } from '#core/figure/figureSubject';
import { fileName, freeFileName } from '#core/figure/fileName';
import { readNodeList } from '#core/figure/readNodeList';
import { startView, withDepth } from '#core/layout/viewChanges';
import type { NodeId } from '#core/vocabulary/ids';
import { host } from '../host/host';
import { FigureCancelled, FigureClient } from '../workers/FigureClient';
import { useExploration } from './exploration';
import { figureStyle, useFigure } from './figure';

function tell(message: string | undefined): void {
  useFigure.setState({ message });
}

/** Says what went wrong; of what the person has cancelled, nothing. */
export async function telling(work: () => Promise<void>): Promise<void> {
  tell(undefined);
  try {
    await work();
  } catch (error) {
    tell(error instanceof FigureCancelled ? undefined : error instanceof Error ? error.message : String(error));
  }
}

async function save(name: string, bytes: Uint8Array): Promise<void> {
  const saved = await host.files.save({ suggestedName: name, bytes });
  if (saved.ok) tell(`Saved as ${saved.value.name}.`);
  else tell(saved.code === 'cancelled' ? undefined : saved.message);
}

export function saveFigure(client: FigureClient, scene: FigureScene, format: FigureFormat, style: FigureStyle): Promise<void> {
  return telling(async () => save(fileName(scene.title, figureEndings[format]), await client.ask({ kind: 'file', scene, format, style })));
}

export function saveDescription(scene: FigureScene): Promise<void> {
  return telling(() => save(fileName(scene.title, 'txt'), new TextEncoder().encode(`${scene.title}\n\n${scene.description}\n`)));
}

export function copyFigure(client: FigureClient, scene: FigureScene, style: FigureStyle): Promise<void> {
  return telling(async () => {
    const reply = await host.clipboard.writePicture(await client.ask({ kind: 'file', scene, format: 'png', style }));
    tell(reply.ok ? 'Copied the figure as a picture.' : reply.message);
  });
}

export function copyFigureAsSvg(client: FigureClient, scene: FigureScene, style: FigureStyle): Promise<void> {
  return telling(async () => {
    const reply = await host.clipboard.writeText(new TextDecoder().decode(await client.ask({ kind: 'file', scene, format: 'svg', style })));
    tell(reply.ok ? 'Copied the figure as SVG.' : reply.message);
  });
}

/** The lines of a list as nodes of the graph; else which line is none. */
function nodesOfList(list: string): readonly NodeId[] | string {
  const { nodes, unknown: [unknown] } = readNodeList(useExploration.getState().graph, list);
  if (unknown) return `Line ${unknown.line}: “${unknown.text.slice(0, 60)}” is not in the graph. Write one name, code or id on each line.`;
  return nodes.length === 0 ? 'The list is empty. Write one name, code or id on each line.' : nodes.map(({ id }) => id);
}

let making: FigureClient | undefined;

/** A figure of the neighbourhood of each node of the list: pages of one PDF, or the files of a folder (as a ZIP). */
export function saveFigures(list: string, format: FigureFormat): Promise<void> {
  return telling(async () => {
    const ids = nodesOfList(list);
    if (typeof ids === 'string') return tell(ids);
    const client = new FigureClient();
    making = client;
    try {
      const bytes = await drawAll(client, ids, format);
      await save(format === 'pdf' ? 'handout.pdf' : 'figures.zip', bytes);
    } finally {
      client.close();
      making = undefined;
      useFigure.setState({ progress: undefined });
    }
  });
}

export function cancelFigures(): void {
  making?.close();
}

async function drawAll(client: FigureClient, ids: readonly NodeId[], format: FigureFormat): Promise<Uint8Array> {
  const style = figureStyle();
  const names = new Set<string>();
  for (const [index, id] of ids.entries()) {
    useFigure.setState({ progress: { done: index, of: ids.length } });
    const subject = neighbourhoodOf(id);
    const scene = composeFigure(subject, style, {}, madeOn(new Date()));
    if (format === 'pdf') await client.ask({ kind: 'page', scene });
    else await client.ask({ kind: 'folder-file', name: freeFileName(names, subject.title, figureEndings[format]), scene, format, style });
  }
  return client.ask({ kind: 'finish' });
}

function neighbourhoodOf(id: NodeId): FigureSubject {
  const { graph, exploration } = useExploration.getState();
  return neighbourhoodSubject(graph, withDepth(startView(id), useFigure.getState().depth), exploration.filter);
}
