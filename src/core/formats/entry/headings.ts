import type { CodeSystem } from '../../vocabulary/kinds';
import { slug } from '../../vocabulary/ids';
import { part, quote, type Phrase } from './Phrase';

export type SectionKind = 'definition' | 'etymology' | 'aliases' | 'related' | 'coding' | 'codes' | 'other-codes' | 'note';

export interface Heading {
  readonly kind: SectionKind;
  /** As receipts name the section. */
  readonly title: string;
  readonly system?: CodeSystem;
  /** The word of which it is a section, where it says so: DEFINITION of neurolysis. */
  readonly of?: Phrase;
  /** What stands on the line behind the heading: Coding Note: … */
  readonly content?: Phrase;
}

interface Form {
  readonly kind: SectionKind;
  readonly title: string;
  readonly system?: CodeSystem;
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  { kind: 'definition', title: 'Definition', pattern: /^(?:definitions?|meaning)$/ },
  { kind: 'etymology', title: 'Etymology', pattern: /^(?:etymology|etymologies|word (?:origins?|parts|roots?|analysis)|origins?|roots?|etymology (?:and|&|\/) .{1,40})$/ },
  {
    kind: 'aliases',
    title: 'Aliases / alternate terms',
    pattern: /^(?:aliases|alias|(?:alternate|alternative|other) (?:terms|names)|synonyms|also (?:known as|called))(?: ?(?:\/|&|and|or|,|\() ?(?:aliases|(?:alternate|alternative|other) (?:terms|names)|synonyms|abbreviations)\)?)*$/,
  },
  { kind: 'related', title: 'Related terms', pattern: /^(?:related (?:medical )?(?:terms|words|concepts|entries|terminology|procedures|conditions)|see also)(?: ?(?:\/|&|and|,) ?[a-z ]{1,40})?$/ },
  { kind: 'note', title: 'Coding note', pattern: /^(?:coding|billing|documentation) (?:notes?|tips?|guidance|guidelines)$/ },
  { kind: 'codes', title: 'Coding corner · ICD-10-PCS', system: 'ICD-10-PCS', pattern: /^(?:common |relevant |related )?pcs(?: (?:procedure )?codes?)?(?: ?[(—:-].{1,120})?$|^(?:[a-z]+ ){0,3}\(?icd-?10-?pcs\b.{0,120}$/ },
  {
    kind: 'codes',
    title: 'Coding corner · ICD-10-CM',
    system: 'ICD-10-CM',
    pattern: /^(?:common |relevant |related |associated )?(?:icd-?10(?:-?cm)?(?: (?:diagnosis |diagnostic )?codes?)?|diagnosis codes?|diagnoses)(?: (?:for|of) .{1,60})?(?: ?[(—:-].{1,120})?$/,
  },
  { kind: 'codes', title: 'Coding corner · CPT', system: 'CPT', pattern: /^(?:common |relevant |related |associated )?(?:cpt ?®?(?: ?(?:\/|and|&) ?hcpcs)?|procedure)(?: (?:procedure )?codes?)?(?: (?:for|of) .{1,60})?(?: ?[(—:-].{1,120})?$/ },
  { kind: 'other-codes', title: 'Other codes', pattern: /^(?:common |relevant |related )?(?:hcpcs|snomed|loinc|ms-drg|drg|icd-?9|icd-?11|icd-?o|icf|cdt|opcs|rxnorm|mesh|umls|dsm)\b.{0,120}$/ },
  { kind: 'coding', title: 'Coding corner', pattern: /^(?:medical |billing (?:and|&) )?coding(?: corner| information| section)?$/ },
];

const longest = 160;

/** The heading that a line is: with an emoji or Markdown marks before it, a colon behind it, in capitals or not. */
export function headingOf(line: Phrase): Heading | undefined {
  if (/^\s*(?:[•▪●◦‣]|[-*+]\s)/.test(line.plain)) return undefined;
  const start = line.plain.search(/[\p{L}\p{N}]/u);
  if (start < 0) return undefined;
  const head = part(line, start);
  if (line.plain.length > 4 * longest) return headingWithContent(head);
  return wholeHeading(head) ?? headingWithContent(head);
}

function wholeHeading(head: Phrase): Heading | undefined {
  const end = head.plain.search(/[\s:*#_—-]*$/);
  const bare = part(head, 0, end);
  if (bare.plain.length > longest || /[.;!?]$/.test(bare.plain)) return undefined;
  const section = sectionHeading(bare);
  return section?.system && namesCodes(bare) ? undefined : (section ?? headingOfWord(bare));
}

/** ICD-10-CM codes: G89.4, M79.2 — these are its content; codes in brackets only tell what stands under it. */
function namesCodes({ plain }: Phrase): boolean {
  return /[:—-].*(?:\b[A-Z]\d[0-9A-Z]\.\d|\b\d{5}\b)/.test(plain.replace(/\([^)]*\)/g, ''));
}

function sectionHeading({ plain }: Phrase): Heading | undefined {
  const words = plain.toLowerCase().replace(/\s+/g, ' ');
  const form = forms.find(({ pattern }) => pattern.test(words));
  return form && { kind: form.kind, title: form.title, ...(form.system && { system: form.system }) };
}

/** ALIASES of neurolysis, Definition: neurolysis, Related terms for neurolysis. */
function headingOfWord(bare: Phrase): Heading | undefined {
  const match = /^([\p{L} /&-]{4,60}?)(?:\s+(?:of|for)\s+|\s*[:—]\s*|\s+-\s+)(?=\S)/u.exec(bare.plain);
  if (!match) return undefined;
  const section = sectionHeading(part(bare, 0, match[1]?.length));
  const of = part(bare, match[0].length, match[0].length + bare.plain.slice(match[0].length).search(/\s*[([/{|]|$/));
  if (!section || section.system || section.kind === 'note' || !canBeHeadword(of)) return undefined;
  // Only of these two a word may stand behind a colon; behind others it is their content.
  if (/[:—-]\s*$/.test(match[0]) && section.kind !== 'definition' && section.kind !== 'etymology') return undefined;
  return { ...section, of };
}

function headingWithContent(head: Phrase): Heading | undefined {
  const match = /^([\p{L}\d /&-]{4,60}?)\s*(?::|—|\s-\s)\s*(?=\S)/u.exec(head.plain);
  if (!match) return undefined;
  const section = sectionHeading(part(head, 0, match[1]?.length));
  if (!section || section.kind === 'coding' || (section.system && !namesCodes(head))) return undefined;
  return { ...section, content: part(head, match[0].length) };
}

/** A word or a few, in Latin letters, and no sentence. */
export function canBeHeadword(words: Phrase): boolean {
  const text = quote(words);
  return /[a-z]/.test(slug(text)) && text.length <= 80 && text.split(' ').length <= 7 && /^[("]?-?\p{Script=Latin}/u.test(words.plain) && !/[.;:!?|•\t]|[\p{Extended_Pictographic}]/u.test(words.plain);
}
