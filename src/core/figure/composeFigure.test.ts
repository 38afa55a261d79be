import { describe, expect, it } from 'vitest';
import { findPaths } from '../graph/findPaths';
import { shippedGraph as graph } from '../graph/shippedGraph.fixture';
import { startView, withDepth } from '../layout/viewChanges';
import { composeFigure } from './composeFigure';
import { defaultFigureStyle, pageNames, type FigureStyle } from './FigureOptions';
import type { FigureScene } from './FigureScene';
import { neighbourhoodSubject, waySubject, type FigureSubject } from './figureSubject';
import { smallestType } from './figureWarnings';
import { pathStations } from './stations';
import { textFaults, textInks } from './textBoxes.fixture';

const subjectOf = (focus: string, depth: 1 | 2 | 3 = 1): FigureSubject => neighbourhoodSubject(graph, withDepth(startView(focus), depth));
const figure = (subject: FigureSubject, style: Partial<FigureStyle> = {}): FigureScene => composeFigure(subject, { ...defaultFigureStyle, ...style }, {}, '');
const wordsOf = (scene: FigureScene): string[] => textInks(scene).map(({ text }) => text);
const way = (from: string, to: string): FigureSubject => waySubject(graph, pathStations(findPaths(graph, from, to)[0]));

describe('a figure', () => {
  const some = graph.nodes().filter((_id, index) => index % 24 === 0);

  it.each(pageNames)('lets no text meet another or leave a page of kind %s', (page) => {
    const found = [...some.map((id) => subjectOf(id)), subjectOf('term:neurolysis', 2), subjectOf('term:neurolysis', 3), way('root:neur-o', 'cpt:64640'), way('root:neur-o', 'icd-10-cm:G57.30')].flatMap((subject) =>
      textFaults(figure(subject, { page, landscape: page !== 'a5' })).map((fault) => `${subject.title}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it.each([['slide-16-9', 16 / 9], ['slide-4-3', 4 / 3], ['a4', 297 / 210], ['letter', 11 / 8.5]] as const)('has the shape of its page: %s', (page, ratio) => {
    const { width, height, printedWidth } = figure(subjectOf('term:neurolysis'), { page });
    expect(width / height).toBeCloseTo(ratio, 3);
    expect(printedWidth).toBeGreaterThan(700);
  });

  it('prints a pixel page at exactly its pixels', () => {
    const { printedWidth } = figure(subjectOf('term:rhizotomy'), { page: 'own', unit: 'px', width: 1920, height: 1080, dotsPerInch: 300 });
    expect((printedWidth * 300) / 96).toBeCloseTo(1920, 6);
  });

  it('comes out the larger, the less stands beside it', () => {
    const sizeWith = (beside: FigureStyle['beside']): number => smallestType(figure(subjectOf('term:neurolysis'), { page: 'slide-16-9', beside })) ?? 0;
    expect(sizeWith(['title'])).toBeGreaterThan(sizeWith(['title', 'legend', 'caption', 'sources', 'licence']));
  });

  it('has a note for each sign of a dispute, with both sides, and leads from there to the place', () => {
    const scene = figure(subjectOf('term:neurolysis'));
    const notes = scene.groups.filter(({ id }) => id.startsWith('note-'));
    const of64624 = notes.find(({ leadsTo }) => leadsTo === 'cpt:64624');
    const text = of64624?.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(' ');
    expect(text).toMatch(/^\d\. 64624: the entry says “64624 Destruction by neurolytic agent; intercostal nerve/);
    expect(text).toContain('64624 is the genicular nerve branches of the knee');
    const number = text?.charAt(0);
    expect(scene.groups.find(({ id }) => id === 'cpt:64624')?.shapes).toContainEqual(expect.objectContaining({ kind: 'text', text: number }));
    expect(notes.every(({ leadsTo }) => scene.groups.some(({ id }) => id === leadsTo))).toBe(true);
  });

  it('says in full what the picture shortens', () => {
    const words = wordsOf(figure(subjectOf('term:neurolysis')));
    expect(words).toContain('Lesion of lateral popliteal nerve, unspe…');
    expect(words).toContain('G57.30: Lesion of lateral popliteal nerve, unspecified lower limb');
  });

  it('explains only what occurs', () => {
    const words = wordsOf(figure(subjectOf('term:rhizotomy')));
    expect(words).toEqual(expect.arrayContaining(['Procedure', 'Condition', 'Word part', 'ICD-10-PCS', 'Disputed']));
    expect(words).not.toContain('CPT');
    expect(words).not.toContain('Coding rule');
  });

  it('names the sources of what is drawn and no others', () => {
    const text = wordsOf(figure(subjectOf('term:rhizotomy'))).join(' ');
    expect(text).toContain('Medroots list of terms (33 rhizotomy');
    expect(text).not.toContain('Anthem');
  });

  it('cuts no list of sources, however long', () => {
    const text = wordsOf(figure(subjectOf('term:neurolysis', 3))).join(' ');
    const sources = text.slice(text.indexOf('SOURCES'), text.indexOf('Medroots Explorer ·'));
    expect(sources.length).toBeGreaterThan(2050);
    expect(sources).not.toContain('…');
    expect(sources.trim()).toMatch(/\)\.$/);
  });

  it('leaves out what is not asked for, and keeps the words that a person wrote', () => {
    const subject = subjectOf('term:rhizotomy');
    const scene = composeFigure(subject, { ...defaultFigureStyle, beside: ['title', 'caption', 'date'], background: 'none' }, { title: 'Cutting <a> root', caption: 'Mine.', description: 'A drawing.' }, 'Made on 2026-11-24');
    expect(wordsOf(scene)).toEqual(expect.arrayContaining(['Cutting <a> root', 'Mine.', 'Made on 2026-11-24']));
    expect(wordsOf(scene).join(' ')).not.toContain('trademark');
    expect(scene).toMatchObject({ title: 'Cutting <a> root', description: 'A drawing.' });
    expect(scene.background).toBeUndefined();
  });

  it('is all grey where it is to be grey', () => {
    const { groups } = figure(subjectOf('term:neurolysis'), { theme: 'greyscale' });
    const colours = groups.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.colour] : [shape.fill, shape.stroke?.colour]))).filter((colour) => colour !== undefined);
    expect(colours.length).toBeGreaterThan(100);
    expect(colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  });

  it('draws a way with a sentence for each step', () => {
    const subject = way('term:neurolysis', 'icd-10-cm:G89.4');
    const scene = figure(subject, { page: 'slide-16-9' });
    expect(wordsOf(scene)).toEqual(expect.arrayContaining(['neurolysis', 'G89.4', 'Chronic pain syndrome']));
    expect(scene.description).toContain('neurolysis (destroying a nerve) is reported with the diagnosis G89.4 (Chronic pain syndrome).');
  });

  it('describes what it shows, side by side', () => {
    const { description } = figure(subjectOf('term:rhizotomy'));
    expect(description).toMatch(/^rhizotomy \(procedure\) in the middle\. Below, built from: rhiz\/o \(“root; nerve root”\), -tomy \(“cutting, incision”\)\./);
    expect(description).toContain('On the right, told apart from: neurolysis, chordotomy.');
    expect(description).toMatch(/One fact is marked as disputed\.$/);
  });
});
