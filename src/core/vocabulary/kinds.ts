/** The closed lists that name what a node is. Labels are what people read; the keys are what files hold. */

export const kinds = ['term', 'root', 'alias', 'code', 'rule', 'appendix'] as const;
export type Kind = (typeof kinds)[number];

export const termCategories = ['procedure', 'condition', 'anatomy', 'agent', 'technique', 'process'] as const;
export type TermCategory = (typeof termCategories)[number];

export const rootPositions = ['prefix', 'combining-form', 'suffix'] as const;
export type RootPosition = (typeof rootPositions)[number];

export const aliasKinds = ['synonym', 'subtype', 'word-form', 'lay', 'abbreviation', 'other-sense'] as const;
export type AliasKind = (typeof aliasKinds)[number];

export const codeSystems = ['ICD-10-CM', 'CPT', 'ICD-10-PCS'] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** Stated by an entry, confirmed by an official list, or disputed by one. */
export const standings = ['stated', 'confirmed', 'disputed'] as const;
export type Standing = (typeof standings)[number];

/** One of each kind, and several, as a person reads them. */
export const kindNames: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  term: { one: 'term', many: 'terms' },
  root: { one: 'word part', many: 'word parts' },
  alias: { one: 'name', many: 'names' },
  code: { one: 'code', many: 'codes' },
  rule: { one: 'coding rule', many: 'coding rules' },
  appendix: { one: 'appendix', many: 'appendices' },
};
