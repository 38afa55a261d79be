import type { MedicalGraph } from '../graph/MedicalGraph';
import { codeSystems } from '../vocabulary/kinds';
import type { TableRow } from './tableRows';

export const tableColumns = ['name', 'kind', 'meaning', 'connection', 'standing', 'sources'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Up, then down, then as it was. */
export function nextOrder(order: TableOrder | undefined, column: TableColumn): TableOrder | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}

/** Equal rows stay as they stood; an empty cell comes last, whichever way one sorts. The same on every machine and in every language. */
export function inOrder(graph: MedicalGraph, rows: readonly TableRow[], order: TableOrder | undefined): readonly TableRow[] {
  if (!order) return rows;
  const sign = order.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: sortKey(graph, row, order.column) }));
  return keyed
    .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key))
    .map(({ row }) => row);
}

/** All words of the text, wherever in the row they stand, whatever their case and accents. */
export function matching(graph: MedicalGraph, rows: readonly TableRow[], text: string): readonly TableRow[] {
  const words = folded(text).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const whole = folded(`${row.name} ${originalOf(graph, row)} ${row.kind} ${row.meaning} ${row.connection} ${standingWord(row)}`);
    return words.every((word) => whole.includes(word));
  });
}

/** "disputed", "no source". */
export function standingWord({ standing, sources }: TableRow): string {
  return standing !== 'disputed' && sources === 0 ? 'no source' : standing;
}

/** What wants to be looked at comes first. */
const standingOrder = ['disputed', 'no source', 'stated', 'confirmed'];

function sortKey(graph: MedicalGraph, row: TableRow, column: TableColumn): string | number {
  switch (column) {
    case 'name':
      return nameKey(graph, row);
    case 'standing':
      return standingOrder.indexOf(standingWord(row));
    case 'sources':
      return row.sources;
    default:
      return folded(row[column]);
  }
}

/** Words by their letters, then codes by their system and code. */
function nameKey(graph: MedicalGraph, { node, name }: TableRow): string {
  const attributes = graph.getNodeAttributes(node);
  return attributes.kind === 'code' ? `\uffff${codeSystems.indexOf(attributes.system)} ${attributes.code}` : folded(name).replace(/^[^\p{Letter}\p{Number}]+/u, '');
}

function originalOf(graph: MedicalGraph, { node }: TableRow): string {
  const attributes = graph.getNodeAttributes(node);
  return attributes.kind === 'root' ? `${attributes.original ?? ''} ${attributes.transliteration ?? ''}` : '';
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
