import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../../graph/shippedGraph.fixture';
import { entryText } from './entryTexts.fixture';
import { mergeEntry } from './mergeEntry';
import { readEntry } from './readEntry';

const refused = (text: string) => readEntry(text, shippedGraph);

function read(text: string) {
  const result = readEntry(text, shippedGraph);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('what is no entry is refused, in a sentence', () => {
  const seed = entryText('neurolysis');
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\r\n\ufeff', 'empty'],
    ['prose', 'It was the best of times, it was the worst of times.\n\nIt was the age of wisdom.', 'no-headword'],
    ['a list of words', 'apples\npears\nplums', 'no-headword'],
    ['a list of dates', '2026-01-01 Monday\n2026-01-02 Tuesday', 'no-headword'],
    ['a program', "import { it } from 'vitest';\nexport const definition = 1;\n", 'no-headword'],
    ['data', '{"nodes": [], "edges": []}', 'no-headword'],
    ['a file of PDF', '%PDF-1.7\n%\ufffd\ufffd\ufffd\n1 0 obj\nDEFINITION of neurolysis', 'not-text'],
    ['bytes', '\u0000\u0001\u0002DEFINITION of x', 'not-text'],
    ['the half without its head', seed.slice(seed.indexOf('🔀')), 'no-headword'],
    ['the half that begins within a table', seed.slice(seed.indexOf('CodeDescription')), 'no-headword'],
    ['a headword alone', 'DEFINITION of neurolysis', 'nothing-read'],
    ['a page in Chinese', '神经松解术\n定义\n神经松解术是用化学、热或手术方法破坏神经组织。', 'other-script'],
    ['a page in Arabic', 'تعريف\nتحلل العصب هو التدمير المتعمد للأنسجة العصبية', 'other-script'],
    ['a book', `DEFINITION of neurolysis\n${'Neurolysis is the destruction of nerve tissue. '.repeat(6000)}`, 'too-long'],
  ])('%s', (_, text, code) => {
    expect(refused(text)).toEqual({ ok: false, code, message: expect.stringMatching(/^[A-Z].*\.$/) });
  });
});

describe('half an entry with its headword is read as far as it goes', () => {
  it.each([10, 25, 50, 75, 90])('%i per cent of it', (percent) => {
    const text = entryText('appendectomy');
    const { report } = read(text.slice(0, (text.length * percent) / 100));
    expect(report.headword).toMatchObject({ id: 'term:appendectomy', isNew: true });
  });

  it('without its definition', () => {
    const text = entryText('appendectomy');
    const { file, report } = read(text.slice(text.indexOf('ETYMOLOGY')));
    expect(report.headword).toMatchObject({ id: 'term:appendectomy', isNew: true });
    expect(mergeEntry(shippedGraph, file).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what is not understood is listed with its line', () => {
  it('codes of a system that is not known', () => {
    const { report } = read('DEFINITION of appendectomy\n\nAppendectomy is the removal of the appendix.\n\nHCPCS CODES (Supplies)\n\nCodeDescription\nA4550Surgical trays');
    expect(report.notUnderstood).toEqual([{ line: 8, text: 'A4550Surgical trays' }]);
    expect(report.added.map(({ id }) => id)).toEqual(['term:appendectomy']);
  });

  it('codes that are not written as those of their system', () => {
    const { report } = read('DEFINITION of appendectomy\n\nAppendectomy is the removal of the appendix.\n\nICD-10-CM CODES\nK3.580Acute appendicitis\n\nCPT CODES\n4495Appendectomy\n44950Open removal');
    expect(report.outOfForm.map(({ line, code, system }) => [line, code, system])).toEqual([[6, 'K3.580', 'ICD-10-CM'], [9, '4495', 'CPT']]);
    expect(report.added.map(({ id }) => id)).toEqual(['term:appendectomy', 'cpt:44950']);
    expect(report.notUnderstood.map(({ line }) => line)).toEqual([6, 9]);
  });

  it('what stands before the entry, and a second entry behind it', () => {
    const { report } = read('Welcome to our site!\nDEFINITION of appendectomy\nAppendectomy is the removal of the appendix.\nDEFINITION of colectomy\nColectomy is the removal of the colon.');
    expect(report.notUnderstood.map(({ line }) => line)).toEqual([1, 4, 5]);
  });
});

describe('codes', () => {
  const table = (...rows: string[]) => read(['DEFINITION of fracture care', '', 'Fracture care is the treatment of a broken bone.', '', 'ICD-10-CM CODES', ...rows].join('\n')).report.added.flatMap(({ id, label }) => (id.startsWith('icd') ? [label] : []));

  it.each([
    ['G58.8Other specified mononeuropathies', 'G58.8'],
    ['K21.9GERD without esophagitis', 'K21.9'],
    ['S72.001AFracture of unspecified part of neck of right femur', 'S72.001A'],
    ['M80.08XAAge-related osteoporosis', 'M80.08XA'],
    ['I10Essential (primary) hypertension', 'I10'],
    ['Z3A.08 8 weeks gestation of pregnancy', 'Z3A.08'],
    ['I82.A11 Acute embolism of right axillary vein', 'I82.A11'],
    ['C7A.00\tMalignant carcinoid tumor of unspecified site', 'C7A.00'],
    ['• N20.0 – Calculus of kidney', 'N20.0'],
    ['R13.10: Dysphagia, unspecified', 'R13.10'],
  ])('%s', (row, code) => {
    const known = shippedGraph.hasNode(`icd-10-cm:${code}`);
    expect(table(row)).toEqual(known ? [] : [code]);
  });

  it('a title that the official list gives otherwise is disputed, one that is only shortened is not', () => {
    const { file, report } = read('DEFINITION of herpes pain\n\nHerpes pain is a pain after zoster.\n\nICD-10-CM CODES\nB02.22Trigeminal neuralgia\nG56.01Carpal tunnel syndrome of the left hand');
    expect(report.disagreements.map(({ id }) => id)).toEqual(['icd-10-cm:G56.01']);
    const { graph } = mergeEntry(shippedGraph, file);
    expect(graph.getNodeAttributes('icd-10-cm:G56.01')).toMatchObject({ standing: 'disputed', title: 'Carpal tunnel syndrome, right upper limb', dispute: { source: 'icd-10-cm-2021-tabular' } });
    expect(graph.getNodeAttributes('icd-10-cm:B02.22')).toMatchObject({ standing: 'confirmed' });
  });

  it('of a range are its ends and those that are known between them', () => {
    const { graph } = mergeEntry(shippedGraph, read('DEFINITION of wrist pain\n\nWrist pain is a pain.\n\nRELATED TERMS\n• Burning hand — pain after an injury; coded as G56.40-G56.43 or Q95.1-Q95.9.').file);
    expect(graph.outNeighbors('term:burning-hand').filter((id) => id.includes(':G') || id.includes(':Q'))).toEqual(['icd-10-cm:G56.40', 'icd-10-cm:G56.41', 'icd-10-cm:G56.42', 'icd-10-cm:G56.43', 'icd-10-cm:Q95.1', 'icd-10-cm:Q95.9']);
  });

  it('are not every number: doses, years, vitamins and vertebrae', () => {
    const { report } = read('DEFINITION of lumbago\n\nLumbago is a pain at L4 or T12, seen in 10000 patients in 2021, and treated with vitamin B12 and 12500 units of it.\n\nRELATED TERMS\n• Sciatica — pain along a nerve.');
    expect(report.added.filter(({ kind }) => kind === 'code')).toEqual([]);
  });
});

describe('what an entry says of its names and codes is not turned round', () => {
  const start = 'DEFINITION of hypothyroidism\n\nHypothyroidism is a deficiency of thyroid hormone.\n\n';
  const edges = (text: string) => mergeEntry(shippedGraph, read(start + text).file).graph.filterEdges((key) => !shippedGraph.hasEdge(key));

  it('a name that is said to be no synonym is none', () => {
    expect(edges("ALIASES\n• Hashimoto's thyroiditis (most common cause; not a true synonym)")).toEqual(["term:hypothyroidism|distinguished-from|term:hashimoto-s-thyroiditis"]);
  });

  it('a code in brackets is that of what stands before them', () => {
    expect(edges('RELATED TERMS\n• Thyroidectomy — removal of the thyroid; a cause of hypothyroidism (E89.0).\n• Goiter — enlargement of the thyroid; E04.9.')).toEqual(
      expect.arrayContaining(['term:hypothyroidism|coded-as|icd-10-cm:E89.0', 'term:goiter|coded-as|icd-10-cm:E04.9']),
    );
    expect(edges('RELATED TERMS\n• Thyroidectomy — removal of the thyroid; a cause of hypothyroidism (E89.0).')).not.toContain('icd-10-cm:E89.0|diagnosis-for|term:thyroidectomy');
  });
});

describe('tables of codes that were copied otherwise', () => {
  const codes = (...lines: string[]) =>
    read(['DEFINITION of fracture care', '', 'Fracture care is the treatment of a broken bone.', '', ...lines].join('\n')).report.added.filter(({ kind }) => kind === 'code').map(({ label }) => label);

  it('a cell a line', () => {
    const { file } = read('DEFINITION of fracture care\n\nFracture care is a treatment.\n\nICD-10-CM CODES\nCode\nDescription\nS42.001A\nFracture of clavicle\nS42.002A\nFracture of left clavicle\n');
    expect(file.sections.at(-1)?.facts.map((fact) => ('gloss' in fact ? fact.gloss : ''))).toEqual(['Fracture of clavicle', 'Fracture of left clavicle']);
  });

  it('a list behind the heading', () => {
    expect(codes('ICD-10-CM codes: S42.001A, S42.002A', 'CPT codes: 23500, 23505 and 23515')).toEqual(['S42.001A', 'S42.002A', '23500', '23505', '23515']);
  });

  it('without a heading that names the system', () => {
    expect(codes('CODING CORNER', 'S42.001AFracture of clavicle', '23500Treatment without manipulation')).toEqual(['S42.001A', '23500']);
  });

  it.each([
    ['Diagnosis Codes (ICD-10-CM)', 'S42.001A Fracture', 'S42.001A'],
    ['Diagnoses', 'S42.001A Fracture', 'S42.001A'],
    ['Procedure Codes (ICD-10-PCS)', '0PS904Z Reposition', '0PS904Z'],
    ['CPT® Codes', '23500 Treatment', '23500'],
    ['CPT/HCPCS codes', '23500 Treatment', '23500'],
  ])('under the heading %s', (heading, row, code) => {
    expect(codes(heading, row)).toEqual([code]);
  });
});

describe('an entry with other marks than the six', () => {
  const { report, file } = read(entryText('cholecystectomy'));
  const { graph } = mergeEntry(shippedGraph, file);
  const labels = (relation: string, id = 'term:cholecystectomy') => graph.filterEdges(id, (_, edge) => edge.relation === relation).map((key) => graph.getNodeAttribute(graph.opposite(id, key), 'label'));

  it('reads en dashes, asides, a combining vowel that is no o, two languages', () => {
    expect(labels('built-from').slice(0, 3)).toEqual(['chol/e', 'cyst/o', '-ectomy']);
    expect(labels('synonym-of')).toEqual(['gallbladder removal', 'lap chole', 'CCY', 'Langenbuch operation']);
    expect(labels('synonym-of', 'alias:laparoscopic-cholecystectomy')).toEqual(['LC']);
    expect(labels('indicated-for')).toEqual(['cholecystitis', 'biliary colic']);
  });

  it('reads ICD-10-PCS, a plus before an add-on, and the primary that its cell names', () => {
    expect(graph.hasNode('icd-10-pcs:0FT40ZZ')).toBe(true);
    expect(labels('add-on-to', 'cpt:47550')).toEqual(['47600']);
    expect(graph.getNodeAttributes('cpt:47550')).toMatchObject({ addOn: true });
  });

  it('lists only what it cannot know', () => {
    expect(report.notUnderstood).toEqual([{ line: 72, text: 'C1889Implantable device, not otherwise classified' }]);
  });
});

describe('another text on a word', () => {
  it('is a source of its own', () => {
    const { file } = read('DEFINITION of neurolysis\n\nNeurolysis is the loosening of a nerve, as a surgeon of 1900 understood it.\n\nALIASES\n• Endoneurolysis (within the nerve)');
    expect(file).toMatchObject({ source: 'entry-neurolysis', sourceDetails: { title: 'Dictionary entry "neurolysis"', official: false } });
  });
});
