import { codeSystems, type Kind } from '../vocabulary/kinds';
import { parseId, type NodeId } from '../vocabulary/ids';
import type { Relation } from '../vocabulary/relations';

/** What may stand at an end of a relation: a kind, or codes of one system. */
type End = Kind | (typeof codeSystems)[number];

const words: readonly End[] = ['term', 'alias', 'root'];
const names: readonly End[] = ['term', 'alias'];
const anything: readonly End[] = ['term', 'alias', 'root', 'code', 'rule'];

/** Between which nodes a relation makes sense, from its source to its target. */
const relationEnds: Readonly<Record<Relation, readonly [from: readonly End[], to: readonly End[]]>> = {
  'built-from': [words, ['root']],
  'cognate-of': [words, words],
  'confusable-with': [[...words, 'code'], [...words, 'code']],
  'word-form-of': [['alias', 'root'], words],
  'synonym-of': [['alias', 'root'], words],
  'subtype-of': [words, words],
  'other-sense-of': [names, names],
  'distinguished-from': [[...words, 'code'], [...words, 'code']],
  'related-to': [anything, anything],
  'indicated-for': [names, names],
  'not-indicated-for': [names, names],
  uses: [names, names],
  'acts-on': [[...names, 'code'], names],
  'diagnosis-for': [['ICD-10-CM', 'term'], [...names, 'CPT', 'ICD-10-PCS']],
  'reported-with': [['code', 'term'], ['code', 'term']],
  'coded-as': [names, ['code']],
  'parent-code': [['code'], ['code']],
  'add-on-to': [['CPT'], ['CPT']],
  excludes: [['ICD-10-CM'], ['ICD-10-CM']],
  excludes2: [['ICD-10-CM'], ['ICD-10-CM']],
  'code-first': [['ICD-10-CM'], ['ICD-10-CM']],
  'use-additional': [['ICD-10-CM'], ['ICD-10-CM']],
  'code-also': [['ICD-10-CM'], ['ICD-10-CM']],
  'governed-by': [['code', ...names], ['rule']],
  'listed-in': [['root'], ['appendix']],
};

/** A sentence that says why a relation cannot join two nodes; undefined when it can. */
export function endsFault(relation: Relation, from: NodeId, to: NodeId): string | undefined {
  if (from === to) return `\`${relation}\` joins ${from} to itself.`;
  const [sources, targets] = relationEnds[relation];
  if (!fits(sources, from)) return `\`${relation}\` cannot start at ${from}: it starts at ${list(sources)}.`;
  if (!fits(targets, to)) return `\`${relation}\` cannot lead to ${to}: it leads to ${list(targets)}.`;
  if (relation === 'parent-code' && parseId(from)?.system !== parseId(to)?.system) return `\`parent-code\` joins codes of one system, not ${from} and ${to}.`;
  return undefined;
}

function fits(ends: readonly End[], id: NodeId): boolean {
  const parsed = parseId(id);
  return parsed !== undefined && ends.some((end) => end === parsed.kind || end === parsed.system);
}

function list(ends: readonly End[]): string {
  return ends.map((end) => (isSystem(end) ? `a code of ${end}` : `${/^[aeiou]/.test(end) ? 'an' : 'a'} ${end}`)).join(' or ');
}

function isSystem(end: End): boolean {
  return codeSystems.some((system) => system === end);
}
