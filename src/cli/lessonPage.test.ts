import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { shortLesson } from '#core/lessons/lesson.fixture';
import { readLessonFile } from '#core/lessons/readLessonFile';
import { writeLesson } from '#core/lessons/writeLesson';
import { runCommandLine } from './runCommandLine';

const folder = mkdtempSync(join(tmpdir(), 'medroots-lesson-'));
const pageFolder = join(folder, 'page');
mkdirSync(pageFolder);
writeFileSync(join(pageFolder, 'page.js'), 'start()');
writeFileSync(join(pageFolder, 'page.css'), 'p{}');
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function lesson(args: readonly string[], from = pageFolder) {
  const notes: string[] = [];
  const io = { write: () => undefined, note: (line: string) => void notes.push(line), width: 100, dataFolder: join(import.meta.dirname, '../../graph-data'), pageFolder: from };
  return { exit: await runCommandLine(['lesson', ...args], io), notes };
}

const made = file('two.lesson.yaml', writeLesson(shortLesson));
const page = join(folder, 'two.html');

it('writes a page, and the same page again from the page', async () => {
  expect(await lesson([made, '-o', page])).toEqual({ exit: 0, notes: [`Wrote ${page}: 2 steps.`] });
  const html = readFileSync(page, 'utf8');
  expect(readLessonFile(html)).toEqual({ ok: true, value: shortLesson });
  expect(/script-src ([^;]*)/.exec(html)?.[1]).toBe("'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='");
  const again = join(folder, 'again.html');
  expect((await lesson([page, '-o', again])).exit).toBe(0);
  expect(readFileSync(again, 'utf8') === html).toBe(true);
});

it('tells what the graph lacks, and writes the rest', async () => {
  const strange = file('strange.lesson.yaml', writeLesson(shortLesson).replace('root:neur-o', 'root:gone'));
  const { exit, notes } = await lesson([strange, '-o', page]);
  expect(exit).toBe(0);
  expect(notes).toContain('“A word in two parts”: the graph lacks root:gone.');
});

it.each([
  ['no lesson', [file('other.yaml', 'nodes: []'), '-o', page], 1, 'It is no lesson'],
  ['another page', [file('other.html', '<!doctype html><p>Hello'), '-o', page], 1, 'There is no lesson in this page'],
  ['no steps', [file('empty.lesson.yaml', 'medroots: lesson\nversion: 1\ntitle: Empty\nsteps: []\n'), '-o', page], 1, 'There are no steps in it'],
  ['no output', [made], 2, 'needs -o'],
  ['another ending', [made, '-o', 'lesson.docx'], 2, 'lesson.docx'],
  ['two files', [made, made, '-o', page], 2, 'one file'],
])('is refused with a sentence: %s', async (_, args, exit, sentence) => {
  const result = await lesson(args);
  expect(result.exit).toBe(exit);
  expect(result.notes.join('\n')).toContain(sentence);
});

it('says what to do where the page has not been built', async () => {
  const { exit, notes } = await lesson([made, '-o', page], join(folder, 'nowhere'));
  expect(exit).toBe(1);
  expect(notes.join('\n')).toContain('npm run build');
});
