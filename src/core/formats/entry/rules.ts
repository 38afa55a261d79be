import { codeId, slug, type NodeId } from '../../vocabulary/ids';
import { bareSlug, type Ground } from './EntryDraft';
import { codeNode, codesOf } from './codeNodes';
import { joined, part, quote, type Phrase } from './Phrase';
import { foldedText } from './plainWords';
import { mentionsIn, type Mention } from './proseCodes';
import { placeOf, type Reading } from './Reading';
import { paragraphsOf, sentencesOf } from './sentences';
import { shortened } from './shortened';

const section = 'Coding note';

/** Each sentence of the coding note is a rule; it governs the codes that it names, or else the headword. */
export function readCodingNote(reading: Reading, lines: readonly Phrase[]): number {
  const sentences = paragraphsOf(lines).flatMap((paragraph) => paragraph.map(withoutBullet)).flatMap((line) => sentencesOf(line));
  for (const sentence of sentences) readRule(reading, sentence, section);
  return sentences.length;
}

function withoutBullet(line: Phrase): Phrase {
  return joined([part(line, /^(?:[•▪*-]\s*)/.exec(line.plain)?.[0].length ?? 0)]);
}

/** Chronic Pain (G89.x — Requires Underlying Etiology Code Sequenced First): a heading that tells how to report. */
export function isRuleHeading({ plain }: Phrase): boolean {
  return /\b(?:required?|requires|must|sequenced?|code (?:first|also)|first|never|only)\b/i.test(plain) && /[(—:]/.test(plain);
}

export function readRule(reading: Reading, sentence: Phrase, title: string): void {
  const { draft } = reading;
  const ground = { section: title, phrase: sentence };
  const known = knownRules(reading, sentence);
  for (const id of known) {
    draft.join(id, sentence, draft.labelOf(id));
    draft.say(id, ground);
  }
  const rules = known.length > 0 ? known : [defineRule(reading, sentence, ground)];
  const codes = mentionsIn(reading, sentence).flatMap((mention) => mentionedCodes(reading, mention, title));
  for (const { id, clause } of codes) govern(reading, id, rules, { section: title, phrase: clause });
  if (codes.length === 0) govern(reading, reading.headword.id, rules, ground);
  if (codes.length === 0) reading.keptAsWords.push(placeOf(sentence));
}

/** A family that is no node stands for the codes of it that the entry lists. */
function mentionedCodes(reading: Reading, { named, clause }: Mention, title: string): { id: NodeId; clause: Phrase }[] {
  if (named.isFamily) {
    const id = codeId(named.system, named.code);
    const under = reading.draft.codesIn(named.system).filter((code) => code.startsWith(named.code) && reading.draft.added.has(codeId(named.system, code)));
    return reading.draft.has(id) ? [{ id, clause }] : under.map((code) => ({ id: codeId(named.system, code), clause }));
  }
  return codesOf(reading, named).map((code) => ({ id: codeNode(reading, named.system, code, { section: title, phrase: clause }), clause }));
}

/** By the rule that governs it already, else by the first that the sentence states. */
function govern({ draft }: Reading, id: NodeId, rules: readonly NodeId[], ground: Ground): void {
  const governing = rules.find((rule) => draft.graph.hasNode(id) && draft.graph.hasNode(rule) && draft.graph.hasDirectedEdge(id, rule)) ?? rules[0];
  if (governing !== undefined) draft.link({ from: id, relation: 'governed-by', to: governing }, ground);
}

function defineRule({ draft, headword }: Reading, sentence: Phrase, ground: Ground): NodeId {
  const statement = quote(sentence);
  const label = shortened(statement.replace(/^(?:finally|also|in addition|note that|remember that|remember to|always)[,:]?\s+/i, ''), 60);
  const start = `rule:${bareSlug(headword.label)}-${slug(label.split(' ').slice(0, 6).join(' ')).replace(/^-+|-+$/g, '')}`;
  let id = start;
  for (let number = 2; draft.has(id); number++) id = `${start}-${number}`;
  return draft.define({ define: id, label, statement }, ground);
}

/** Rules of the graph that rest on words of this very sentence. */
function knownRules({ draft }: Reading, sentence: Phrase): NodeId[] {
  const said = foldedText(sentence.text);
  return draft.graph.filterNodes((_, node) => node.kind === 'rule' && node.sources.some(({ says }) => isWithin(says, said)));
}

function isWithin(says: string, said: string): boolean {
  const pieces = says.split('…').map(foldedText).filter((piece) => piece.length > 20);
  return pieces.length > 0 && pieces.every((piece) => said.includes(piece));
}
