import { codeSystems, type CodeSystem, type Kind } from './kinds';

/** Readable and stable: `term:neurolysis`, `root:neur-o`, `root:-lysis`, `icd-10-cm:G89.4`, `cpt:64640`. */
export type NodeId = string;

const codePrefixes: Readonly<Record<CodeSystem, string>> = {
  'ICD-10-CM': 'icd-10-cm',
  CPT: 'cpt',
  'ICD-10-PCS': 'icd-10-pcs',
};

const systemsByPrefix = new Map(codeSystems.map((system) => [codePrefixes[system], system]));

/** `neur/o` → `neur-o`, `-lysis` stays, `Nerve ablation` → `nerve-ablation`. Leading and trailing hyphens carry meaning in word parts and are kept. */
export function slug(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-');
}

export function codeId(system: CodeSystem, code: string): NodeId {
  return `${codePrefixes[system]}:${code}`;
}

/** What an id says of its node; undefined when it is no id of this vocabulary. */
export function parseId(id: string): { kind: Kind; system?: CodeSystem; name: string } | undefined {
  const colon = id.indexOf(':');
  const prefix = id.slice(0, colon);
  const name = id.slice(colon + 1);
  if (colon < 1 || name === '') return undefined;
  const system = systemsByPrefix.get(prefix);
  if (system) return { kind: 'code', system, name };
  switch (prefix) {
    case 'term':
    case 'root':
    case 'alias':
    case 'rule':
    case 'appendix':
      return { kind: prefix, name };
    default:
      return undefined;
  }
}

/**
 * The written form of a code in its system. ICD-10-CM: a letter, a digit, a digit or letter, then up to four
 * characters after the dot (CDC/NCHS tabular list); also headers. CPT: five digits, or four and a category letter.
 * ICD-10-PCS: seven characters without I and O, or the first three of a table (CMS).
 */
const codeForms: Readonly<Record<CodeSystem, RegExp>> = {
  'ICD-10-CM': /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/,
  CPT: /^\d{4}[0-9FTU]$/,
  'ICD-10-PCS': /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/,
};

export function isCodeForm(system: CodeSystem, code: string): boolean {
  return codeForms[system].test(code);
}
