import { codeId, type NodeId } from '../../vocabulary/ids';
import type { CodeSystem, TermCategory } from '../../vocabulary/kinds';
import type { Dispute } from '../../vocabulary/schema';
import type { NamedCode } from './codes';
import type { Ground } from './EntryDraft';
import { titleDispute } from './officialTitle';
import { firstLine } from './Phrase';
import { comparedWords } from './plainWords';
import { categoryIn, type Reading } from './Reading';

/** A code's node, joined or new. Its gloss is in the entry's words; that of CPT has none, as the descriptors are the AMA's. */
export function codeNode({ draft }: Reading, system: CodeSystem, code: string, ground: Ground, fields: { said?: string; isAddOn?: boolean } = {}): NodeId {
  const id = codeId(system, code);
  if (draft.graph.hasNode(id)) draft.join(id, ground.phrase, code);
  else if (!draft.has(id)) {
    const gloss = system === 'CPT' || fields.said === undefined || fields.said === '' ? undefined : fields.said;
    draft.define({ define: id, ...(gloss !== undefined && { gloss }), ...(fields.isAddOn && { addOn: true }) }, ground);
  }
  return id;
}

/**
 * The code that is named; of a range its ends and the codes between them that are known. Three characters are a category
 * as often as a code, and T12 is a vertebra: in prose such are taken where they are known, or stand in a table.
 */
export function codesOf({ draft }: Reading, { system, code, last }: Pick<NamedCode, 'system' | 'code' | 'last'>): string[] {
  const ends = last === undefined || last <= code ? [code] : [code, last];
  const sure = ends.filter((end) => system !== 'ICD-10-CM' || end.includes('.') || draft.has(codeId(system, end)));
  if (ends.length === 1) return sure;
  const between = draft.codesIn(system).filter((one) => one.length === code.length && one > code && last !== undefined && one < last);
  return [...new Set([...sure, ...between])].toSorted();
}

/** Where the entry's words and the official title of a code part: noted, and given to be shown with the fact. */
export function disputeOf({ draft }: Reading, id: NodeId, said: string, entry: string, ground: Ground): Dispute | undefined {
  const dispute = titleDispute(draft.graph, id, said, entry);
  if (dispute) draft.disagreements.push({ line: firstLine(ground.phrase), id, entry, known: dispute.official });
  return dispute;
}

/**
 * Joins a code to the term it belongs to: a condition is coded as its diagnosis code, a procedure as its procedure code;
 * a diagnosis is reported for a procedure. `isIts` says whether a diagnosis code is that of the condition itself.
 */
export function linkCode(reading: Reading, owner: NodeId, code: NodeId, system: CodeSystem, isIts: boolean, ground: Ground, more: { note?: string | undefined; dispute?: Dispute | undefined } = {}): void {
  const { draft } = reading;
  const isDone = isDoneToPeople(categoryIn(reading, owner));
  if (system === 'ICD-10-CM' && isDone) draft.link({ from: code, relation: 'diagnosis-for', to: owner, ...more }, ground);
  else if (system === 'ICD-10-CM' && !isIts) {
    if (!draft.isLinked(code, owner)) draft.link({ from: code, relation: 'related-to', to: owner, ...more }, ground);
    else draft.say(code, ground, more.dispute);
  } else if (system !== 'ICD-10-CM' && !isDone && draft.link({ from: owner, relation: 'diagnosis-for', to: code, ...more }, ground)) return;
  else if (!draft.link({ from: owner, relation: 'coded-as', to: code, ...more }, ground)) draft.say(code, ground);
}

function isDoneToPeople(category: TermCategory | undefined): boolean {
  return category === 'procedure' || category === 'technique' || category === 'agent';
}

/** Whether a diagnosis is the condition itself, by its words: they name it, or are mostly words of its names. */
export function isOwnDiagnosis({ headword, draft }: Reading, said: string, heading: string): boolean {
  if (/^encounter\b|\b(?:screening|history|long.term|status)\b/i.test(said)) return false;
  if (` ${said.toLowerCase()} `.includes(headword.label.toLowerCase())) return true;
  if (/\b(?:related|underlying|cause|causes|differential|complications?|comorbid|symptoms?|risk)\b/i.test(heading)) return false;
  const names = new Set([...draft.namesOf(headword.id)].flatMap(comparedWords));
  const words = comparedWords(said.replace(/,? unspecified/i, ''));
  return words.length > 0 && words.filter((word) => names.has(word)).length * 2 > words.length;
}
