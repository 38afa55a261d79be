import type { DataFile } from '../../graph/dataFile';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { failure, success, type Result } from '../../result';
import { readAliases } from './aliases';
import { readCodeTable } from './codeTables';
import { readDefinitionLinks } from './definition';
import { EntryDraft } from './EntryDraft';
import type { EntryReport, Place } from './EntryReport';
import { entrySource } from './entrySource';
import { readEtymology } from './etymology';
import { beginReading, definitionParagraphs } from './headword';
import { outlineOf, type Outline, type Section } from './outline';
import { firstLine, isBlank, type Phrase } from './Phrase';
import { placeOf, type Reading } from './Reading';
import { readLines } from './readLines';
import { readRelatedTerms } from './relatedTerms';
import { readCodingNote } from './rules';

/** What an entry's text says, as a file of the dictionary's own kind, and what was made of each of its lines. */
export interface ReadEntry {
  readonly file: DataFile;
  readonly report: EntryReport;
}

export type EntryFault = 'empty' | 'not-text' | 'other-script' | 'too-long' | 'no-headword' | 'nothing-read';

/** Characters; an entry of some pages has ten thousand. */
export const longestEntry = 200_000;
const longestLine = 20_000;

/**
 * Reads the text of a dictionary entry, as copied from its page, beside the graph that is open: what the graph knows is
 * not defined again. Half an entry is read as far as it goes, if its headword is there.
 */
export function readEntry(text: string, graph: MedicalGraph): Result<ReadEntry, EntryFault> {
  const fault = faultOf(text);
  if (fault) return fault;
  const lines = readLines(text);
  const outline = outlineOf(lines.filter(({ text: words }) => words.length <= longestLine));
  if (!outline) return failure('no-headword', 'No headword was found: an entry begins with “DEFINITION of …”, or with the word on a line of its own and its sections under it.');
  return readOutline(text, lines, outline, graph);
}

function faultOf(text: string): { ok: false; code: EntryFault; message: string } | undefined {
  if (!/\S/.test(text.replace(/^\ufeff/, ''))) return failure('empty', 'The text is empty: copy the whole entry from its page.');
  if (/^%PDF-|^PK\u0003\u0004|\0/.test(text) || count(text, /[\ufffd\u0001-\u0008\u000e-\u001f]/g) * 20 > text.length) {
    return failure('not-text', 'This is not plain text: copy the entry’s text from its page, or save it as a text file in UTF-8.');
  }
  if (text.length > longestEntry) return failure('too-long', `The text is too long for one entry (${text.length} characters, at most ${longestEntry}): cut out the entry that is meant.`);
  const [letters, latin] = [count(text, /\p{L}/gu), count(text, /\p{Script=Latin}/gu)];
  if (letters > 0 && latin * 2 < letters) return failure('other-script', 'The text is mostly in another script than Latin: only entries in English can be read.');
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function readOutline(text: string, lines: readonly Phrase[], outline: Outline, graph: MedicalGraph): Result<ReadEntry, EntryFault> {
  const draft = new EntryDraft(graph);
  const reading = beginReading(draft, outline, lines);
  const counts = readSections(reading, outline);
  if (outline.sections.every((section) => !counts.get(section))) {
    return failure('nothing-read', `Nothing is said of “${reading.headword.label}”: no section of an entry was found under it.`);
  }
  const source = entrySource(graph, reading.headword.label, text);
  const sections = draft.sections(['Definition', 'Etymology', 'Aliases / alternate terms', 'Related terms', 'Coding corner', 'Coding corner · ICD-10-CM', 'Coding corner · ICD-10-PCS', 'Coding corner · CPT', 'Coding note']);
  const file: DataFile = { ...source, description: `The dictionary entry "${reading.headword.label}", as read from its text.`, sections };
  return success({ file, report: reportOf(reading, outline, counts, lines) });
}

/** Names first, so that the prose finds them: word parts and other names, then codes, related terms, and last the sentences. */
function readSections(reading: Reading, { sections, ...outline }: Outline): Map<Section, number> {
  const counts = new Map<Section, number>();
  const read = (kind: string, reader: (section: Section) => number) => {
    for (const section of sections.filter(({ heading }) => heading.kind === kind)) counts.set(section, reader(section));
  };
  read('etymology', ({ lines }) => readEtymology(reading, lines));
  read('aliases', ({ lines }) => readAliases(reading, lines));
  read('codes', (section) => readCodeTable(reading, section));
  read('coding', (section) => readCodeTable(reading, section));
  read('related', ({ lines }) => readRelatedTerms(reading, lines));
  read('note', ({ lines }) => readCodingNote(reading, lines));
  read('definition', ({ lines }) => lines.filter((line) => !isBlank(line)).length);
  readDefinitionLinks(reading, definitionParagraphs({ sections, ...outline }));
  return counts;
}

function reportOf(reading: Reading, outline: Outline, counts: ReadonlyMap<Section, number>, lines: readonly Phrase[]): EntryReport {
  const { draft, headword, keptAsWords } = reading;
  const { id, label } = headword;
  const written = lines.filter((line) => !isBlank(line));
  const isUsed = (line: Phrase) => draft.used.has(firstLine(line));
  const isSilent = (line: Phrase) => outline.silent.has(firstLine(line)) && !isUsed(line);
  return {
    headword: { id, label, kind: 'term', line: firstLine(outline.headword), isNew: draft.added.has(id) },
    sections: outline.sections.map((section) => ({ title: section.heading.title, line: section.words ? firstLine(section.words) : 1, count: counts.get(section) ?? 0 })),
    added: [...draft.added.values()],
    joined: [...draft.joined.values()],
    links: { added: draft.links.added.size, joined: draft.links.joined.size },
    guessed: draft.guessed,
    keptAsWords: keptAsWords.toSorted((a, b) => a.line - b.line),
    notUnderstood: written.filter((line) => !isUsed(line) && !isSilent(line)).map(shortPlace),
    silent: written.filter(isSilent).map(shortPlace),
    outOfForm: draft.outOfForm,
    disagreements: draft.disagreements,
  };
}

function shortPlace(line: Phrase): Place {
  const { text } = placeOf(line);
  return { line: firstLine(line), text: text.length > longestLine ? `${text.slice(0, longestLine)}…` : text };
}
