import type { MedicalGraph } from '../graph/MedicalGraph';
import { codeId, slug, type NodeId } from '../vocabulary/ids';
import type { Relation } from '../vocabulary/relations';
import type { CodeAttributes } from '../vocabulary/schema';
import { editionName } from './Edition';
import { GraphAdditions } from './GraphAdditions';
import { noteHeadings, type NoteKind } from './Notes';
import { notesOf, type LadderNote } from './ladder';
import { ancestorsOf, type Release, type ReleaseEntry } from './Release';
import { noteReceipt, placeReceipts, receiptsFor, releaseSources } from './releaseSources';

const noteRelations: Readonly<Partial<Record<NoteKind, Relation>>> = {
  excludes1: 'excludes',
  excludes2: 'excludes2',
  codeFirst: 'code-first',
  useAdditional: 'use-additional',
  codeAlso: 'code-also',
};

/** More codes than this are shown by the headings that the note names, with its words. */
const mostTargets = 12;

/**
 * A release as nodes and edges of the one vocabulary. With `around`, only what these codes stand in: the headings above
 * them, their siblings, what is under them, what their notes and those of the headings name. With `into`, a copy of
 * that graph which knows it, too: its codes join theirs.
 */
export function releaseGraph(release: Release, { around, into }: { readonly around?: readonly ReleaseEntry[]; readonly into?: MedicalGraph } = {}): MedicalGraph {
  const additions = new GraphAdditions(into, releaseSources(release));
  const lines = around ? [...new Set(around.flatMap((entry) => [...ancestorsOf(release, entry), entry]))] : release.list;
  const shown = new Set(around ? around.flatMap((entry) => surroundings(release, entry)) : release.list);
  const notes = lines.flatMap((entry) => notesOf(release, entry).map((note) => ({ entry, note })));
  for (const { note } of notes) for (const target of targetsOf(note)) shown.add(target);
  for (const entry of shown) addEntry(additions, release, entry);
  for (const entry of shown) addParent(additions, release, entry, shown);
  for (const { entry, note } of notes) addNote(additions, release, entry, note);
  return additions.graph;
}

/** The line up to the chapter, the siblings, and what is right under it. */
function surroundings(release: Release, entry: ReleaseEntry): ReleaseEntry[] {
  const above = ancestorsOf(release, entry);
  const near = [...(above.at(-1)?.children ?? []), ...entry.children];
  return [...above, entry, ...near.flatMap((code) => release.entries.get(code) ?? [])];
}

function addEntry(additions: GraphAdditions, release: Release, entry: ReleaseEntry): void {
  const { system, edition } = release;
  const attributes: CodeAttributes = {
    kind: 'code',
    label: entry.code,
    system,
    code: entry.code,
    title: entry.title,
    billable: entry.billable,
    ...(edition && { release: editionName(edition) }),
    ...(entry.notes.inclusionTerms && { includes: [...entry.notes.inclusionTerms] }),
    sources: receiptsFor(release, entry),
    standing: 'confirmed',
  };
  additions.node(idOf(release, entry), attributes);
}

function addParent(additions: GraphAdditions, release: Release, entry: ReleaseEntry, shown: ReadonlySet<ReleaseEntry>): void {
  const parent = entry.parent === undefined ? undefined : release.entries.get(entry.parent);
  if (parent && shown.has(parent)) additions.edge(idOf(release, entry), 'parent-code', idOf(release, parent), placeReceipts(release, entry));
}

function addNote(additions: GraphAdditions, release: Release, entry: ReleaseEntry, note: LadderNote): void {
  const receipt = noteReceipt(release, entry, `${noteHeadings[note.kind]}: ${note.text}`);
  if (note.kind === 'inclusionTerms') addName(additions, note.text, idOf(release, entry), receipt);
  const relation = noteRelations[note.kind];
  if (relation === undefined) return;
  const targets = targetsOf(note);
  const words = note.unread.length > 0 || targets !== note.entries ? note.text : undefined;
  for (const target of targets) additions.edge(idOf(release, entry), relation, idOf(release, target), [receipt], words);
}

/** A term of the graph that has the name is the one that is meant. */
function addName(additions: GraphAdditions, name: string, code: NodeId, receipt: ReturnType<typeof noteReceipt>): void {
  const [term, alias] = [`term:${slug(name)}`, `alias:${slug(name)}`];
  const id = additions.graph.hasNode(term) ? term : alias;
  if (id === alias) additions.node(alias, { kind: 'alias', label: name, aliasKind: 'synonym', sources: [receipt], standing: 'confirmed' });
  additions.edge(id, 'coded-as', code, [receipt]);
}

function targetsOf({ entries, named }: LadderNote): readonly ReleaseEntry[] {
  return entries.length > mostTargets ? named : entries;
}

function idOf({ system }: Release, { code }: ReleaseEntry): NodeId {
  return codeId(system, code.replace(' ', '-'));
}
