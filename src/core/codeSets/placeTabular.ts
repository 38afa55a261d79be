import type { EntryDraft, EntryTree } from './EntryTree';
import type { Level } from './Release';
import type { Tabular, TabularNode } from './Tabular';

/** Puts chapters, sections and codes of a tabular list into the tree. */
export function placeTabular(tree: EntryTree, { chapters }: Tabular): void {
  for (const chapter of chapters) {
    const top = tree.add({ ...fieldsOf(chapter), code: `Chapter ${chapter.name}`, level: 'chapter' }, undefined);
    const open: EntryDraft[] = [];
    for (const section of chapter.children) placeSection(tree, section, top, open);
  }
}

/** The list has sections one after another; one whose range holds the next, as C00-C96 holds C00-C14, stands over it. */
function placeSection(tree: EntryTree, section: TabularNode, chapter: EntryDraft, open: EntryDraft[]): void {
  const code = rangeOf(section.name);
  while (open.length > 0 && !holds(open.at(-1)?.code ?? '', code)) open.pop();
  const draft = tree.add({ ...fieldsOf(section), code, level: 'section' }, open.at(-1) ?? chapter);
  open.push(draft);
  for (const child of section.children) placeCode(tree, child, draft, undefined);
}

/** `B20`, a section of one category, becomes `B20-B20`, apart from the category. */
function rangeOf(name: string): string {
  return name.includes('-') ? name : `${name}-${name}`;
}

function holds(outer: string, inner: string): boolean {
  const [first = '', last = ''] = outer.split('-');
  const [start = '', end = ''] = inner.split('-');
  return first <= start && end <= last;
}

/** What has nothing under it can be reported, unless a 7th character is still to come; an order file says it better. */
function placeCode(tree: EntryTree, diag: TabularNode, parent: EntryDraft, inherited: TabularNode['seventh']): void {
  const seventh = diag.seventh ?? inherited;
  const billable = diag.children.length === 0 && seventh === undefined;
  const draft = tree.add({ ...fieldsOf(diag), code: diag.name, level: levelOf(diag.name, billable) }, parent);
  draft.billable = billable;
  for (const child of diag.children) placeCode(tree, child, draft, seventh);
}

function fieldsOf({ title, notes, seventh }: TabularNode) {
  return { title, notes, ...(seventh && { seventh }) };
}

export function levelOf(code: string, billable: boolean): Level {
  return billable ? 'code' : code.length === 3 ? 'category' : 'subcategory';
}
