import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revealingStep, shortLesson } from '#core/lessons/lesson.fixture';
import { writeLesson } from '#core/lessons/writeLesson';
import { runCommandLine } from './runCommandLine';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medroots-lesson-'));
  await writeFile(at('short.lesson.yaml'), writeLesson(shortLesson));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function lesson(...args: string[]): Promise<{ readonly code: number; readonly notes: readonly string[]; readonly progress: readonly string[] }> {
  const notes: string[] = [];
  const progress: string[] = [];
  const io = { write: () => undefined, note: (line: string) => void notes.push(line), progress: (line: string) => void progress.push(line), width: 100, dataFolder: join(import.meta.dirname, '../../graph-data'), pageFolder: '' };
  return { code: await runCommandLine(['lesson', ...args], io), notes, progress };
}

async function pageSizes(name: string): Promise<string[]> {
  const pdf = await readFile(at(name), 'latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`);
}

describe('medroots lesson, to a PDF', () => {
  it('writes a step on a page, then cases, answers and sources', async () => {
    const { code, notes, progress } = await lesson(at('short.lesson.yaml'), '-o', at('steps.pdf'));
    expect([code, notes]).toEqual([0, [`Wrote ${at('steps.pdf')}: 5 pages.`]]);
    expect(progress.at(-1)).toBe('Page 5 of 5');
    expect(await pageSizes('steps.pdf')).toEqual(Array.from({ length: 5 }, () => '595x842'));
  });

  it('writes six steps to a page, on the paper that was asked for', async () => {
    const { code } = await lesson(at('short.lesson.yaml'), '--six', '--page', 'letter', '--theme', 'greyscale', '-o', at('six.PDF'));
    expect(code).toBe(0);
    expect(await pageSizes('six.PDF')).toEqual(Array.from({ length: 5 }, () => '612x792'));
  });

  it('tells which steps name what the graph lacks', async () => {
    await writeFile(at('gone.lesson.yaml'), writeLesson({ ...shortLesson, steps: [{ ...revealingStep, reveal: [['root:gone']] }] }));
    const { code, notes } = await lesson(at('gone.lesson.yaml'), '-o', at('gone.pdf'));
    expect(code).toBe(0);
    expect(notes).toContain('“A word in two parts”: the graph lacks root:gone.');
  });

  it.each([
    [2, 'lesson takes one file.', () => ['-o', at('x.pdf')]],
    [2, 'lesson needs -o', () => [at('short.lesson.yaml')]],
    [2, 'A lesson is written as .html or .pdf, not as', () => [at('short.lesson.yaml'), '-o', at('x.docx')]],
    [2, 'There is no page “a3”; there is a4, letter.', () => [at('short.lesson.yaml'), '--page', 'a3', '-o', at('x.pdf')]],
    [2, 'There is no theme “neon”', () => [at('short.lesson.yaml'), '--theme', 'neon', '-o', at('x.pdf')]],
    [1, 'There is no file', () => [at('none.yaml'), '-o', at('x.pdf')]],
    [1, 'there is nothing to hand out', () => [at('empty.lesson.yaml'), '-o', at('x.pdf')]],
    [1, 'It is no lesson', () => [at('other.yaml'), '-o', at('x.pdf')]],
    [1, 'The folder', () => [at('short.lesson.yaml'), '-o', at('no/x.pdf')]],
  ])('exits with %i and says: %s', async (code, sentence, args) => {
    await writeFile(at('empty.lesson.yaml'), writeLesson({ ...shortLesson, steps: [], cases: [] }));
    await writeFile(at('other.yaml'), 'nodes: []');
    expect(await lesson(...args())).toMatchObject({ code, notes: [expect.stringContaining(sentence)] });
  });
});
