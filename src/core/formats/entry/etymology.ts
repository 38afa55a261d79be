import { bareSlug } from './EntryDraft';
import { glossBehind } from './definition';
import { tellsHistory } from './headword';
import { joined, part, quote, type Phrase } from './Phrase';
import { nameIn, placeOf, termFor, type Reading } from './Reading';
import { paragraphsOf, sentencesOf } from './sentences';
import { readPartRow } from './wordParts';

const section = 'Etymology';

/** The table of word parts, then what is told of the word's way. Answers how much was read. */
export function readEtymology(reading: Reading, lines: readonly Phrase[]): number {
  const rows = new Set(lines.filter((line) => line.text !== '' && readPartRow(reading, line)));
  const prose = paragraphsOf(lines.filter((line) => !rows.has(line))).flatMap((paragraph) => sentencesOf(joined(paragraph)));
  for (const sentence of prose) readSentence(reading, sentence);
  return rows.size + prose.length;
}

function readSentence(reading: Reading, sentence: Phrase): void {
  reading.draft.say(reading.headword.id, { section, phrase: sentence });
  const isHistory = reading.draft.added.has(reading.headword.id) && tellsHistory(sentence);
  const isRead = [isHistory, readForms(reading, sentence), readFamily(reading, sentence)];
  if (!isRead.some(Boolean)) reading.keptAsWords.push(placeOf(sentence));
}

/** The adjective neurolytic and verb neurolyze are derived forms. */
function readForms(reading: Reading, sentence: Phrase): boolean {
  const { draft, headword } = reading;
  let isRead = false;
  for (const match of sentence.plain.matchAll(/\b(adjective|adverb|verb|noun|plural)(?: form)?(?: is|,| of \w+ is)? ["']?(\p{Ll}{4,40})(?!\p{L})/giu)) {
    const [words, kind = '', form = ''] = match;
    if (!isFormOf(form, headword.label)) continue;
    const label = nameIn(reading, part(sentence, match.index + words.length - form.length, match.index + words.length));
    const ground = { section, phrase: sentence };
    const known = draft.find(label);
    const id = known ?? draft.define({ define: `alias:${bareSlug(label)}`, label, aliasKind: 'word-form', gloss: `${kind.toLowerCase()} of ${headword.label}` }, ground);
    draft.join(id, sentence, label);
    isRead = draft.link({ from: id, relation: 'word-form-of', to: headword.id }, ground) || isRead;
  }
  return isRead;
}

function isFormOf(form: string, label: string): boolean {
  const length = Math.min(form.length, label.length, 5) - 1;
  return form.toLowerCase() !== label.toLowerCase() && form.slice(0, length).toLowerCase() === label.slice(0, length).toLowerCase();
}

/** The root neur/o …: neuroma (nerve tumor), neuritis (inflammation of nerve): words that share the part that is named. */
function readFamily(reading: Reading, sentence: Phrase): boolean {
  const { draft, headword } = reading;
  const named = /\b(?:root|combining form|suffix|prefix|ending|element|stem)\s["']?(-?\p{L}+(?:\/\p{L}|-)?)/iu.exec(sentence.plain)?.[1];
  const root = named === undefined ? undefined : draft.find(named, ['root']);
  if (named === undefined || root === undefined) return false;
  const stem = named.replace(/[-/].?$|^-/g, '').toLowerCase();
  let isRead = false;
  for (const match of sentence.plain.matchAll(/(?<!\p{L})(\p{Ll}{4,40})(?=\s\()/giu)) {
    const word = part(sentence, match.index, match.index + match[0].length);
    const gloss = glossBehind(sentence, match.index + match[0].length);
    if (!gloss || /^(?:pertaining|relating|related) to\b/i.test(gloss.plain) || !word.plain.toLowerCase().includes(stem.slice(0, Math.max(3, stem.length - 1))) || word.plain.toLowerCase() === headword.label) continue;
    const ground = { section, phrase: sentence };
    const id = termFor(reading, word, quote(gloss), ground);
    isRead = (id !== undefined && draft.link({ from: id, relation: 'built-from', to: root }, ground)) || isRead;
  }
  return isRead;
}
