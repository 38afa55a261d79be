import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/buildGraph';
import { exportGraph } from '../../graph/exportGraph';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { problemText } from '../../graph/problems';
import { shippedFiles, shippedGraph } from '../../graph/shippedGraph.fixture';
import type { Receipt } from '../../vocabulary/schema';
import { entryNames, entryText, type EntryName } from './entryTexts.fixture';
import { mergeEntry } from './mergeEntry';
import { readEntry, type ReadEntry } from './readEntry';
import { writeEntry } from './writeEntry';

function read(name: EntryName): ReadEntry {
  const result = readEntry(entryText(name), shippedGraph);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const readings = new Map(entryNames.map((name) => [name, read(name)]));
const graphs = new Map(entryNames.map((name) => [name, mergeEntry(shippedGraph, read(name).file)]));

function graphOf(name: EntryName) {
  const built = graphs.get(name);
  if (!built) throw new Error(name);
  return built.graph;
}

/** `relation label`, for every neighbour that a node is joined to in that way, from either end. */
function joinedTo(name: EntryName, relation: string, id: string = `term:${name}`): string[] {
  const graph = graphOf(name);
  return graph.filterEdges(id, (_, edge) => edge.relation === relation).map((key) => graph.getNodeAttribute(graph.opposite(id, key), 'label'));
}

describe.each(entryNames)('the entry %s', (name) => {
  it('has no line that is not understood, no code out of form', () => {
    const report = readings.get(name)?.report;
    expect([report?.notUnderstood, report?.outOfForm]).toEqual([[], []]);
  });

  it('joins the dictionary without an error', () => {
    expect(graphs.get(name)?.problems.filter(({ severity }) => severity === 'error').map(problemText)).toEqual([]);
  });

  it('says of headings, header cells, the badge and the navigation that they say nothing', () => {
    const silent = readings.get(name)?.report.silent.map(({ text }) => text) ?? [];
    expect(silent).toContain('ComponentOriginMeaning');
    expect(silent.at(-1)).toMatch(/^Med roots dictionary Appendix A/);
  });

  it('gives no CPT code that is new a title or a gloss', () => {
    const graph = graphOf(name);
    const worded = graph.filterNodes((id, node) => !shippedGraph.hasNode(id) && node.kind === 'code' && node.system === 'CPT' && (node.title !== undefined || node.gloss !== undefined));
    expect(worded).toEqual([]);
  });
});

/** Without the order of receipts and of edges, which is that of the files. */
function unordered(graph: MedicalGraph) {
  const facts = exportGraph(graph);
  const sorted = (receipts: readonly Receipt[]) => receipts.map((receipt) => JSON.stringify(receipt)).toSorted();
  const nodes = facts.nodes.map(({ key, attributes }) => ({ key, ...attributes, sources: sorted(attributes.sources) }));
  const edges = facts.edges.map(({ key, attributes: { order: _, ...rest } }) => ({ key, ...rest, sources: sorted(rest.sources) }));
  return { nodes, edges, attributes: facts.attributes };
}

describe.each(entryNames)('the file of %s, written and read beside the shipped ones', (name) => {
  const beside = (path: string) => buildGraph([...shippedFiles, { path, text: writeEntry(read(name).file) }]).graph;

  it('gives the graph that joining it gives', () => {
    expect(exportGraph(beside('zz.yaml'))).toEqual(exportGraph(graphOf(name)));
  });

  it('gives the same facts among the entries, which are read first', () => {
    expect(unordered(beside(`entries/read-${name}.yaml`))).toEqual(unordered(graphOf(name)));
  });
});

describe('what the entries are built from', () => {
  it.each<[EntryName, string[]]>([
    ['neurolysis', ['neur/o', '-lysis']],
    ['appendectomy', ['append/o', '-ectomy']],
    ['dysphagia', ['dys-', '-phagia']],
    ['esophagogastroduodenoscopy', ['esophag/o', 'gastr/o', 'duoden/o', '-scopy']],
    ['nephrolithiasis', ['nephr/o', 'lith/o', '-iasis']],
    ['osteoporosis', ['oste/o', '-porosis']],
  ])('%s, in reading order', (name, parts) => {
    expect(joinedTo(name, 'built-from')).toEqual(parts);
  });

  it('with language, original word, its Latin letters and meaning, where the dictionary does not know them', () => {
    const small = shippedGraph.copy();
    ['root:esophag-o', 'root:-phagia', 'root:dys-', 'root:-porosis'].forEach((id) => small.dropNode(id));
    const readInto = (name: EntryName) => {
      const entry = readEntry(entryText(name), small);
      if (!entry.ok) throw new Error(entry.message);
      return mergeEntry(small, entry.value.file).graph;
    };
    expect(readInto('esophagogastroduodenoscopy').getNodeAttributes('root:esophag-o')).toMatchObject({ label: 'esophag/o', position: 'combining-form', language: 'Greek', original: 'οἰσοφάγος', transliteration: 'oisophágos', meaning: 'gullet' });
    expect(readInto('dysphagia').getNodeAttributes('root:-phagia')).toMatchObject({ position: 'suffix', original: '-φαγία', transliteration: '-phagía', meaning: 'eating, swallowing' });
    expect(readInto('dysphagia').getNodeAttributes('root:dys-')).toMatchObject({ position: 'prefix', meaning: 'bad, difficult, painful' });
    expect(readInto('osteoporosis').getNodeAttributes('root:-porosis')).toMatchObject({ original: 'πόρος + -ωσις', transliteration: 'póros + -ōsis', meaning: 'passage, pore + condition' });
  });

  it('puts a lost head in square brackets in the receipt', () => {
    const { sources } = graphOf('appendectomy').getNodeAttributes('root:append-o');
    expect(sources).toContainEqual({ source: 'entry-appendectomy', section: 'Etymology', says: '[append/]o / append- · Latin appendix, appendicis · “something hung on, appendage” — from appendere, “to hang upon” (ad + pendere)' });
  });

  it('joins words that share a part to it', () => {
    expect(joinedTo('appendectomy', 'built-from', 'root:-ectomy')).toEqual(expect.arrayContaining(['appendectomy', 'gastrectomy', 'colectomy', 'tonsillectomy']));
    expect(joinedTo('nephrolithiasis', 'built-from', 'root:lith-o')).toEqual(['nephrolithiasis', 'lithotripsy', 'lithotomy']);
  });
});

describe('names', () => {
  it.each<[EntryName, string, string]>([
    ['appendectomy', 'alias:appendicectomy', 'synonym'],
    ['appendectomy', 'alias:removal-of-the-appendix', 'lay'],
    ['appendectomy', 'alias:laparoscopic-appendectomy', 'subtype'],
    ['appendectomy', 'alias:interval-appendectomy', 'subtype'],
    ['esophagogastroduodenoscopy', 'alias:egd', 'abbreviation'],
    ['esophagogastroduodenoscopy', 'alias:ogd', 'abbreviation'],
    ['esophagogastroduodenoscopy', 'alias:upper-endoscopy', 'synonym'],
    ['esophagogastroduodenoscopy', 'alias:gastroscopy', 'synonym'],
    ['nephrolithiasis', 'alias:kidney-stones', 'lay'],
    ['nephrolithiasis', 'alias:renal-calculi', 'synonym'],
    ['nephrolithiasis', 'alias:staghorn-calculus', 'subtype'],
    ['osteoporosis', 'alias:osteoporotic', 'word-form'],
    ['osteoporosis', 'alias:brittle-bones', 'lay'],
    ['osteoporosis', 'alias:postmenopausal-osteoporosis', 'subtype'],
    ['osteoporosis', 'alias:glucocorticoid-induced-osteoporosis', 'subtype'],
    ['dysphagia', 'alias:dysphagic', 'word-form'],
  ])('of %s: %s is a name, %s', (name, id, aliasKind) => {
    expect(graphOf(name).getNodeAttributes(id)).toMatchObject({ kind: 'alias', aliasKind });
  });

  it('none where the entry has no such section', () => {
    expect(joinedTo('dysphagia', 'synonym-of')).toEqual([]);
  });
});

describe('related terms', () => {
  const all = (name: EntryName) => ['related-to', 'distinguished-from', 'confusable-with', 'indicated-for', 'not-indicated-for'].flatMap((relation) => joinedTo(name, relation));

  it.each<[EntryName, string[]]>([
    ['appendectomy', ['appendicitis', 'appendicolith', 'appendicostomy', 'peritonitis', 'laparoscopy', 'hemicolectomy', 'cecectomy', 'incidental appendectomy']],
    ['dysphagia', ['odynophagia', 'aphagia', 'dysphasia', 'achalasia', 'aspiration pneumonia', 'globus', 'gastroesophageal reflux disease']],
    ['esophagogastroduodenoscopy', ['esophagoscopy', 'enteroscopy', 'ERCP', 'colonoscopy', "Barrett's esophagus", 'percutaneous endoscopic gastrostomy', 'upper GI series']],
    ['nephrolithiasis', ['urolithiasis', 'ureterolithiasis', 'hydronephrosis', 'nephrocalcinosis', 'lithotripsy', 'nephrolithotomy', 'hematuria', 'cystolithiasis']],
    ['osteoporosis', ['osteopenia', 'osteomalacia', 'fragility fracture', 'bone densitometry', 'kyphosis', 'osteoclast', 'osteoarthritis']],
  ])('of %s, lost dashes or not, and those of its definition', (name, labels) => {
    expect(all(name)).toEqual(expect.arrayContaining(labels));
  });

  it('are told apart, confused or treated as the words say', () => {
    expect(joinedTo('appendectomy', 'indicated-for')).toEqual(['appendicitis']);
    expect(joinedTo('appendectomy', 'confusable-with')).toEqual(['incidental appendectomy']);
    expect(joinedTo('dysphagia', 'confusable-with')).toEqual(['dysphasia']);
    expect(joinedTo('dysphagia', 'distinguished-from')).toEqual(expect.arrayContaining(['odynophagia', 'aphagia']));
    expect(joinedTo('osteoporosis', 'confusable-with').toSorted()).toEqual(['osteoarthritis', 'osteopenia']);
    expect(joinedTo('nephrolithiasis', 'distinguished-from')).toEqual(['ureterolithiasis', 'cystolithiasis', 'nephrocalcinosis']);
    expect(joinedTo('esophagogastroduodenoscopy', 'confusable-with')).toEqual(['ERCP']);
  });

  it('carry the difference as a note', () => {
    const graph = graphOf('osteoporosis');
    expect(graph.getEdgeAttribute('term:osteoporosis|confusable-with|term:osteoarthritis', 'note')).toBe('osteoarthritis: a disease of joints, not of bone mass');
  });

  it('have the codes that are named with them', () => {
    expect(joinedTo('dysphagia', 'coded-as', 'term:achalasia')).toEqual(['K22.0']);
    expect(joinedTo('esophagogastroduodenoscopy', 'coded-as', "term:barrett-s-esophagus")).toEqual(['K22.70']);
    expect(joinedTo('esophagogastroduodenoscopy', 'coded-as', 'term:percutaneous-endoscopic-gastrostomy')).toEqual(['43246']);
    expect(joinedTo('nephrolithiasis', 'coded-as', 'term:hematuria')).toEqual(['R31.0', 'R31.9']);
    expect(joinedTo('appendectomy', 'coded-as', 'term:appendicitis')).toEqual(['K36', 'K37']);
  });
});

describe('codes', () => {
  const codesOf = (name: EntryName, system: string) => readings.get(name)?.report.added.filter(({ id }) => id.startsWith(`${system}:`)).map(({ label }) => label) ?? [];

  it.each<[EntryName, string, string[]]>([
    ['appendectomy', 'icd-10-cm', ['K35.30', 'K35.31', 'K35.32', 'K35.33', 'K35.80', 'K35.890', 'K35.891', 'K36', 'K37', 'K38.1', 'C18.1', 'R10.31']],
    ['appendectomy', 'cpt', ['44950', '44955', '44960', '44970']],
    ['dysphagia', 'icd-10-cm', ['R13.0', 'R13.10', 'R13.11', 'R13.12', 'R13.13', 'R13.14', 'R13.19', 'I69.091', 'I69.191', 'I69.391', 'I69.991', 'R47.02', 'K22.0', 'J69.0', 'F45.8']],
    ['dysphagia', 'cpt', ['92610', '92611', '74230', '92612', '92526']],
    ['esophagogastroduodenoscopy', 'icd-10-cm', ['K21.00', 'K21.9', 'K22.2', 'K22.70', 'I85.01', 'K25.9', 'K26.9', 'K29.70', 'K31.7', 'R10.13', 'R13.10', 'K92.0', 'K92.1']],
    ['esophagogastroduodenoscopy', 'cpt', ['43235', '43239', '43244', '43246', '43247', '43249', '43251', '43255']],
    ['nephrolithiasis', 'icd-10-cm', ['N20.0', 'N20.1', 'N20.2', 'N20.9', 'N13.2', 'N21.0', 'N23', 'R31.0', 'Z87.442', 'R31.9']],
    ['nephrolithiasis', 'cpt', ['50590', '52352', '52353', '52356', '50080', '50081']],
    ['osteoporosis', 'icd-10-cm', ['M80.08XA', 'M80.051A', 'M80.052A', 'M80.031A', 'M80.88XA', 'M81.0', 'M81.6', 'M81.8', 'Z13.820', 'Z87.310', 'Z79.83', 'Z82.62']],
    ['osteoporosis', 'cpt', []],
  ])('of %s in %s: those of its tables and its prose, and no more', (name, system, codes) => {
    expect(codesOf(name, system)).toEqual(codes);
  });

  it('are diagnoses for a procedure, and what a condition itself is coded as', () => {
    expect(joinedTo('appendectomy', 'diagnosis-for')).toHaveLength(12);
    expect(joinedTo('appendectomy', 'coded-as').toSorted()).toEqual(['44950', '44955', '44960', '44970']);
    expect(joinedTo('osteoporosis', 'coded-as').toSorted()).toEqual(['M80.031A', 'M80.051A', 'M80.052A', 'M80.08XA', 'M80.88XA', 'M81.0', 'M81.6', 'M81.8']);
    expect(joinedTo('nephrolithiasis', 'coded-as')).toEqual(['N20.0', 'N20.1', 'N20.2']);
    expect(joinedTo('nephrolithiasis', 'diagnosis-for')).toEqual(expect.arrayContaining(['50590', '52356']));
  });

  it('have the words of the entry as their gloss, and no title', () => {
    const code = graphOf('osteoporosis').getNodeAttributes('icd-10-cm:M81.6');
    expect(code).toMatchObject({ gloss: 'Localized osteoporosis [Lequesne]', standing: 'stated' });
    expect(code).not.toHaveProperty('title');
  });

  it('marks what is an add-on', () => {
    expect(graphOf('appendectomy').getNodeAttributes('cpt:44955')).toMatchObject({ addOn: true });
  });

  it('are governed by the rules of the coding note that name them', () => {
    expect(joinedTo('osteoporosis', 'governed-by', 'icd-10-cm:Z87.310')).toEqual([expect.stringMatching(/^When the fracture has healed/)]);
    expect(joinedTo('nephrolithiasis', 'governed-by', 'icd-10-cm:N20.0')).toEqual([expect.stringMatching(/not reported together/)]);
    expect(joinedTo('appendectomy', 'governed-by')).toEqual(['When a laparoscopic case is converted to an open one, report the open …']);
  });
});
