import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { inOrder, matching, nextOrder, type TableColumn, type TableOrder } from '#core/outline/tableOrder';
import { tableRows, type TableRow } from '#core/outline/tableRows';
import type { NodeId } from '#core/vocabulary/ids';
import { useMemo, useState } from 'react';
import { useExploration } from '../../state/exploration';

/** So many rows are shown at once. */
export const tablePage = 100;

interface TableState {
  readonly graph: MedicalGraph;
  readonly focus: NodeId;
  readonly text: string;
  readonly order: TableOrder | undefined;
  readonly page: number;
  /** Of the found rows, the one that the keyboard is on. */
  readonly active: number;
}

export interface NodeTable {
  /** All, those that were found, and of these the ones on this page. */
  readonly all: readonly TableRow[];
  readonly found: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** How many more but for the filter. */
  readonly hidden: number;
  readonly text: string;
  readonly order: TableOrder | undefined;
  readonly page: number;
  readonly pages: number;
  /** Of the rows on this page, the one that the keyboard is on. */
  readonly active: number;
  readonly find: (text: string) => void;
  readonly sort: (column: TableColumn) => void;
  readonly turnTo: (page: number) => void;
  readonly go: (row: number) => void;
}

/** The table of what is in the middle. It starts anew where that is another node, in the order that was chosen. */
export function useTable(): NodeTable {
  const { graph, focus, view, layout, paths, exploration } = useExploration();
  const [kept, setState] = useState<TableState>(() => ({ graph, focus, text: '', order: undefined, page: 0, active: 0 }));
  const state = kept.graph === graph && kept.focus === focus ? kept : { graph, focus, text: '', order: kept.order, page: 0, active: 0 };
  if (state !== kept) setState(state);
  const { text, order } = state;
  const { rows: all, hidden } = useMemo(() => tableRows({ graph, focus, view, layout, paths, exploration }), [graph, focus, view, layout, paths, exploration]);
  const found = useMemo(() => inOrder(graph, matching(graph, all, text), order), [graph, all, text, order]);
  const pages = Math.max(1, Math.ceil(found.length / tablePage));
  const page = Math.min(state.page, pages - 1);
  const rows = found.slice(page * tablePage, (page + 1) * tablePage);
  const restart = (change: Partial<TableState>): void => setState({ ...state, page: 0, active: 0, ...change });
  return {
    all, found, rows, hidden, text, order, page, pages,
    active: Math.min(state.active, rows.length - 1),
    find: (next) => restart({ text: next }),
    sort: (column) => restart({ order: nextOrder(order, column) }),
    turnTo: (next) => restart({ page: next }),
    go: (row) => row !== state.active && setState({ ...state, active: row }),
  };
}
