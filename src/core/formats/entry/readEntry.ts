import type { DataFile } from '../../graph/dataFile';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { failure, success, type Result } from '../../result';
import { readAliases } from './aliases';
import { readCodeTable } from './codeTables';
import { readDefinitionLinks } from './definition';
import { EntryDraft } from './EntryDraft';
import { entryFault, type EntryFault } from './entryFault';
import type { EntryReport } from './EntryReport';
import { entrySource } from './entrySource';
import { readEtymology } from './etymology';
import { beginReading, definitionParagraphs } from './headword';
import { outlineOf, type Outline, type Section } from './outline';
import { isBlank, type Phrase } from './Phrase';
import type { Reading } from './Reading';
import { readLines } from './readLines';
import { readRelatedTerms, relateTerms, type RelatedTerm } from './relatedTerms';
import { reportOf } from './reportOf';
import { readCodingNote } from './rules';

/** What an entry's text says, as a file of the dictionary's own kind, and what was made of each of its lines. */
export interface ReadEntry {
  readonly file: DataFile;
  readonly report: EntryReport;
}

const longestLine = 20_000;

/**
 * Reads the text of a dictionary entry, as copied from its page, beside the graph that is open: what the graph knows is
 * not defined again. Half an entry is read as far as it goes, if its headword is there.
 */
export function readEntry(text: string, graph: MedicalGraph): Result<ReadEntry, EntryFault> {
  const fault = entryFault(text);
  if (fault) return fault;
  const lines = readLines(text);
  const outline = outlineOf(lines.filter(({ text: words }) => words.length <= longestLine));
  if (!outline) return failure('no-headword', 'No headword was found: an entry begins with “DEFINITION of …”, or with the word on a line of its own and its sections under it.');
  return readOutline(text, lines, outline, graph);
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
  const related: RelatedTerm[] = [];
  read('related', ({ lines }) => {
    const terms = readRelatedTerms(reading, lines);
    related.push(...terms);
    return terms.length;
  });
  read('note', ({ lines }) => readCodingNote(reading, lines));
  read('definition', ({ lines }) => lines.filter((line) => !isBlank(line)).length);
  readDefinitionLinks(reading, definitionParagraphs({ sections, ...outline }));
  relateTerms(reading, related);
  return counts;
}
