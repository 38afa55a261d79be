import { codeId, slug, type NodeId } from '../../vocabulary/ids';
import type { Receipt } from '../../vocabulary/schema';
import { bareSlug, type Ground } from './EntryDraft';
import { codeNode, codesOf } from './codeNodes';
import { joined, part, quote, type Phrase } from './Phrase';
import { foldedText } from './plainWords';
import { mentionsIn, type Mention } from './proseCodes';
import type { Reading } from './Reading';
import { paragraphsOf, sentencesOf } from './sentences';

const section = 'Coding note';

/** Each sentence of the coding note is a rule; it governs the codes that it names, or else the headword. */
export function readCodingNote(reading: Reading, lines: readonly Phrase[]): number {
  const sentences = paragraphsOf(lines).flatMap((paragraph) => paragraph.map(withoutBullet)).flatMap((line) => sentencesOf(line));
  const rules = sentences.filter(({ plain }) => plain.split(' ').length > 3);
  for (const sentence of rules) readRule(reading, sentence, section);
  return rules.length;
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
  if (codes.length === 0) govern(reading, governedName(reading, sentence) ?? reading.headword.id, rules, ground);
}

/** For radiofrequency neurolysis, …: the name of which a rule says that it is for it. */
function governedName({ draft }: Reading, { plain }: Phrase): NodeId | undefined {
  const name = /^For ([^,]{3,60}),/.exec(plain)?.[1];
  return name === undefined ? undefined : draft.find(name);
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
  const label = ruleLabel(statement);
  const start = `rule:${bareSlug(headword.label)}-${slug(label.split(' ').slice(0, 6).join(' ')).replace(/^-+|-+$/g, '')}`;
  let id = start;
  for (let number = 2; draft.has(id); number++) id = `${start}-${number}`;
  return draft.define({ define: id, label, statement }, ground);
}

const longestLabel = 70;

/** How the rule begins, in the entry's words, without its brackets and what hangs on it. */
function ruleLabel(statement: string): string {
  const bare = statement.replace(/^(?:finally|also|in addition|note that|remember that|remember to)[,:]?\s+/i, '').replace(/\s?\([^)]*\)?/g, '');
  const [first = bare] = bare.split(/;\s|\s[—–]\s/, 1);
  const whole = first.replace(/[.:,\s]+$/, '');
  return whole.length <= longestLabel ? whole : `${whole.slice(0, whole.lastIndexOf(' ', longestLabel))} …`;
}

/** Rules of the graph that rest on words of this very sentence, if together they hold most of it. */
function knownRules({ draft }: Reading, sentence: Phrase): NodeId[] {
  const said = foldedText(sentence.text);
  const found = draft.graph.mapNodes((id, node) => ({ id, length: node.kind === 'rule' ? quotedLength(node.sources, said) : 0 })).filter(({ length }) => length > 0);
  const quoted = found.reduce((sum, { length }) => sum + length, 0);
  return quoted * 2 > said.length ? found.map(({ id }) => id) : [];
}

/** Of the longest receipt whose pieces all stand in the sentence; none is 0. */
function quotedLength(receipts: readonly Receipt[], said: string): number {
  const lengths = receipts.map(({ says }) => {
    const pieces = says.split('…').map(foldedText);
    return pieces.every((piece) => said.includes(piece)) ? pieces.join('').length : 0;
  });
  return Math.max(0, ...lengths);
}
