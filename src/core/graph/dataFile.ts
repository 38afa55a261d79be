import { z } from 'zod';
import { aliasSchema, appendixSchema, codeSchema, disputeSchema, receiptSchema, rootSchema, ruleSchema, sourceSchema, termSchema } from '../vocabulary/schema';
import { relationNames } from '../vocabulary/relations';

/**
 * The shape of a file in `graph-data/` as people write it: a source, its sections, and in each section facts.
 * A fact *defines* a node (once in all files) or says something more *about* one that is defined elsewhere.
 *
 * `says` quotes the file's source in the section it stands in and becomes a receipt; `sources` are further receipts
 * from elsewhere. A link without receipts of its own rests on those of its fact. What an `about` fact says belongs to
 * those of its links; where no link takes it, or the fact carries a dispute, it belongs to the node. Standing is not
 * written but follows: disputed where there is a `dispute`, else confirmed where a receipt is from an official source,
 * else stated.
 */

const text = z.string().min(1);
const receiptFields = {
  says: z.union([text, z.array(text).min(1)]).optional(),
  sources: z.array(receiptSchema).min(1).optional(),
  dispute: disputeSchema.optional(),
};

export const linkSchema = z.union([
  text,
  z.strictObject({ to: text, sense: text.optional(), note: text.optional(), ...receiptFields }),
]);
export type Link = z.infer<typeof linkSchema>;

const linksSchema = z.strictObject(
  Object.fromEntries(relationNames.map((relation) => [relation, z.array(linkSchema).min(1).optional()])),
);

const factFields = { ...receiptFields, links: linksSchema.optional() };
const derived = { kind: true, sources: true, standing: true, dispute: true } as const;
const codeDerived = { ...derived, label: true, system: true, code: true } as const;

function defining<Shape extends z.ZodRawShape>(prefix: RegExp, schema: z.ZodObject<Shape>) {
  return schema.extend({ define: z.string().regex(prefix), ...factFields });
}

/** The fields of a fact that defines a node, by the node's kind. */
export const definitionSchemas = {
  term: defining(/^term:/, termSchema.omit(derived)),
  root: defining(/^root:/, rootSchema.omit(derived)),
  alias: defining(/^alias:/, aliasSchema.omit(derived)),
  /** Label, system and code follow from the id: `icd-10-cm:G89.4`. */
  code: defining(/^(?:icd-10-cm|cpt|icd-10-pcs):/, codeSchema.omit(codeDerived)),
  rule: defining(/^rule:/, ruleSchema.omit(derived)),
  appendix: defining(/^appendix:/, appendixSchema.omit(derived)),
} as const;

export const aboutSchema = z.strictObject({ about: text, ...factFields });

export const factSchema = z.union([...Object.values(definitionSchemas), aboutSchema]);
export type Definition = { [Kind in keyof typeof definitionSchemas]: z.infer<(typeof definitionSchemas)[Kind]> }[keyof typeof definitionSchemas];
export type About = z.infer<typeof aboutSchema>;
export type Fact = Definition | About;

/** A source that travels with its one file. Official lists stand in `sources.yaml` only: no file makes itself official. */
const sourceDetailsSchema = sourceSchema.extend({ official: z.literal(false) });

function fileOf<Schema extends z.ZodType>(fact: Schema) {
  return z.strictObject({
    /** Id of the source that every `says` of this file quotes: in `sources.yaml`, or described here. */
    source: text,
    sourceDetails: sourceDetailsSchema.optional(),
    /** What the file is, in a sentence, for those who edit it. */
    description: text.optional(),
    sections: z.array(z.strictObject({ title: text, facts: z.array(fact).min(1) })).min(1),
  });
}

export const dataFileSchema = fileOf(factSchema);
export type DataFile = z.infer<typeof dataFileSchema>;
/** The same file with its facts unread, so that one faulty fact does not hide the others. */
export const dataFileOutlineSchema = fileOf(z.unknown());

const sourceId = z.string().regex(/^[a-z0-9-]+$/);
export const sourcesFileSchema = z.strictObject({ sources: z.record(sourceId, sourceSchema) });
export const sourcesFileOutlineSchema = z.strictObject({ sources: z.record(sourceId, z.unknown()) });
