import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Finding } from './Finding';
import { findCode } from './findCode';
import { judgeGloss, type Judgement } from './judgeGloss';
import { ancestorsOf, billableUnder, type Release, type ReleaseEntry } from './Release';
import { mentionsIn, statementsOf, type Mention } from './statements';

type Verdict = Omit<Finding, 'subjects' | 'says'>;

/** What the sources say of codes, against what the release says: the words for a code, a range, what comes first. */
export function judgeStatements(graph: MedicalGraph, release: Release): Finding[] {
  return statementsOf(graph).flatMap(({ says, subjects }) => mentionsIn(says).flatMap((mention) => judge(release, mention, says)).map((verdict) => ({ ...verdict, subjects, says })));
}

function judge(release: Release, mention: Mention, says: string): Verdict[] {
  const first = release.entries.get(mention.code);
  if (!first) return absent(release, mention.code);
  const last = mention.last === undefined ? undefined : release.entries.get(mention.last);
  if (mention.last !== undefined && !last) return absent(release, mention.last);
  const verdicts = [
    ...(last ? [judgeRange(release, first, last)] : []),
    ...(mention.gloss === undefined || last ? [] : [judgeGloss(release, first, mention.gloss)]),
    ...(saysCauseFirst(says) && release.files.includes('tabular') ? [judgeCauseFirst(release, first)] : []),
  ];
  return verdicts.flatMap((verdict) => (verdict ? [{ finding: verdict.finding, codes: [first.code, ...(last ? [last.code] : [])], sentence: `${first.code} ${verdict.words} (${release.name}).` }] : []));
}

function absent(release: Release, code: string): Verdict[] {
  const found = findCode(release, code);
  return !found.ok && code.includes('.') ? [{ finding: 'absent', codes: [code], sentence: found.message }] : [];
}

/** A range that ends within one heading and leaves out codes of that heading does not say all. */
function judgeRange(release: Release, first: ReleaseEntry, last: ReleaseEntry): Judgement | undefined {
  const heading = first.parent === undefined || first.parent !== last.parent ? undefined : release.entries.get(first.parent);
  if (!heading) return undefined;
  const left = billableUnder(release, heading).filter(({ place }) => place < first.place || place > last.lastPlace);
  const range = `to ${last.code}`;
  if (left.length === 0) return { finding: 'confirmed', words: `${range} is all of ${heading.code} (${heading.title})` };
  return { finding: 'disputed', words: `${range} leaves out ${left.map(({ code, title }) => `${code} (${title})`).join(', ')} of ${heading.code} (${heading.title})` };
}

function saysCauseFirst(says: string): boolean {
  return /\bunderlying\b.*\b(?:sequenced|coded) first\b/i.test(says);
}

function judgeCauseFirst(release: Release, entry: ReleaseEntry): Judgement {
  const at = [entry, ...ancestorsOf(release, entry)].find(({ notes }) => notes.codeFirst);
  if (!at) return { finding: 'disputed', words: 'has no “code first” note, nor has a heading above it' };
  return { finding: 'confirmed', words: `has a “code first” note at ${at.code}: ${at.notes.codeFirst?.join('; ') ?? ''}` };
}
