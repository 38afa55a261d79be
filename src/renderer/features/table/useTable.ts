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
  /** The row that the keyboard is on; where it is not found, the one that stands at its place is. */
  readonly active: { readonly node: NodeId | undefined; readonly index: number };
}

function startState(graph: MedicalGraph, focus: NodeId, order?: TableOrder): TableState {
  return { graph, focus, text: '', order, active: { node: focus, index: 0 } };
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
  const [kept, setState] = useState(() => startState(graph, focus));
  const state = kept.graph === graph && kept.focus === focus ? kept : startState(graph, focus, kept.order);
  if (state !== kept) setState(state);
  const { text, order } = state;
  const { rows: all, hidden } = useMemo(() => tableRows({ graph, focus, view, layout, paths, exploration }), [graph, focus, view, layout, paths, exploration]);
  const found = useMemo(() => inOrder(graph, matching(graph, all, text), order), [graph, all, text, order]);
  const known = found.findIndex(({ node }) => node === state.active.node);
  const active = known >= 0 ? known : Math.max(0, Math.min(state.active.index, found.length - 1));
  const page = Math.floor(active / tablePage);
  const first = page * tablePage;
  const goTo = (index: number, change: Partial<TableState> = {}): void => setState({ ...state, active: { node: undefined, index }, ...change });
  return {
    all, found, hidden, text, order, page,
    rows: found.slice(first, first + tablePage),
    pages: Math.ceil(found.length / tablePage),
    active: active - first,
    find: (next) => goTo(0, { text: next }),
    sort: (column) => goTo(0, { order: nextOrder(order, column) }),
    turnTo: (next) => goTo(next * tablePage),
    go: (row) => goTo(first + row, { active: { node: found[first + row]?.node, index: first + row } }),
  };
}
