import { failure, success, type Result } from '../result';
import { editionIn, editionName, type Edition } from './Edition';
import { EntryTree, type EntryDraft } from './EntryTree';
import { levelOf, placeTabular } from './placeTabular';
import type { OrderFile, OrderRow } from './readOrderFile';
import type { Release } from './Release';
import type { Tabular } from './Tabular';
import { foldAccents, withDot, withoutDot, type ReleasedSystem } from './writtenCode';

/** The files of one release, at least one of them. */
export interface ReleaseFiles {
  readonly order?: OrderFile;
  readonly tabular?: Tabular;
}

/**
 * Joins an order file and a tabular list of one release. The tabular list gives the hierarchy, the notes and the
 * titles as they are printed; the order file says what can be reported and spells out the codes of seven characters.
 * `edition` is what is known from elsewhere, as from the files' names; the list's own version counts more.
 */
export function joinRelease({ order, tabular }: ReleaseFiles, known?: Edition): Result<Release, 'different-systems' | 'different-years'> {
  const system = order?.system ?? 'ICD-10-CM';
  if (tabular && system !== 'ICD-10-CM') return failure('different-systems', `The order file is one of ${system} and the tabular list one of ICD-10-CM: give files of one release.`);
  const stated = tabular && editionIn(tabular.version);
  if (stated && known && stated.fiscalYear !== known.fiscalYear) {
    return failure('different-years', `The tabular list is of ${editionName(stated)} and the other file of ${editionName(known)}: give files of one release.`);
  }
  const tree = new EntryTree();
  const disagreements: string[] = [];
  if (tabular) placeTabular(tree, tabular);
  if (order) placeRows(tree, order, tabular !== undefined, disagreements);
  return success(releaseOf(system, { order, tabular }, known ?? stated, tree, disagreements));
}

function releaseOf(system: ReleasedSystem, files: { order: OrderFile | undefined; tabular: Tabular | undefined }, edition: Edition | undefined, tree: EntryTree, disagreements: readonly string[]): Release {
  const list = tree.finish();
  return {
    system,
    name: `${system} ${edition ? editionName(edition) : 'of unknown year'}`,
    ...(edition && { edition }),
    files: [...(files.order ? (['order'] as const) : []), ...(files.tabular ? (['tabular'] as const) : [])],
    entries: new Map(list.map((entry) => [entry.code, entry])),
    list,
    disagreements,
  };
}

function placeRows(tree: EntryTree, { rows, system }: OrderFile, besideTabular: boolean, disagreements: string[]): void {
  const inTabular = new Set(tree.drafts.keys());
  for (const row of rows) {
    const draft = tree.drafts.get(row.code);
    if (draft) joinRow(draft, row, disagreements);
    else addRow(tree, row, system, besideTabular ? disagreements : []);
    inTabular.delete(row.code);
  }
  if (besideTabular) disagreements.push(...missingRows(tree, inTabular));
}

function missingRows(tree: EntryTree, codes: ReadonlySet<string>): string[] {
  return [...codes].filter((code) => !['chapter', 'section'].includes(tree.drafts.get(code)?.level ?? '')).map((code) => `${code} is in the tabular list and not in the order file.`);
}

function joinRow(draft: EntryDraft, row: OrderRow, disagreements: string[]): void {
  if (draft.title !== row.title && foldAccents(draft.title) !== foldAccents(row.title)) disagreements.push(`${row.code} is “${draft.title}” in the tabular list and “${row.title}” in the order file.`);
  draft.billable = row.billable;
  draft.level = levelOf(row.code, row.billable);
  draft.row = row.number;
}

function addRow(tree: EntryTree, row: OrderRow, system: ReleasedSystem, disagreements: string[]): void {
  const parent = parentOf(tree, row.code, system);
  // Beside a tabular list, only codes with a 7th character are left for the order file to spell out.
  if (!parent || withoutDot(row.code).length < 7) disagreements.push(`${row.code} is in the order file and not in the tabular list.`);
  const level = system === 'ICD-10-PCS' && row.code.length === 3 ? 'table' : levelOf(row.code, row.billable);
  const draft = tree.add({ code: row.code, title: row.title, level }, parent);
  draft.billable = row.billable;
  draft.row = row.number;
}

/** The longest code that this one begins with: S14.0 for S14.0XXA. */
function parentOf(tree: EntryTree, code: string, system: ReleasedSystem): EntryDraft | undefined {
  const plain = withoutDot(code);
  for (let length = plain.length - 1; length >= 3; length--) {
    const parent = tree.drafts.get(withDot(system, plain.slice(0, length)));
    if (parent) return parent;
  }
  return undefined;
}
