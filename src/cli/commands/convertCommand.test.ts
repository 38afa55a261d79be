import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { neurolysisFiles } from '#core/graph/neurolysisFiles.fixture';
import { runCommandLine } from '../runCommandLine';

const folder = mkdtempSync(join(tmpdir(), 'medroots-convert-'));
const dataFolder = join(folder, 'data');
for (const { path, text } of neurolysisFiles) write(join('data', path), text);
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function medroots(...args: string[]) {
  const result: { out: string; notes: string[] } = { out: '', notes: [] };
  const io = { write: (text: string) => void (result.out += text), note: (line: string) => void result.notes.push(line), width: 80, dataFolder, pageFolder: join(folder, 'page') };
  return { exit: await runCommandLine(args, io), ...result };
}

const entry = `DEFINITION of neurectomy

Neurectomy is the surgical removal of a nerve segment. It is distinguished from neurolysis by removing the nerve.

ETYMOLOGY of neurectomy
ComponentOriginMeaning
o / neur-Greek νεῦρον (neûron)“nerve” — combining form
-ectomyGreek ἐκτομή (ektomḗ)“a cutting out” — suffix

CPT CODES
CPT CodeDescription
6464Excision of a nerve
64640Destruction of a peripheral nerve

Ask your librarian!
`;

describe('convert', () => {
  it('writes the data file, and tells what is new, what is joined and what was not understood', async () => {
    const out = join(folder, 'neurectomy.yaml');
    const { exit, out: printed, notes } = await medroots('convert', write('neurectomy.txt', entry), '-o', out);
    expect([exit, printed]).toEqual([0, '']);
    expect(notes).toEqual([
      `Wrote ${out}.`,
      'Entry “neurectomy”: new.',
      '  New     1 term (neurectomy); 1 word part (-ectomy)',
      '  Joined  1 term (neurolysis); 1 word part (neur/o); 1 code (64640)',
      '  Links   4 new, 0 that gain a receipt',
      'Not understood:',
      '  line 12  6464Excision of a nerve',
      '  line 15  Ask your librarian!',
      'Not written as a code of its system is:',
      '  line 12  6464Excision of a nerve',
    ]);
    expect(readFileSync(out, 'utf8')).toContain('define: term:neurectomy');
  });

  it('prints a file that the dictionary takes in', async () => {
    const { out } = await medroots('convert', write('neurectomy.txt', entry));
    write('more/entries/neurectomy.yaml', out);
    for (const { path, text } of neurolysisFiles) write(join('more', path), text);
    expect(await medroots('check', join(folder, 'more'))).toMatchObject({ exit: 0, notes: [], out: expect.stringContaining('3 terms, 3 word parts') });
  });

  it('reads UTF-16 with its mark', async () => {
    expect(await medroots('convert', write('utf16.txt', Buffer.from(`\ufeff${entry}`, 'utf16le')))).toMatchObject({ exit: 0 });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /is empty/],
    ['prose.txt', 'Nothing that looks like an entry.', /No headword was found/],
    ['paper.txt', '%PDF-1.4\n%\u00e2\u00e3\n1 0 obj', /not plain text/],
    ['half.txt', entry.slice(entry.indexOf('CPT CODES')), /No headword was found/],
    ['binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), /is not a text file in UTF-8/],
    ['latin1.txt', Buffer.from('DEFINITION of d\u00e9bridement', 'latin1'), /is not a text file in UTF-8/],
    ['large.txt', new Uint8Array(10_000_001), /at most 10 MB/],
    ['chinese.txt', '神经松解术 定义 神经松解术是破坏神经组织。', /another script/],
  ])('refuses %s in one sentence', async (name, content, sentence) => {
    const { exit, out, notes } = await medroots('convert', write(name, content));
    expect([exit, out, notes]).toEqual([1, '', [expect.stringMatching(sentence)]]);
  });

  it('does not write over the entry', async () => {
    const path = write('neurectomy.txt', entry);
    expect(await medroots('convert', path, '-o', path)).toMatchObject({ exit: 1, out: '' });
    expect(readFileSync(path, 'utf8')).toBe(entry);
  });

  it('refuses a folder, and a file that is not there', async () => {
    expect(await medroots('convert', folder)).toEqual({ exit: 1, out: '', notes: [`${folder} is a folder: name a file.`] });
    expect(await medroots('convert', join(folder, 'no.txt'))).toEqual({ exit: 1, out: '', notes: [`There is no file ${join(folder, 'no.txt')}.`] });
  });
});
