import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../../graph/shippedGraph.fixture';
import { entryNames, entryText } from './entryTexts.fixture';
import { mergeEntry } from './mergeEntry';
import { readEntry } from './readEntry';

/** What a text adds to the dictionary, without its receipts: nodes, and edges by their ends. */
function facts(text: string) {
  const read = readEntry(text, shippedGraph);
  if (!read.ok) throw new Error(read.message);
  const { graph } = mergeEntry(shippedGraph, read.value.file);
  const { notUnderstood, disagreements } = read.value.report;
  return {
    nodes: graph.filterNodes((id) => !shippedGraph.hasNode(id)).toSorted(),
    edges: graph.filterEdges((key) => !shippedGraph.hasEdge(key)).toSorted(),
    notUnderstood: notUnderstood.map((place) => place.text),
    disagreements: disagreements.map(({ id }) => id).toSorted(),
  };
}

/** Sets cells that have run together apart. */
function cells(text: string, between: string, start = ''): string {
  return text
    .replace(/^(?:[A-Z]\d[0-9A-Z](?:\.\d+(?:XA|A)?)?|\d{5})(?=[A-Z])/gm, (code) => `${start}${code}${between}`)
    .replace(/^(\S.{0,16}-|-\p{L}+)(Greek|Latin)( [^“\n]+?)(“)/gmu, `${start}$1${between}$2$3${between}$4`)
    .replace(/^ComponentOriginMeaning$/gm, ['Component', 'Origin', 'Meaning'].join(between))
    .replace(/^(CPT )?CodeDescription$/gm, `${start}$1Code${between}Description`);
}

function headings(text: string, change: (heading: string) => string): string {
  return text.replace(/^(?:[🔀🔗🏥🔧]|⚠️)? ?((?:DEFINITION of|ETYMOLOGY of|ALIASES|RELATED TERMS|CODING CORNER|ICD-10-CM CODES|COMMON CPT CODES).*)$/gmu, (_, heading: string) => change(heading));
}

function sentenceCase(heading: string): string {
  return heading.charAt(0) + heading.slice(1).replace(/^[^(]*/, (words) => words.toLowerCase().replace('cd-10-cm', 'CD-10-CM').replace('cpt', 'CPT'));
}

/** Sections behind the definition in the opposite order, the coding note still behind its tables. */
function reordered(text: string): string {
  const [start = '', ...sections] = text.split(/\n(?=ETYMOLOGY|🔀|🔗|CODING CORNER)/);
  return [start, ...sections.toReversed()].join('\n\n');
}

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['tabs between cells', (text) => cells(text, '\t')],
  ['pipes between cells, as in Markdown', (text) => cells(text, ' | ', '| ').replace(/^(\| .*)$/gm, '$1 |').replaceAll(/^(\| (?:CPT )?Code \| Description \|)$/gm, '$1\n|---|---|')],
  ['several blanks between cells', (text) => cells(text, '   ')],
  ['headings without emoji', (text) => headings(text, (heading) => heading)],
  ['headings in small letters', (text) => headings(text, sentenceCase)],
  ['headings with a colon', (text) => headings(text, (heading) => `${heading}:`)],
  ['headings of Markdown', (text) => headings(text, (heading) => `## ${heading}`)],
  ['headings in bold', (text) => headings(text, (heading) => `**${heading}**`)],
  ['bullets of hyphens', (text) => text.replace(/^ {2}• /gm, '- ')],
  ['bullets of asterisks', (text) => text.replace(/^ {2}• /gm, '* ')],
  ['bullets that cling', (text) => text.replace(/^ {2}• /gm, '•')],
  ['no bullets', (text) => text.replace(/^ {2}• /gm, '')],
  ['lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['a mark of byte order', (text) => `\ufeff${text}`],
  ['blanks that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['hyphens of U+2010', (text) => text.replaceAll('\u2011', '\u2010')],
  ['hyphens of ASCII', (text) => text.replaceAll('\u2011', '-')],
  ['soft hyphens in words', (text) => text.replaceAll('osis', 'o\u00adsis').replaceAll('ectomy', 'ec\u00adtomy')],
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"').replaceAll('’', "'")],
  ['sections in another order', reordered],
  ['its word in a line of its own', (text) => text.replace(/^DEFINITION of (.*)$/m, '$1\n').replace(/^ETYMOLOGY of .*$/m, 'Etymology')],
  ['a title with a colon', (text) => text.replace(/^DEFINITION of (.*)$/m, 'Definition: $1')],
  ['no navigation', (text) => text.replace(/^Med roots dictionary.*$/m, '')],
  ['no headings over its tables of codes but their own', (text) => text.replace(/^CODING CORNER$/m, '')],
];

describe.each(entryNames)('%s', (name) => {
  const expected = facts(entryText(name));

  it.each(layouts)('says the same with %s', (_, layout) => {
    expect(facts(layout(entryText(name)))).toEqual(expected);
  });
});
