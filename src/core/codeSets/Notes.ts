/** The notes of the tabular list, in the order in which they are read. `remarks` are those without a heading of their own. */
export const noteKinds = ['remarks', 'includes', 'inclusionTerms', 'codeFirst', 'useAdditional', 'codeAlso', 'excludes1', 'excludes2'] as const;
export type NoteKind = (typeof noteKinds)[number];

export const noteHeadings: Readonly<Record<NoteKind, string>> = {
  remarks: 'Note',
  includes: 'Includes',
  inclusionTerms: 'Inclusion term',
  codeFirst: 'Code first',
  useAdditional: 'Use additional',
  codeAlso: 'Code also',
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
};

/** Each note as released; what has none has no key. */
export type Notes = Readonly<Partial<Record<NoteKind, readonly string[]>>>;

export interface SeventhCharacter {
  readonly character: string;
  readonly meaning: string;
  /** Further words that the list puts under it. */
  readonly also: readonly string[];
}

/** The 7th characters that a heading declares for all codes under it. */
export interface SeventhCharacters {
  readonly note: string;
  readonly characters: readonly SeventhCharacter[];
}
