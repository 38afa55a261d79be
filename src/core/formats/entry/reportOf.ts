import type { EntryReport } from './EntryReport';
import type { Outline, Section } from './outline';
import { firstLine, isBlank, type Phrase } from './Phrase';
import { placeOf, type Reading } from './Reading';

/** What became of the text: a line is in the file, or says nothing of the word, or was not understood. */
export function reportOf(reading: Reading, outline: Outline, counts: ReadonlyMap<Section, number>, lines: readonly Phrase[]): EntryReport {
  const { draft, headword, keptAsWords, leftOut } = reading;
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
    notUnderstood: [...written.filter((line) => !isUsed(line) && !isSilent(line)).map(placeOf), ...leftOut.filter(({ line }) => draft.used.has(line))].toSorted((a, b) => a.line - b.line),
    silent: written.filter(isSilent).map(placeOf),
    outOfForm: draft.outOfForm,
    disagreements: draft.disagreements.toSorted((a, b) => a.line - b.line),
  };
}

