import type { Notes, SeventhCharacters } from './Notes';

/** A chapter, a section or a code of the tabular list, with what stands under it. */
export interface TabularNode {
  readonly kind: 'chapter' | 'section' | 'diag';
  /** As released: `6`, `G89-G99`, `G89.4`. */
  readonly name: string;
  readonly title: string;
  readonly notes: Notes;
  readonly seventh?: SeventhCharacters;
  readonly children: readonly TabularNode[];
}

export interface Tabular {
  readonly kind: 'tabular';
  /** As released: the fiscal year. */
  readonly version: string;
  readonly chapters: readonly TabularNode[];
  /** Elements within chapters that are not read, with their number: the table of visual impairment, for one. */
  readonly unread: ReadonlyMap<string, number>;
}
