import type { NodeId } from '../../vocabulary/ids';
import type { CodeSystem, Kind } from '../../vocabulary/kinds';

/** Words of the entry with the number of their line. */
export interface Place {
  readonly line: number;
  readonly text: string;
}

export interface FoundNode {
  readonly id: NodeId;
  readonly label: string;
  readonly kind: Kind;
  readonly line: number;
}

export interface JoinedNode extends FoundNode {
  /** As the entry names it, where that is not its label. */
  readonly namedAs?: string;
}

export interface Disagreement {
  readonly line: number;
  readonly id: NodeId;
  /** What the entry says, and, in a sentence, what the dictionary has from the official list or elsewhere. */
  readonly entry: string;
  readonly known: string;
}

export interface CodeOutOfForm extends Place {
  readonly code: string;
  readonly system: CodeSystem;
}

/** What was found in a text, for a person to look over before it joins the dictionary. Lines are numbered from 1. */
export interface EntryReport {
  readonly headword: JoinedNode & { readonly isNew: boolean };
  /** The sections in the text's order; `count` is how many items, rows or sentences were read. */
  readonly sections: readonly { readonly title: string; readonly line: number; readonly count: number }[];
  readonly added: readonly FoundNode[];
  /** Nodes that the dictionary had. */
  readonly joined: readonly JoinedNode[];
  readonly links: { readonly added: number; readonly joined: number };
  /** Terms whose category is a guess: neither the name nor the words told it. */
  readonly guessed: readonly FoundNode[];
  /** Sentences from which nothing more was read: they stand as receipts. */
  readonly keptAsWords: readonly Place[];
  /** Lines of which nothing is in the file. */
  readonly notUnderstood: readonly Place[];
  /** Lines that say nothing of the word: headings, header cells, the language badge, navigation. */
  readonly silent: readonly Place[];
  readonly outOfForm: readonly CodeOutOfForm[];
  readonly disagreements: readonly Disagreement[];
}
