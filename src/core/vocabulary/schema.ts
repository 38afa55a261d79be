import { z } from 'zod';
import { aliasKinds, codeSystems, rootPositions, standings, termCategories } from './kinds';
import { relationNames } from './relations';

/**
 * The schema of everything a graph holds. Attributes of the exported graph are exactly these;
 * whatever comes from a file is parsed by them before anything else sees it.
 */

const text = z.string().min(1);

/** A receipt: which source (an id of `graph-data/sources.yaml`), where in it, and its words. */
export const receiptSchema = z.strictObject({ source: text, section: text, says: text });
export type Receipt = z.infer<typeof receiptSchema>;

/** What the entry says, what the official list says instead, and where; `see` names the nodes that put it right. */
export const disputeSchema = z.strictObject({
  entry: text,
  official: text,
  source: text,
  section: text,
  see: z.array(text).optional(),
});
export type Dispute = z.infer<typeof disputeSchema>;

const standingFields = {
  sources: z.array(receiptSchema),
  standing: z.enum(standings),
  dispute: disputeSchema.optional(),
};

/** One of several meanings of a term; edges that hold in one of them name it by `id`. */
export const senseSchema = z.strictObject({ id: text, label: text, meaning: text, sources: z.array(receiptSchema).min(1) });

const nodeFields = { label: text, gloss: text.optional(), note: text.optional(), ...standingFields };

export const termSchema = z.strictObject({
  kind: z.literal('term'),
  ...nodeFields,
  category: z.enum(termCategories),
  /** The whole word read literally: "nerve loosening". */
  literal: text.optional(),
  /** How the word came into the language. */
  history: text.optional(),
  /** How it works, where the entry says so. */
  mechanism: text.optional(),
  senses: z.array(senseSchema).optional(),
});

export const rootSchema = z.strictObject({
  kind: z.literal('root'),
  ...nodeFields,
  position: z.enum(rootPositions),
  meaning: text,
  language: text.optional(),
  /** The original word in its own script, and in Latin letters. */
  original: text.optional(),
  transliteration: text.optional(),
  /** Other shapes of the same part, written as labels are: `haem/o`, `end-`. */
  variants: z.array(text).optional(),
  /** The part inside the literal meaning of a word; `…` stands for the rest of the word: `inflammation of …`, `the liver`. */
  literal: text.optional(),
  /** How it joins, where that departs from the rule of the combining vowel. */
  joining: text.optional(),
  /** Words that are built with it. */
  examples: z.array(text).min(2).optional(),
});

export const aliasSchema = z.strictObject({ kind: z.literal('alias'), ...nodeFields, aliasKind: z.enum(aliasKinds) });

export const codeSchema = z.strictObject({
  kind: z.literal('code'),
  ...nodeFields,
  system: z.enum(codeSystems),
  /** The code as written, with its dot; the label is the same. */
  code: text,
  /** Exact official title. Never for CPT, whose descriptors belong to the AMA: its `gloss` is in our own words. */
  title: text.optional(),
  billable: z.boolean().optional(),
  addOn: z.boolean().optional(),
  release: text.optional(),
  /** Terms that the official list includes under the code. */
  includes: z.array(text).optional(),
});

export const ruleSchema = z.strictObject({ kind: z.literal('rule'), ...nodeFields, statement: text });

export const appendixSchema = z.strictObject({ kind: z.literal('appendix'), ...nodeFields });

export const nodeSchema = z.discriminatedUnion('kind', [termSchema, rootSchema, aliasSchema, codeSchema, ruleSchema, appendixSchema]);
export type NodeAttributes = z.infer<typeof nodeSchema>;
export type TermAttributes = z.infer<typeof termSchema>;
export type RootAttributes = z.infer<typeof rootSchema>;
export type CodeAttributes = z.infer<typeof codeSchema>;

export const edgeSchema = z.strictObject({
  relation: z.enum(relationNames),
  /** The sense of the term end in which this holds; absent when it holds in all. */
  sense: text.optional(),
  /** The difference, condition or gloss in words: what tells the two apart, when it applies. */
  note: text.optional(),
  /** Place among its equals: the order in which they are first stated, entries before other files; a word's parts in reading order. */
  order: z.number().int().optional(),
  ...standingFields,
});
export type EdgeAttributes = z.infer<typeof edgeSchema>;

/** Where facts come from. `standing` is what a fact gains by resting on it alone. */
export const sourceSchema = z.strictObject({
  title: text,
  short: text,
  publisher: text.optional(),
  release: text.optional(),
  seen: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: text.optional(),
  official: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;

export const graphAttributesSchema = z.strictObject({
  title: text,
  notice: text,
  sources: z.record(text, sourceSchema),
});
export type GraphAttributes = z.infer<typeof graphAttributesSchema>;
