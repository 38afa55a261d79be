import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodeFile } from './readCodeFile';
import { fixtureText, readFixture } from './releases.fixture';

const tabularText = fixtureText('icd-10-cm-tabular-2021.valid.xml');
const orderText = fixtureText('icd-10-cm-order-2021.valid.txt');

describe('an order file', () => {
  it('gives code, flag and both titles, with any line ends', () => {
    const read = readCodeFile(orderText.replaceAll('\n', '\r\n'));
    expect(read).toEqual({ ok: true, value: readFixture('icd-10-cm-order-2021.valid.txt') });
    expect(read.ok && read.value.kind === 'order' && read.value.rows.find(({ code }) => code === 'S14.0XXA')).toEqual({
      number: '33476',
      code: 'S14.0XXA',
      billable: true,
      shortTitle: 'Concussion and edema of cervical spinal cord, init encntr',
      title: 'Concussion and edema of cervical spinal cord, initial encounter',
    });
  });

  it('may be one of ICD-10-PCS, whose codes have no dot', () => {
    expect(readFixture('icd-10-pcs-order-2026.valid.txt')).toMatchObject({ system: 'ICD-10-PCS', rows: expect.arrayContaining([expect.objectContaining({ code: '01N50ZZ', billable: true })]) });
  });

  it.each([
    [fixtureText('order-without-flag.invalid.txt'), /^Line 2 is no row of an order file/],
    [orderText.replace('G894 ', 'GG94 '), /^Line \d+ has “GG94”, which is no code of ICD-10-CM/],
    [orderText + orderText, /^Line 66 gives F45 again, which line 1 gave/],
    ['', /^The file is empty/],
  ])('is refused at its first fault', (text, message) => {
    expect(readCodeFile(text)).toMatchObject({ ok: false, code: 'not-an-order-file', message: expect.stringMatching(message) });
  });
});

describe('a tabular list', () => {
  const withChapter = (inner: string) => tabularText.replace('<desc>Pain, unspecified</desc>', `<desc>Pain, unspecified</desc>${inner}`);
  const categories = (text: string) => {
    const read = readCodeFile(text);
    return read.ok && read.value.kind === 'tabular' ? read.value.chapters.flatMap(({ children }) => children).flatMap(({ children }) => children) : [];
  };

  it('gives the notes of each heading as released', () => {
    const pain = categories(tabularText).find(({ name }) => name === 'G89');
    expect(pain).toMatchObject({
      title: 'Pain, not elsewhere classified',
      notes: { codeAlso: ['related psychological factors associated with pain (F45.42)'], excludes1: ['generalized pain NOS (R52)', 'pain disorders exclusively related to psychological factors (F45.41)', 'pain NOS (R52)'] },
    });
    expect(pain?.children[0]?.notes.inclusionTerms?.[0]).toBe('Déjérine-Roussy syndrome');
    expect(pain?.notes.codeFirst).toBeUndefined();
  });

  it('gives the 7th characters where they are declared', () => {
    expect(categories(tabularText).find(({ name }) => name === 'S14')?.seventh).toEqual({
      note: 'The appropriate 7th character is to be added to each code from category S14',
      characters: [
        { character: 'A', meaning: 'initial encounter', also: [] },
        { character: 'D', meaning: 'subsequent encounter', also: [] },
        { character: 'S', meaning: 'sequela', also: [] },
      ],
    });
  });

  it('is data only: instructions to programs and foreign elements do nothing, and are counted', () => {
    const hostile = withChapter('<?xml-stylesheet href="http://example.com/x.xsl"?><xi:include href="file:///etc/passwd"/><script>alert(1)</script><__proto__><constructor/></__proto__>');
    const read = readCodeFile(hostile);
    expect(read.ok && read.value.kind === 'tabular' && [...read.value.unread]).toEqual([['xi:include', 1], ['script', 1], ['__proto__', 1]]);
    expect(categories(hostile)).toEqual(categories(tabularText));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    [fixtureText('tabular-doctype.invalid.xml'), 'xml-doctype-forbidden', /^Line 2 has a DOCTYPE/],
    [fixtureText('tabular-without-title.invalid.xml'), 'not-a-tabular-list', /^Line 9: the list has a diag without a description, G89/],
    [tabularText.replace('<name>G89.4</name>', '<name>G89.3</name>'), 'not-a-tabular-list', /the list has G89.3 twice/],
    [withChapter('&pain;'), 'xml-not-well-formed', /undefined entity/],
    [withChapter('<diag>'.repeat(300_000)), 'xml-too-deep', /more than 64 deep/],
    [withChapter(`<excludes1><note>${'pain '.repeat(5000)}</note></excludes1>`), 'too-large', /at most 20000 characters/],
    ['<graphml/>', 'not-a-tabular-list', /^The XML begins with <graphml>/],
    ['<ICD10CM.tabular/>', 'not-a-tabular-list', /no chapter/],
  ])('is refused with its place', (text, code, message) => {
    expect(readCodeFile(text)).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
  });

  it('is refused wherever it is broken off', () => {
    const end = tabularText.trimEnd().length;
    const cut = Array.from({ length: 100 }, (_, percent) => readCodeFile(tabularText.slice(0, Math.floor((end * percent) / 100))).ok);
    expect(cut).not.toContain(true);
  });
});

describe('anything else', () => {
  it.each([
    ['{"nodes": []}', /^The file holds JSON: give the order file/],
    ['<!DOCTYPE html><html></html>', /^The file holds a web page/],
    ['code,title\nG89.4,Chronic pain syndrome', /^The file holds other text/],
  ])('is told what it looks like', (text, message) => {
    expect(readCodeFile(text)).toMatchObject({ ok: false, code: 'unknown-content', message: expect.stringMatching(message) });
  });

  it('gets a sentence, never an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((text) => `<${text}`), fc.string().map((text) => `00001 ${text}`)), (text) => {
      const read = readCodeFile(text);
      expect(read.ok || read.message.endsWith('.')).toBe(true);
    }));
  });
});
