import { codeId, type NodeId } from '../../vocabulary/ids';
import type { CodeSystem } from '../../vocabulary/kinds';
import { codeNode, codesOf, disputeOf, isOwnDiagnosis, linkCode } from './codeNodes';
import { clauseAround, codesIn, type NamedCode } from './codes';
import { part, quote, type Phrase } from './Phrase';
import { categoryIn, type Reading } from './Reading';

/** A code in a sentence, with what stands around it. */
export interface Mention {
  readonly named: NamedCode;
  readonly clause: Phrase;
  /** In brackets right behind the code: M79.2 (neuralgia, unspecified). */
  readonly aside: Phrase | undefined;
  /** Before it in the same brackets: (e.g., carpal tunnel syndrome G56.00-G56.03). */
  readonly subject: Phrase | undefined;
  /** What stands right before the brackets that the code is in: shock wave lithotripsy (50590). */
  readonly before: readonly string[];
}

/** Codes that a phrase surely names: a number of five digits is a code of CPT only where it is known or codes are spoken of. */
export function mentionsIn({ draft }: Reading, phrase: Phrase): Mention[] {
  const isOfCodes = /\b(?:CPT|codes?|coded|coding|report|bill|billed|primary|add-on)\b/i.test(phrase.plain);
  const sure = codesIn(phrase).filter(({ system, code }) => draft.has(codeId(system, code)) || system === 'ICD-10-CM' || (system === 'CPT' && isOfCodes));
  return sure.map((named) => mention(phrase, named));
}

function mention(phrase: Phrase, named: NamedCode): Mention {
  const behind = /^\s*\(([^()]{2,160})\)/.exec(phrase.plain.slice(named.end));
  const asideStart = named.end + (behind?.[0].indexOf('(') ?? 0) + 1;
  const aside = behind?.[1] === undefined ? undefined : part(phrase, asideStart, asideStart + behind[1].length);
  const end = behind ? named.end + behind[0].length : named.end;
  return { named, aside, subject: subjectOf(phrase, named), before: namesBefore(phrase, named), clause: clauseAround(phrase, named.start, end) };
}

/** The last words before the brackets, the longest row of them first. */
function namesBefore(phrase: Phrase, { start }: NamedCode): string[] {
  const open = phrase.plain.lastIndexOf('(', start);
  if (open < 0 || start - open > 60 || phrase.plain.slice(open, start).includes(')')) return [];
  const words = (/[\p{L}' -]{3,80}$/u.exec(phrase.plain.slice(Math.max(0, open - 80), open).trimEnd())?.[0] ?? '').trim().split(' ').slice(-5);
  return words.map((_, index) => words.slice(index).join(' '));
}

function subjectOf(phrase: Phrase, { start }: NamedCode): Phrase | undefined {
  const open = phrase.plain.lastIndexOf('(', start);
  if (open < 0 || start - open > 200 || phrase.plain.slice(open, start).includes(')')) return undefined;
  const inside = phrase.plain.slice(open + 1, start);
  const lead = /^(?:\s*(?:e\.g\.|i\.e\.|such as|for example|including|see|icd-10(?:-cm)?|cpt|codes?)[,:]?\s*)+/i.exec(inside)?.[0].length ?? 0;
  const tail = /(?:[\s,;:—-]|\b(?:codes?|coded|as|under|with|icd-10(?:-cm)?|cpt))*$/i.exec(inside)?.index ?? inside.length;
  const subject = part(phrase, open + 1 + lead, open + 1 + Math.max(tail, lead));
  return /\p{L}{3}/u.test(subject.plain) && !/\d/.test(subject.plain) ? subject : undefined;
}

/** Draws the codes of a sentence to their owner. Answers whether any were there. */
export function readProseCodes(reading: Reading, owner: NodeId, phrase: Phrase, section: string): boolean {
  const mentions = mentionsIn(reading, phrase);
  for (const mentioned of mentions) readMention(reading, owner, mentioned, section);
  return mentions.length > 0;
}

function readMention(reading: Reading, owner: NodeId, { named, clause, aside, subject, before }: Mention, section: string): void {
  const { draft } = reading;
  const ground = { section, phrase: clause };
  if (named.isFamily) {
    const id = codeId(named.system, named.code);
    if (draft.has(id)) draft.say(id, ground);
    return;
  }
  const said = aside ? quote(aside) : '';
  const other = subject ? draft.find(subject.plain) : ownerBefore(reading, before, named.system);
  for (const code of codesOf(reading, named)) {
    const id = codeNode(reading, named.system, code, ground, named.last === undefined ? { said } : {});
    const dispute = disputeOf(reading, id, said, `${code} (${said})`, ground);
    if (dispute) draft.say(id, ground, dispute);
    if (subject && (!other || draft.isOf(other, ['alias']))) draft.say(id, ground);
    else linkCode(reading, other ?? owner, id, named.system, isTheirs(reading, owner, other, clause.plain, said), ground, { note: said === '' ? undefined : said, dispute });
  }
}


/** A diagnosis code is that of the condition before its brackets, a procedure code that of the procedure. */
function ownerBefore(reading: Reading, names: readonly string[], system: CodeSystem): NodeId | undefined {
  const wanted = system === 'ICD-10-CM' ? 'condition' : 'procedure';
  const ids = names.map((name) => reading.draft.find(name)).filter((id) => id !== undefined);
  return ids.find((id) => id === reading.headword.id || (reading.draft.isOf(id, ['term']) && categoryIn(reading, id) === wanted));
}

function isTheirs(reading: Reading, owner: NodeId, other: NodeId | undefined, clause: string, said: string): boolean {
  if ((other !== undefined && other !== reading.headword.id) || owner !== reading.headword.id) return true;
  return /\bcoded (?:as|under|with|to)\b/i.test(clause) || isOwnDiagnosis(reading, said, '');
}
