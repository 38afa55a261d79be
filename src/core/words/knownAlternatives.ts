import type { MedicalGraph } from '../graph/MedicalGraph';
import { buildWord, type BuiltWord } from './buildWord';
import { knownWords } from './knownWords';
import { wordParts, type WordPart } from './WordPart';

/** A word that the dictionary knows, with one part exchanged for another of the same meaning. */
export interface KnownAlternative {
  readonly built: BuiltWord;
  readonly instead: WordPart;
  readonly part: WordPart;
}

/** What people say instead of a word that the dictionary does not know: neuritis, with Greek neur/o, and not “nervitis”. */
export function knownAlternatives(graph: MedicalGraph, parts: readonly WordPart[]): KnownAlternative[] {
  const known = knownWords(graph);
  return parts.flatMap((instead, index) =>
    wordParts(graph)
      .filter((part) => part.id !== instead.id && part.position === instead.position && sharesMeaning(part, instead))
      .map((part) => ({ part, instead, built: buildWord(parts.with(index, part)) }))
      .filter(({ built }) => known.has(built.word)),
  );
}

function sharesMeaning(a: WordPart, b: WordPart): boolean {
  const meanings = new Set(meaningsOf(a));
  return meaningsOf(b).some((meaning) => meanings.has(meaning));
}

function meaningsOf({ meaning }: WordPart): string[] {
  return meaning.toLowerCase().split(/[;,]/).map((one) => one.trim().replace(/^(?:the|an?) /, ''));
}
