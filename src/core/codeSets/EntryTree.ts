import type { Notes, SeventhCharacters } from './Notes';
import type { Level, ReleaseEntry } from './Release';

export interface EntryDraft {
  readonly code: string;
  title: string;
  billable: boolean;
  level: Level;
  readonly notes: Notes;
  readonly seventh: SeventhCharacters | undefined;
  readonly parent: EntryDraft | undefined;
  readonly children: EntryDraft[];
  row: string | undefined;
}

const noNotes: Notes = {};

interface NewEntry {
  readonly code: string;
  readonly title: string;
  readonly level: Level;
  readonly notes?: Notes;
  readonly seventh?: SeventhCharacters;
}

/** The hierarchy of a release while its files are joined. */
export class EntryTree {
  readonly drafts = new Map<string, EntryDraft>();
  private readonly roots: EntryDraft[] = [];

  add({ code, title, level, notes = noNotes, seventh }: NewEntry, parent: EntryDraft | undefined): EntryDraft {
    const draft: EntryDraft = { code, title, billable: false, level, notes, seventh, parent, children: [], row: undefined };
    this.drafts.set(draft.code, draft);
    (parent?.children ?? this.roots).push(draft);
    return draft;
  }

  /** All entries, each before those under it. */
  finish(): ReleaseEntry[] {
    const list: ReleaseEntry[] = [];
    for (const root of this.roots) place(root, list);
    return list;
  }
}

/** Lists never nest deeper than a chapter, its sections and the characters of a code. Written out: spreading 95,000 entries takes seconds. */
function place(draft: EntryDraft, list: ReleaseEntry[]): void {
  const { code, title, level, billable, notes, seventh, row, parent, children } = draft;
  const start = list.length;
  const entry = { code, title, level, billable, parent: parent?.code, children: children.map((child) => child.code), notes, seventh, place: start, lastPlace: start, row };
  list.push(entry);
  for (const child of children) place(child, list);
  entry.lastPlace = list.length - 1;
}
