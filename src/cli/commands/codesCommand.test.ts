import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../runCommandLine';

const fixtures = resolve(import.meta.dirname, '../../core/codeSets/fixtures');
const folder = mkdtempSync(join(tmpdir(), 'medroots-codes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function named(name: string, fixture: string): string {
  copyFileSync(join(fixtures, fixture), join(folder, name));
  return join(folder, name);
}

const order = named('icd10cm_order_2021.txt', 'icd-10-cm-order-2021.valid.txt');
/** Its year stands in it, not in its name. */
const tabular = named('tabular.xml', 'icd-10-cm-tabular-2021.valid.xml');
const next = named('icd10cm_order_2022.txt', 'icd-10-cm-order-2022.valid.txt');
const procedures = named('icd10pcs_order_2026.txt', 'icd-10-pcs-order-2026.valid.txt');

async function codes(...args: string[]) {
  const result: { out: string; notes: string[] } = { out: '', notes: [] };
  const io = { write: (text: string) => void (result.out += text), note: (line: string) => void result.notes.push(line), width: 80, dataFolder: resolve(import.meta.dirname, '../../../graph-data'), pageFolder: '' };
  return { exit: await runCommandLine(['codes', ...args], io), ...result };
}

describe('a code', () => {
  it('is told with its ladder, its notes and the codes that they mean', async () => {
    const { exit, out, notes } = await codes(tabular, order, 'g894');
    expect([exit, notes]).toEqual([0, []]);
    expect(out).toContain(' G89-G99   Other disorders of the nervous system (G89-G99)\n  G89      Pain, not elsewhere classified\n   G89.4   Chronic pain syndrome (billable)\n\nG89.4 is billable in ICD-10-CM FY2021.\n');
    expect(out).toContain('pain NOS (R52) → R52');
  });

  it('is told with its sides', async () => {
    expect((await codes(order, 'G56.0')).out).toContain('Sides\n  right   left    bilateral  unspecified\n  G56.01  G56.02  G56.03     G56.00\n');
  });

  it('is the same as data', async () => {
    const data: unknown = JSON.parse((await codes(order, tabular, 'S14.0', '--ladder', '--json')).out);
    expect(data).toMatchObject({ release: 'ICD-10-CM FY2021', code: 'S14.0', billable: false, leaves: ['S14.0XXA', 'S14.0XXD', 'S14.0XXS'], seventh: [{ character: 'A', code: 'S14.0XXA' }, {}, {}] });
  });

  it('is marked where it is not in force on the day', async () => {
    expect((await codes(order, next, 'M54.5', '--date', '2021-10-01')).out).toContain('M54.5 cannot be reported on 2021-10-01: it is a heading in ICD-10-CM FY2022,\nwith M54.50, M54.51, M54.59 under it.');
    expect((await codes(order, next, 'M54.5', '--date', '2021-09-30')).out).toContain('M54.5 is in force on 2021-09-30 (ICD-10-CM FY2021).');
  });

  it('that is none is refused with what it should be', async () => {
    expect(await codes(order, tabular, 'S14.0A')).toEqual({ exit: 1, out: '', notes: ['ICD-10-CM FY2021 has no code S14.0A. Its 7th character must stand in the seventh place, with X before it: S14.0XXA.'] });
  });
});

describe('two releases', () => {
  it('are told by what changed', async () => {
    const { exit, out } = await codes('--compare', order, next);
    expect(exit).toBe(0);
    expect(out).toMatch(/^ICD-10-CM FY2021 → ICD-10-CM FY2022: 3 added, \d+ deleted, 1 revised/);
    expect(out).toContain('Revised\n  M54.5  Low back pain; no longer billable; instead M54.50, M54.51, M54.59\n');
  });

  it('are needed, of one system', async () => {
    expect(await codes('--compare', order, tabular)).toMatchObject({ exit: 1, notes: ['The files are of ICD-10-CM FY2021: --compare takes the files of two releases, the older first.'] });
    expect(await codes('--compare', order, procedures)).toMatchObject({ exit: 1, notes: ['ICD-10-CM FY2021 and ICD-10-PCS FY2026 are lists of different systems: compare two releases of one.'] });
  });
});

describe('the dictionary', () => {
  it('is told against the release: what is confirmed, disputed and absent', async () => {
    const { exit, out } = await codes(order, tabular);
    expect(exit).toBe(0);
    expect(out).toMatch(/^The dictionary against ICD-10-CM FY2021: \d+ confirmed, \d+ disputed, \d+ absent\./);
    expect(out.replace(/\s+/g, ' ')).toContain('“cancer-related chronic pain” fits G89.3 (Neoplasm related pain (acute) (chronic)) (ICD-10-CM FY2021).');
  });

  it('is told which of its codes are not in force on a day, as data', async () => {
    const data: unknown = JSON.parse((await codes(next, '--date', '2021-10-01', '--json')).out);
    expect(data).toMatchObject({ releases: [{ release: 'ICD-10-CM FY2022', date: '2021-10-01', notInForce: expect.arrayContaining([{ sentence: 'G56.00 is not in force on 2021-10-01: it is not in ICD-10-CM FY2022.', successors: [] }]) }] });
  });
});

describe('a wrong call', () => {
  it.each([
    [[], /^codes takes the files of a release/],
    [['G89.4', 'G89.3', order], /^codes takes one code, not G89.4 and G89.3\./],
    [[order, '--ladder'], /^--ladder needs a code/],
    [[order, '--date', '2021-02-30'], /^“2021-02-30” is no day: write it as 2021-03-31\./],
    [['--compare', order, next, 'G89.4'], /^--compare takes the files of two releases and no code\./],
  ])('is told how to call', async (args, message) => {
    expect(await codes(...args)).toMatchObject({ exit: 2, notes: [expect.stringMatching(message)] });
  });

  it('names the file that is none', async () => {
    const wrong = join(folder, 'codes.json');
    writeFileSync(wrong, '{}');
    expect(await codes(wrong)).toMatchObject({ exit: 1, notes: [expect.stringMatching(/codes\.json: The file holds JSON: give the order file/)] });
    writeFileSync(join(folder, 'codes.zip'), Uint8Array.of(0x50, 0x4b, 3, 4, 0xff));
    expect(await codes(join(folder, 'codes.zip'))).toMatchObject({ exit: 1, notes: [expect.stringMatching(/is packed \(zip or gzip\): unpack it first\.$/)] });
    expect(await codes(join(folder, 'none.txt'))).toMatchObject({ exit: 1, notes: [expect.stringMatching(/^There is no file /)] });
    expect(await codes(named('x_2022.txt', 'icd-10-cm-order-2022.valid.txt'), named('tabular_2021.xml', 'icd-10-cm-tabular-2021.valid.xml'))).toMatchObject({ exit: 0 });
  });
});
