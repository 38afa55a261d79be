import type { Kind } from '../vocabulary/kinds';

/** Where in a node a text stands. */
export type SearchFieldName = 'name' | 'code' | 'alias' | 'original' | 'transliteration' | 'variant' | 'title' | 'meaning' | 'text';

export interface SearchField {
  readonly field: SearchFieldName;
  readonly text: string;
  /** What a hit by this text says of itself: for the node's own name all of it ("alias of neurolysis"), else what stands before the text ("alias: …", "Greek: …"). */
  readonly caption: string;
}

/** What is searched of one node. Plain data: it can be handed to a worker as it is. The first field is the label. */
export interface SearchDocument {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly fields: readonly SearchField[];
}

/** How much a match in a field counts, best first. */
export const strengths = { label: 0, code: 1, otherName: 2, title: 3, text: 4 } as const;
export type Strength = (typeof strengths)[keyof typeof strengths];

const strengthOf: Readonly<Record<SearchFieldName, Strength>> = {
  name: strengths.label,
  code: strengths.code,
  alias: strengths.otherName,
  original: strengths.otherName,
  transliteration: strengths.otherName,
  variant: strengths.otherName,
  title: strengths.title,
  meaning: strengths.title,
  text: strengths.text,
};

export function fieldStrength(field: SearchFieldName): Strength {
  return strengthOf[field];
}
