import { describe, expect, it } from 'vitest';
import type { FigureScene, SceneGroup } from '../FigureScene';
import { scene } from '../scene.fixture';
import { opened } from './readPdf.fixture';

interface Element {
  /** Of content, which is no element of its own. */
  readonly id?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly Element[];
}

/** What a reader is led through on the first page. */
async function readOn(figure: FigureScene): Promise<readonly Element[]> {
  const tree: Element | null = await (await (await opened(figure)).getPage(1)).getStructTree();
  const [document] = tree?.children ?? [];
  expect(document?.role).toBe('Document');
  return document?.children ?? [];
}

async function annotationsOn(figure: FigureScene): Promise<readonly Record<string, unknown>[]> {
  return (await (await opened(figure)).getPage(1)).getAnnotations();
}

const [line, root, term, code] = scene.groups;

function withGroups(...groups: readonly (SceneGroup | undefined)[]): FigureScene {
  return { ...scene, groups: groups.flatMap((group) => group ?? []) };
}

describe('a page of a PDF', () => {
  it('tells what the figure shows, then each node in turn', async () => {
    const [figure, ...nodes] = await readOn(scene);
    expect(figure).toMatchObject({ role: 'Figure', alt: scene.description, bbox: [0, 0, 480, 300] });
    expect(nodes.map(({ role, alt }) => [role, alt])).toStrictEqual([['P', 'neur/o, from Greek νεῦρον'], ['P', 'neuralgia'], ['P', undefined]]);
  });

  it('hides no node in the figure, where its description would be told instead', async () => {
    const [figure] = await readOn(scene);
    expect(figure?.children?.every(({ role }) => role === undefined)).toBe(true);
  });

  it('tells of a line what it means, and nothing of one that only decorates', async () => {
    expect(await readOn(withGroups(line))).toHaveLength(1);
    const [, told] = await readOn(withGroups(line && { ...line, label: 'neuralgia comes from neur/o' }));
    expect(told).toMatchObject({ role: 'Figure', alt: 'neuralgia comes from neur/o', bbox: [120, 80, 240, 210] });
  });

  it('lets a text that is its own label speak for itself', async () => {
    const [, node] = await readOn(withGroups(term && { ...term, label: 'neuralgia Toy WAVE 74.7' }));
    expect(node).not.toHaveProperty('alt');
  });

  it('leads from a text to what it is about', async () => {
    const [link, ...more] = await annotationsOn(scene);
    expect(more).toStrictEqual([]);
    // To the upper left corner of the node, from all that is written in the note.
    expect(link).toMatchObject({ subtype: 'Link', contentsObj: { str: 'G58.7 <code>' }, dest: [{}, { name: 'XYZ' }, 240, 164, null] });
    const [left, lower, right, upper] = Array.isArray(link?.rect) ? link.rect.map(Number) : [];
    expect([Math.round(left ?? NaN), Math.round(right ?? NaN), (lower ?? NaN) < 50, (upper ?? NaN) > 80]).toStrictEqual([262, 396, true, true]);
    expect((await readOn(scene)).at(-1)?.children?.map(({ role }) => role)).toStrictEqual(['Link']);
  });

  it('leads nowhere if the figure does not have it', async () => {
    expect(await annotationsOn(withGroups(root, code))).toStrictEqual([]);
    expect((await readOn(withGroups(root, code))).at(-1)).toMatchObject({ role: 'P', alt: 'G58.7 <code>' });
  });
});
