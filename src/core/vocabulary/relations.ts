/**
 * The closed list of relations, in the order in which groups stand on the canvas and in the inspector.
 */
export const relationNames = [
  'built-from',
  'cognate-of',
  'word-form-of',
  'synonym-of',
  'subtype-of',
  'other-sense-of',
  'distinguished-from',
  'confusable-with',
  'related-to',
  'indicated-for',
  'not-indicated-for',
  'uses',
  'acts-on',
  'diagnosis-for',
  'reported-with',
  'coded-as',
  'parent-code',
  'add-on-to',
  'excludes',
  'excludes2',
  'code-first',
  'use-additional',
  'code-also',
  'governed-by',
  'listed-in',
] as const;

export type Relation = (typeof relationNames)[number];

/**
 * Every edge is directed and reads as a sentence both ways:
 * `neurolysis · is built from · neur/o` and `neur/o · is a part of · neurolysis`.
 * `group` is the caption over the neighbours reached by it, seen from its source and from its target.
 */
export interface RelationWords {
  readonly forward: string;
  readonly backward: string;
  readonly group: { readonly forward: string; readonly backward: string };
  /** Holds the other way round just as well: drawn without an arrow, read the same from both ends. */
  readonly symmetric?: true;
}

function words(forward: string, backward: string, groupForward: string, groupBackward: string): RelationWords {
  return { forward, backward, group: { forward: groupForward, backward: groupBackward } };
}

function mutual(sentence: string, group: string): RelationWords {
  return { ...words(sentence, sentence, group, group), symmetric: true };
}

export const relations: Readonly<Record<Relation, RelationWords>> = {
  'built-from': words('is built from', 'is a part of', 'built from', 'words built from it'),
  'cognate-of': mutual('is a cognate of', 'cognates'),
  'confusable-with': mutual('is easily confused with', 'easily confused with'),
  'word-form-of': words('is a word form of', 'has the word form', 'a form of', 'word forms'),
  'synonym-of': words('is another name for', 'is also called', 'another name for', 'also called'),
  'subtype-of': words('is a kind of', 'has the kind', 'a kind of', 'kinds of it'),
  'other-sense-of': words('names another sense of', 'in another sense is', 'another sense of', 'in another sense'),
  'distinguished-from': mutual('is told apart from', 'told apart from'),
  'related-to': mutual('is related to', 'related'),
  'indicated-for': words('may treat', 'may be treated by', 'may treat', 'may be treated by'),
  'not-indicated-for': words('is not used for', 'is not treated by', 'not used for', 'not treated by'),
  uses: words('uses', 'is used in', 'uses', 'used in'),
  'acts-on': words('acts on', 'is acted on by', 'acts on', 'acted on by'),
  'diagnosis-for': words('is a diagnosis reported for', 'is reported with the diagnosis', 'diagnosis reported for', 'reported with the diagnosis'),
  'reported-with': mutual('is reported together with', 'reported together with'),
  'coded-as': words('is coded as', 'is the code for', 'coded as', 'code for'),
  'parent-code': words('stands under', 'is the heading of', 'stands under', 'codes under it'),
  'add-on-to': words('is an add-on to', 'has the add-on', 'add-on to', 'add-on codes'),
  excludes: words('excludes (Excludes1)', 'is excluded by (Excludes1)', 'not coded together (Excludes1)', 'not coded together (Excludes1)'),
  excludes2: words('does not include (Excludes2)', 'is not included in (Excludes2)', 'not included here (Excludes2)', 'not included in (Excludes2)'),
  'code-first': words('is coded after (code first)', 'is coded before (code first)', 'code first', 'coded before'),
  'use-additional': words('takes the additional code', 'is an additional code for', 'use additional code', 'additional code for'),
  'code-also': words('is noted to be coded along with', 'is to be coded along with', 'code also', 'coded along with'),
  'governed-by': words('is governed by the rule', 'governs', 'coding rules', 'governs'),
  'listed-in': words('is listed in', 'lists', 'listed in', 'lists'),
};

/** Which way an edge is read: from its source (`forward`) or from its target (`backward`). */
export type Direction = 'forward' | 'backward';
