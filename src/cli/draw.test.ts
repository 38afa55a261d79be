import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from './runCommandLine';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medroots-draw-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function draw(...args: string[]): Promise<{ readonly code: number; readonly printed: string; readonly notes: readonly string[]; readonly progress: readonly string[] }> {
  let printed = '';
  const notes: string[] = [];
  const progress: string[] = [];
  const io = { write: (text: string) => void (printed += text), note: (line: string) => void notes.push(line), progress: (line: string) => void progress.push(line), width: 100, dataFolder: join(import.meta.dirname, '../../graph-data'), pageFolder: '' };
  return { code: await runCommandLine(['draw', ...args], io), printed, notes, progress };
}

describe('medroots draw', () => {
  it('prints an SVG where no file is named', async () => {
    const { code, printed } = await draw('rhizotomy', '--title', 'Roots & <cuts>');
    expect(code).toBe(0);
    expect(printed).toMatch(/^<svg[^>]*role="img"/);
    expect(printed).toContain('<title>Roots &amp; &lt;cuts&gt;</title>');
    expect(printed).toContain('id="icd-10-pcs:');
  });

  it('writes a PNG of the size, density and words that were asked for', async () => {
    const { code } = await draw('G89.4', '--size', '800x600px', '--dpi', '150', '-o', at('code.png'), '--alt-text', at('code.txt'));
    expect(code).toBe(0);
    const png = await readFile(at('code.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 600]);
    expect(Math.round(png.readUInt32BE(png.indexOf('pHYs') + 4) * 0.0254)).toBe(150);
    expect(png.includes('G89.4 (ICD-10-CM code) in the middle.')).toBe(true);
    expect(await readFile(at('code.txt'), 'utf8')).toMatch(/^G89\.4\n\nG89\.4 \(ICD-10-CM code\) in the middle\./);
  });

  it('goes by the ending of the file, and by --format before it', async () => {
    await draw('rhizotomy', '-o', at('one.jpg'));
    await draw('rhizotomy', '-o', at('one.pdf'));
    await draw('rhizotomy', '-o', at('one.figure'), '--format', 'svg');
    const jpeg = await readFile(at('one.jpg'));
    expect(jpeg.subarray(0, 3)).toEqual(Buffer.of(0xff, 0xd8, 0xff));
    // JFIF: the unit is the inch, then dots across and down.
    const density = jpeg.indexOf('JFIF') + 7;
    expect([jpeg[density], jpeg.readUInt16BE(density + 1), jpeg.readUInt16BE(density + 3)]).toEqual([1, 192, 192]);
    expect((await readFile(at('one.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readFile(at('one.figure'))).subarray(0, 4).toString()).toBe('<svg');
  });

  it('draws a path as a strip of steps', async () => {
    const { printed } = await draw('neurolysis', '--to', '64640', '--show', 'title,caption');
    expect(printed).toContain('<title>From neurolysis to 64640</title>');
    expect(printed).toContain('is coded as');
    expect(printed).not.toContain('id="sources-1"');
  });

  it('draws each line of a list: pages of a PDF, or files of a folder that it makes', async () => {
    await writeFile(at('list.txt'), '# words\nneurolysis\n\nrhizotomy\nneurolysis\n');
    const { notes, progress } = await draw('--each', at('list.txt'), '-o', at('book.pdf'));
    expect(progress).toEqual(['1 of 2: Neurolysis', '2 of 2: Rhizotomy']);
    expect(notes).toEqual([expect.stringMatching(/^Neurolysis: \d+ labels are shortened/), expect.stringMatching(/^Rhizotomy: One label is/), `Wrote ${at('book.pdf')}: 2 pages.`]);
    expect((await readFile(at('book.pdf'), 'latin1')).match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    expect((await draw('--each', at('list.txt'), '--format', 'svg', '-o', at('figures'))).code).toBe(0);
    expect(await readdir(at('figures'))).toEqual(['Neurolysis.svg', 'Rhizotomy.svg']);
  });

  it('writes nothing where a line of the list names nothing', async () => {
    await writeFile(at('bad.txt'), 'neurolysis\nnuerolysis\n');
    const { code, notes } = await draw('--each', at('bad.txt'), '--format', 'svg', '-o', at('none'));
    expect([code, notes]).toEqual([1, [expect.stringContaining(`${at('bad.txt')}, line 2: Nothing in the graph is named “nuerolysis”: did you mean neurolysis`)]]);
    await expect(readdir(at('none'))).rejects.toThrow('ENOENT');
  });

  it('leaves the old file as it was when the figure cannot be drawn', async () => {
    await writeFile(at('old.png'), 'old');
    const { code, notes } = await draw('neurolysis', '--size', 'a1', '--dpi', '1200', '-o', at('old.png'));
    expect(code).toBe(1);
    expect(notes).toEqual(['Neurolysis would be 39732 × 28063 pixels, and a picture has at most 16384 a side: use --dpi 494 or less, or draw an SVG or PDF.']);
    expect(await readFile(at('old.png'), 'utf8')).toBe('old');
  });

  it('names no density for a page in pixels, which is too large at any', async () => {
    const { code, notes } = await draw('neurolysis', '--size', '20000x100px', '-o', at('wide.png'));
    expect([code, notes]).toEqual([1, ['Neurolysis would be 20000 × 100 pixels, and a picture has at most 16384 a side: name a smaller --size, or draw an SVG or PDF.']]);
  });

  it('writes no file of a list when one of them would be too large, and says what is small enough for all', async () => {
    await writeFile(at('sizes.txt'), 'G89.4\nneurolysis\n');
    const { code, notes } = await draw('--each', at('sizes.txt'), '--dpi', '1200', '--format', 'png', '-o', at('sizes'));
    expect([code, notes]).toEqual([1, [expect.stringMatching(/^Neurolysis would be \d+ × \d+ pixels, .+: use --dpi \d{3} or less/)]]);
    await expect(readdir(at('sizes'))).rejects.toThrow('ENOENT');
  });

  it('looks where the files go before it draws any', async () => {
    await writeFile(at('file'), 'mine');
    const faults = [await draw('neurolysis', '-o', at('no/a.pdf')), await draw('neurolysis', '-o', at('a.svg'), '--alt-text', at('no/a.txt')), await draw('--each', at('list.txt'), '-o', at('no/a.pdf'))];
    for (const { code, notes } of faults) expect([code, notes]).toEqual([1, [`The folder ${at('no')} does not exist.`]]);
    expect((await draw('--each', at('list.txt'), '--format', 'svg', '-o', at('file'))).notes).toEqual([expect.stringContaining(`The folder ${at('file')} cannot be made`)]);
    expect([await readFile(at('file'), 'utf8'), (await readdir(folder)).includes('a.svg')]).toEqual(['mine', false]);
  });

  it('says as what a line of the list is read where it could be something else', async () => {
    await writeFile(at('two.txt'), '# one thing or another\nkerat/o\n');
    const { notes } = await draw('--each', at('two.txt'), '-o', at('two.pdf'));
    expect(notes).toContainEqual(expect.stringMatching(/two\.txt, line 2: “kerat\/o” is read as root:kerat-o\S*; it could also be root:kerat-o\S*\.$/));
  });

  it('says what would print too small, and draws all the same', async () => {
    const { code, notes } = await draw('neurolysis', '--size', 'a5', '-o', at('small.svg'));
    expect(code).toBe(0);
    expect(notes[0]).toMatch(/^The smallest type would print at \d\.\d pt/);
  });

  it.each([
    [['neurolys'], 1, 'Nothing in the graph is named “neurolys”: did you mean neurolysis'],
    [['neurolysis', '--to', 'term:neurolysis'], 1, '“neurolysis” and “term:neurolysis” are the same: term:neurolysis.'],
    [['neurolysis', '--depth', '4'], 2, '--depth is 1, 2 or 3, not “4”.'],
    [['neurolysis', '--format', 'png'], 2, 'A png cannot be printed: name a file with -o FILE.'],
    [['neurolysis', '--format', 'constructor'], 2, 'There is no format “constructor”'],
    [['neurolysis', '--format', 'gif'], 2, 'There is no format “gif”; there is png, jpeg, svg, pdf.'],
    [['neurolysis', '-o', 'a.gif'], 2, 'a.gif does not end as a figure does: name its --format, png, jpeg, svg, pdf.'],
    [['neurolysis', '-o', 'a.pdf', '--outlines'], 2, '--outlines is of SVG, not of PDF.'],
    [['neurolysis', '--to', '64640', '--depth', '2'], 2, '--depth is of what is around a thing: leave it out with --to.'],
    [['neurolysis', '-o', 'a.svg', '--alt-text', './a.svg'], 2, '-o and --alt-text name the same file.'],
    [['neurolysis', '--portrait'], 2, '--portrait is of sheets of paper (a4, a5, letter, a1), not of the size “fit”.'],
    [['--each', 'list.txt', '-o', 'a.pdf', '--title', 'All'], 2, '--title is of one figure: leave it out with --each.'],
    [['--each', 'list.txt', '-o', 'list.txt', '--format', 'pdf'], 2, 'list.txt is the list itself: name another file to write to.'],
    [['--each', 'list.txt', '-o', 'all.png'], 2, 'A file for each goes into a folder, and all.png is called as a file is.'],
    [['neurolysis', '--size', 'b5'], 2, 'There is no size “b5”; there is fit, slide-16-9'],
    [['neurolysis', '--size', '0x9cm'], 2, 'There is no size “0x9cm”'],
    [['neurolysis', '--theme', 'sepia'], 2, 'There is no theme “sepia”; there is light, dark, print, greyscale.'],
    [['neurolysis', '--show', 'title,crown'], 2, '--show knows no “crown”; it takes title,legend,caption,sources,licence,date or none.'],
    [['neurolysis', '--scale', 'x'], 2, 'A figure has 36 to 1200 dots per inch'],
    [['neurolysis', '--scale', '2', '--dpi', '96'], 2, 'Give --scale or --dpi, not both'],
    [[], 2, 'draw takes one ID, or --each LIST'],
    [['--each', 'list.txt'], 2, '--each needs -o: a PDF file, or a folder.'],
  ] as const)('%j ends with %i and a sentence', async (args, code, said) => {
    const answer = await draw(...args);
    expect([answer.code, answer.printed]).toEqual([code, '']);
    expect(answer.notes.at(-1)).toContain(said);
  });
});
