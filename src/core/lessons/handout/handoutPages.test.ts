import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFaults, textInks } from '../../figure/textBoxes.fixture';
import type { FigureScene } from '../../figure/FigureScene';
import { smallestType } from '../../figure/figureWarnings';
import { shippedGraph as graph } from '../../graph/shippedGraph.fixture';
import { lessonSchema, type Lesson, type Step } from '../Lesson';
import { askingStep, revealingStep, shortLesson } from '../lesson.fixture';
import { handoutPages, type HandoutOptions } from './handoutPages';

const layouts = ['step', 'six'] as const;
const papers = ['a4', 'letter'] as const;
const ways = layouts.flatMap((layout) => papers.map((page) => ({ layout, page, theme: 'print' }) as const satisfies HandoutOptions));

const words = (scene: FigureScene | undefined): string => (scene ? textInks(scene) : []).map(({ text }) => text).join(' ');
const allWords = (scenes: readonly FigureScene[]): string => scenes.map(words).join(' ');
const faultsOf = (scenes: readonly FigureScene[]): string[] => scenes.flatMap((scene, index) => textFaults(scene).map((fault) => `page ${index + 1}: ${fault}`));
const lessonOf = (steps: readonly object[], more: object = {}): Lesson => lessonSchema.parse({ ...shortLesson, about: '', cases: [], ...more, steps });
const pagesOf = (lesson: Lesson, options: Partial<HandoutOptions> = {}): FigureScene[] => handoutPages(graph, lesson, { layout: 'step', page: 'a4', theme: 'print', ...options });

const sentence = 'Every word of this text stands on some page, wherever it flows to. ';
const longText = `# Heading\n\n${Array.from({ length: 60 }, (_, index) => `${index + 1}. item${index} *with* **weight**\n`).join('')}\n\n${sentence.repeat(200)}\n\n${'Donaudampfschiff'.repeat(100)}\n\n> - a\n>   - b\n>     - c\n>       - deepest`;
const longTitle = 'A title that is as long as one may be: '.repeat(5).trim();
const receipts = Array.from({ length: 50 }, (_, index) => ({ source: 'term-list', section: `section ${index}`, says: sentence.repeat(3).trim() }));
const longStep: Step = { ...askingStep, id: 'long', title: longTitle, text: longText, sources: receipts, question: { ask: longTitle, explanation: longText, choices: Array.from({ length: 8 }, () => ({ text: longTitle, right: true as const, because: sentence.repeat(20) })) } };
const longLesson = lessonOf([longStep, ...Array.from({ length: 12 }, (_, index) => ({ ...longStep, id: `step-${index}`, text: sentence, sources: [] }))], {
  title: longTitle,
  about: longText,
  cases: [{ ...shortLesson.cases[0], vignette: longText, explanation: longText }],
});

describe('a handout', () => {
  it.each(ways)('lets no text meet another or leave its page: $layout, $page', (options) => {
    for (const lesson of [shortLesson, longLesson]) expect(faultsOf(handoutPages(graph, lesson, options))).toEqual([]);
  });

  it('cuts no text, however long', () => {
    const found = allWords(pagesOf(longLesson));
    for (let index = 0; index < 60; index += 1) expect(found).toContain(`item${index} `);
    expect(found.split('wherever it flows').length).toBeGreaterThan(400);
    expect(found.replaceAll(/\s/g, '').split('Donaudampfschiff').length - 1).toBeGreaterThanOrEqual(400);
    expect(found).toContain('deepest');
    for (let index = 0; index < 50; index += 1) expect(found).toContain(`(section ${index}):`);
  });

  it('keeps its texts apart whatever they are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(...ways), (one, other, options) => {
        const title = other.trim().slice(0, 100) || 'x';
        const lesson = lessonOf([{ ...askingStep, text: one, title }], { title, about: other });
        expect(faultsOf(handoutPages(graph, lesson, options))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('prints nothing of a step under 6 pt, whatever the step shows', () => {
    const foci = ['term:neurolysis', 'root:-algia', 'cpt:64633', 'icd-10-cm:G89.4', 'rule:add-on-needs-primary'];
    const steps = foci.flatMap((focus, index) => ([1, 3] as const).map((depth) => ({ id: `s${index}-${depth}`, title: focus, view: { focus, depth } })));
    for (const page of papers) for (const scene of pagesOf(lessonOf(steps), { page })) expect(smallestType(scene)).toBeGreaterThanOrEqual(5.99);
  });

  it('is pages of the paper that was asked for, upright or lying, each with its number and the lesson’s title', () => {
    const scenes = pagesOf(lessonOf([{ id: 'a', title: 'Wide', view: { focus: 'root:-algia' } }, revealingStep]), { page: 'letter' });
    expect(scenes.map(({ width, height, printedWidth }) => [width, height, printedWidth])).toEqual([[1056, 816, 1056], [816, 1056, 816], [816, 1056, 816]]);
    scenes.forEach((scene, index) => expect(words(scene)).toContain(`Two parts Medroots Explorer ${index + 1} of 3`));
  });

  it('says with a picture that shows less than the step that it does', () => {
    const scenes = pagesOf(lessonOf([{ id: 'a', title: 'Far', view: { focus: 'term:neurolysis', depth: 3 } }]));
    expect(allWords(scenes)).toContain('printed is what stands next to neurolysis');
    expect(allWords(pagesOf(lessonOf([revealingStep])))).not.toContain('printed is what stands next to');
  });

  it('asks on the step’s page and answers behind all steps and cases', () => {
    const scenes = pagesOf(shortLesson);
    const pageWith = (text: string): number => scenes.findIndex((scene) => words(scene).includes(text));
    expect(pageWith('What does -lysis mean?')).toBe(pageWith('All that stands around it'));
    expect(pageWith('A loosening')).toBe(pageWith('What does -lysis mean?'));
    expect(pageWith('A person comes in.')).toBeLessThan(pageWith('Greek lúsis.'));
    expect(pageWith('One code a nerve.')).toBe(pageWith('Greek lúsis.'));
    expect(words(scenes[pageWith('Greek lúsis.')])).toContain('is coded as 64640');
    expect(allWords(scenes)).not.toContain('Ask first.');
  });

  it('answers a question for a way by the best way', () => {
    const question = { ask: 'How does one get there?', path: { from: 'term:neurolysis', to: 'icd-10-cm:G89.4' } };
    const scenes = pagesOf(lessonOf([{ ...revealingStep, question }]));
    expect(words(scenes[0])).toContain('From neurolysis to G89.4:');
    expect(words(scenes[0])).not.toContain('is reported with');
    expect(words(scenes[1])).toContain('1. neurolysis');
    expect(words(scenes[1])).toContain('G89.4 (Chronic pain syndrome).');
  });

  it('has a note for each dispute, with the number of its sign where that can be read', () => {
    const scenes = pagesOf(lessonOf([{ id: 'a', title: 'Knee', view: { focus: 'cpt:64624' } }]));
    expect(allWords(scenes)).toMatch(/DISPUTED 1\. \S/);
    expect(scenes[0]?.groups.flatMap(({ shapes }) => shapes)).toContainEqual(expect.objectContaining({ kind: 'text', text: '1', anchor: 'middle' }));
  });

  it('leaves notes that its page has no room for to the end, and says so', () => {
    const scenes = pagesOf(lessonOf([{ id: 'a', title: 'All', view: { focus: 'term:neurolysis' } }]));
    expect(scenes).toHaveLength(2);
    expect(words(scenes[0])).toContain('in “About this handout”, at the end');
    expect(words(scenes[0])).not.toContain('the entry says');
    expect(words(scenes[1])).toMatch(/DISPUTED .*64624: the entry says.* IN FULL .*G57\.30: Lesion of lateral popliteal nerve, unspecified lower limb/);
  });

  it('puts six steps to a page, with their questions behind them', () => {
    const steps = Array.from({ length: 7 }, (_, index) => ({ ...askingStep, id: `s${index}`, title: `Step called ${index}` }));
    const scenes = pagesOf(lessonOf(steps), { layout: 'six' });
    const pictured = scenes.map(({ groups }) => new Set(groups.flatMap(({ id }) => /^(s\d) /.exec(id)?.[1] ?? [])).size);
    expect(pictured.slice(0, 3)).toEqual([6, 1, 0]);
    expect(words(scenes[2])).toContain('Questions STEP 1 What does -lysis mean?');
    expect(words(scenes[2])).toContain('STEP 7');
  });

  it('prints a step whose focus the graph lacks, and says so', () => {
    const scenes = pagesOf(lessonOf([{ ...revealingStep, view: { focus: 'term:gone' } }]));
    expect(words(scenes[0])).toContain('does not have term:gone');
    expect(words(scenes[0])).toContain('It frees: see below.');
  });

  it('tells in the end what the signs mean, where the pictures come from, and whose marks are shown', () => {
    const last = words(pagesOf(shortLesson).at(-1));
    expect(last).toContain('Procedure');
    expect(last).toContain('Entry "neurolysis" (');
    expect(last).toContain('registered trademark');
  });

  it('is read out paragraph by paragraph', () => {
    const [first] = pagesOf(shortLesson);
    expect(first?.groups.find(({ id }) => id === 'text.0')?.label).toBe('It frees: see below.');
    expect(first?.description).toMatch(/^Step 1: A word in two parts\. neurolysis \(procedure[^)]*\) in the middle\./);
  });
});
