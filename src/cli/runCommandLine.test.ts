import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { neurolysisFiles } from '#core/graph/neurolysisFiles.fixture';
import { parseGraph } from '#core/graph/parseGraph';
import { runCommandLine } from './runCommandLine';

const folder = mkdtempSync(join(tmpdir(), 'medroots-'));
const dataFolder = join(folder, 'data');
for (const { path, text } of neurolysisFiles) write(path, text);
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string, to = dataFolder): void {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), text);
}

async function medroots(...args: string[]) {
  const result: { out: string; notes: string[] } = { out: '', notes: [] };
  const io = { write: (text: string) => void (result.out += text), note: (line: string) => void result.notes.push(line), width: 80, dataFolder, pageFolder: join(folder, 'page') };
  return { exit: await runCommandLine(args, io), ...result };
}

describe('path', () => {
  it('tells the way in sentences, names or codes or ids given', async () => {
    expect(await medroots('path', 'g894', 'neur/o')).toEqual({
      exit: 0,
      notes: [],
      out: '1.  G89.4 (Chronic pain syndrome) is a diagnosis reported for neurolysis.\n    neurolysis is built from neur/o (“nerve”).\n',
    });
  });

  it('gives the same as data', async () => {
    const { out } = await medroots('path', 'neurolysis', '64640', '--json');
    const data: unknown = JSON.parse(out);
    expect(data).toMatchObject({
      paths: [
        {
          nodes: ['term:neurolysis', 'cpt:64640'],
          steps: [{ from: 'term:neurolysis', relation: 'coded-as', to: 'cpt:64640', sentence: 'neurolysis (destruction) is coded as 64640 (any other peripheral nerve)' }],
        },
      ],
    });
  });

  it('takes a suffix for a word, not for options', async () => {
    expect((await medroots('path', '-lysis', 'neurolysis')).out).toContain('-lysis (“loosening”) is a part of neurolysis');
    expect((await medroots('export', '--focus', '-lysis')).out).toContain('"key": "root:-lysis"');
  });

  it('names the nearest where nothing is named so', async () => {
    expect(await medroots('path', 'nuerolysis', '64640')).toEqual({ exit: 1, out: '', notes: ['Nothing in the graph is named “nuerolysis”: did you mean neurolysis?'] });
  });

  it('says what to allow again where no way is left', async () => {
    expect(await medroots('path', 'neurolysis', '64640', '--without', 'coded-as', '--without', 'governed by', '--without', 'coded-as')).toEqual({
      exit: 1,
      out: '',
      notes: ['Nothing joins neurolysis and 64640 without “coded as” or “coding rules”. With “coded as” there is a path of 1 step.'],
    });
  });

  it('says that two names are one thing', async () => {
    expect(await medroots('path', 'G89.4', 'g894')).toMatchObject({ exit: 1, notes: ['“G89.4” and “g894” are the same: icd-10-cm:G89.4.'] });
  });
});

describe('search', () => {
  it('ranks what it finds', async () => {
    const { exit, out } = await medroots('search', 'neurolysis');
    expect([exit, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^ 1 {2}neurolysis +term +name$/)]);
  });

  it('gives id, label, kind and what matched as data', async () => {
    const hits: unknown[] = JSON.parse((await medroots('search', 'nerve', 'ablation', '--json')).out);
    expect(hits[0]).toEqual({ id: 'alias:nerve-ablation', label: 'nerve ablation', kind: 'alias', matched: expect.any(String) });
  });

  it('says when nothing matches, and gives an empty list as data', async () => {
    expect(await medroots('search', 'zzzzzzzz')).toEqual({ exit: 0, out: '', notes: ['Nothing matches “zzzzzzzz”.'] });
    expect(await medroots('search', 'zzzzzzzz', '--json')).toEqual({ exit: 0, out: '[]\n', notes: [] });
  });
});

describe('export', () => {
  it('prints a graph that opens again', async () => {
    const parsed = parseGraph(JSON.parse((await medroots('export')).out));
    expect(parsed.ok && parsed.value.hasNode('term:neurolysis')).toBe(true);
  });

  it('prints what is around a node', async () => {
    const near = async (...args: string[]) => {
      const parsed = parseGraph(JSON.parse((await medroots('export', '--focus', 'G89.4', ...args)).out));
      return parsed.ok ? parsed.value.nodes() : [];
    };
    expect(await near()).toEqual(['icd-10-cm:G89.4', 'term:neurolysis']);
    expect(await near('--depth', '0')).toEqual(['icd-10-cm:G89.4']);
    expect(await near('--depth', '2')).toHaveLength(9);
  });

  it('writes a file in whole, and leaves nothing beside it', async () => {
    const target = join(folder, 'out', 'graph.json');
    write('out/graph.json', 'old', folder);
    expect(await medroots('export', '-o', target)).toEqual({ exit: 0, out: '', notes: [`Wrote ${target}: 9 nodes, 8 edges.`] });
    expect(readdirSync(dirname(target))).toEqual(['graph.json']);
    expect(readFileSync(target, 'utf8')).toBe((await medroots('export')).out);
  });

  it('refuses a folder, and a folder that is not there', async () => {
    expect(await medroots('export', '-o', folder)).toMatchObject({ exit: 1, notes: [`${folder} is a folder: name a file.`] });
    expect(await medroots('export', '-o', join(folder, 'no', 'a.json'))).toMatchObject({ exit: 1, notes: [`The folder ${join(folder, 'no')} does not exist.`] });
  });
});

describe('check', () => {
  it('counts a sound folder and lists its disputes', async () => {
    const { exit, out } = await medroots('check');
    expect(exit).toBe(0);
    expect(out).toContain('term:neurolysis | coded-as | cpt:64630\n  the entry says          plantar nerve\n  the official list says  pudendal nerve\n  where                   ICD-10-CM: 64630\n');
    expect(out).toContain('Nodes  9: 2 terms, 2 word parts, 1 name, 3 codes, 1 coding rule, 0 appendices');
  });

  it('names every fault with file and line, and refuses the folder', async () => {
    const faulty = join(folder, 'faulty');
    for (const { path, text } of neurolysisFiles) write(path, text.replace('aliasKind: synonym', 'aliasKind: nickname'), faulty);
    const { exit, out, notes } = await medroots('check', faulty);
    expect([exit, notes]).toEqual([1, ['The data has 1 error.']]);
    expect(out).toMatch(/faulty\/entries\/neurolysis\.yaml:\d+: error: `aliasKind` must be one of synonym, .+\.\n/);
  });

  it('checks lessons against the graph, and keeps them out of it', async () => {
    const withLessons = join(folder, 'taught');
    for (const { path, text } of neurolysisFiles) write(path, text, withLessons);
    const lesson = 'medroots: lesson\nversion: 1\ntitle: One\nsteps:\n  - id: one\n    title: One\n    view: { focus: term:neurolysis }\n';
    write('lessons/one.lesson.yaml', lesson, withLessons);
    expect(await medroots('check', withLessons)).toMatchObject({ exit: 0, notes: [], out: expect.stringMatching(/Lessons {2}1: 1 step, 0 questions, 0 cases\n$/) });
    write('lessons/one.lesson.yaml', lesson.replace('neurolysis', 'gone'), withLessons);
    expect(await medroots('check', withLessons)).toMatchObject({ exit: 1, notes: ['The data has 1 error.'], out: expect.stringMatching(/one\.lesson\.yaml:5: error: “One” names what the graph lacks: term:gone\.\n/) });
  });

  it('refuses what is no folder', async () => {
    expect(await medroots('check', join(folder, 'nowhere'))).toMatchObject({ exit: 1, out: '', notes: [`${join(folder, 'nowhere')} is not a folder that can be read.`] });
  });
});

describe('called in a wrong way', () => {
  it.each([
    [[], 'Name a command: the commands are search, path, split, draw, lesson, export, convert, codes, check; `medroots --help` tells what they do.'],
    [['paint', 'neurolysis'], 'Unknown command “paint”: the commands are search, path, split, draw, lesson, export, convert, codes, check; `medroots --help` tells what they do.'],
    [['path', 'neurolysis'], 'path takes two arguments, FROM and TO; put a name of several words in quotes. Usage: medroots path FROM TO [--without RELATION]… [--json]'],
    [
      ['path', 'neurolysis', '64640', '--without', 'relatd-to'],
      'There is no relation “relatd-to”: did you mean related-to? Usage: medroots path FROM TO [--without RELATION]… [--json]',
    ],
    [['search'], 'search needs a text to look for. Usage: medroots search TEXT [--json]'],
    [['search', 'a', '--colour'], "Unknown option '--colour'. Usage: medroots search TEXT [--json]"],
    [['export', '--format', 'gexf'], 'There is no format “gexf”; there is: json. Usage: medroots export [--format json] [--focus ID [--depth N]] [-o FILE]'],
    [['export', '--depth', '2'], '--depth needs --focus: the node that it is counted from. Usage: medroots export [--format json] [--focus ID [--depth N]] [-o FILE]'],
    [['export', '--focus', 'G89.4', '--depth', 'far'], '--depth is a number of steps, not “far”. Usage: medroots export [--format json] [--focus ID [--depth N]] [-o FILE]'],
    [['convert'], 'convert takes one file. Usage: medroots convert FILE [-o OUT.yaml]'],
    [['check', 'a', 'b'], 'check takes one folder. Usage: medroots check [DIR]'],
  ])('%j', async (args, note) => {
    expect(await medroots(...args)).toEqual({ exit: 2, out: '', notes: [note] });
  });

  it('helps, in general and with each command', async () => {
    expect((await medroots('--help')).out).toContain('medroots path FROM TO');
    for (const command of ['search', 'path', 'split', 'export', 'convert', 'check']) {
      expect(await medroots(command, '--help')).toMatchObject({ exit: 0, notes: [], out: expect.stringContaining(`medroots ${command}`) });
    }
  });
});

describe('the program as it is installed', () => {
  const program = resolve(import.meta.dirname, '../../scripts/medroots.mjs');

  it('walks the shipped graph from anywhere', { timeout: 60_000 }, () => {
    const out = execFileSync(process.execPath, [program, 'path', 'neurolysis', '64640'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(out).toContain('neurolysis (destroying a nerve) is coded as 64640');
  });

  it('ends in peace when nobody reads on', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [program, 'export'], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });
});
