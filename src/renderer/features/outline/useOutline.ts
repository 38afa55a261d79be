import type { Shown } from '#core/exploration/Shown';
import type { Filter } from '#core/filter/Filter';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { keptNodes } from '#core/outline/keptNodes';
import { keyOfPath, startOutline, withNextPage, withRowClosed, withRowsOpen, type Outline } from '#core/outline/Outline';
import type { OutlineRow } from '#core/outline/OutlineRow';
import { outlineRows } from '#core/outline/outlineRows';
import type { NodeId } from '#core/vocabulary/ids';
import { useMemo, useState } from 'react';

/** What is opened, and the row that the keyboard is on; where that row has gone, the one that stands in its place is. */
interface KeptOutline {
  readonly graph: MedicalGraph;
  readonly outline: Outline;
  readonly active: { readonly key: string; readonly index: number };
}

/** What an outline shows. */
export interface Outlined extends Pick<Shown, 'graph' | 'focus' | 'view' | 'paths'> {
  readonly filter: Filter;
}

export interface OutlineState {
  readonly rows: readonly OutlineRow[];
  readonly active: OutlineRow | undefined;
  readonly go: (key: string) => void;
  readonly open: (keys: readonly string[]) => void;
  readonly close: (key: string) => void;
  /** The next page of a group; the keyboard goes to its first row. */
  readonly showMore: (group: string) => void;
}

/** The outline of what is in the middle. It starts anew where that is another node. */
export function useOutline({ graph, focus, view, paths, filter }: Outlined): OutlineState {
  const [kept, setState] = useState(() => startState(graph, focus));
  const state = kept.graph === graph && kept.outline.root === focus ? kept : startState(graph, focus);
  if (state !== kept) setState(state);
  const { outline } = state;
  const rows = useMemo(() => outlineRows(graph, outline, { filter, kept: keptNodes({ focus, view, paths }) }), [graph, outline, filter, focus, view, paths]);
  const active = rows.find(({ key }) => key === state.active.key) ?? rows[Math.min(state.active.index, rows.length - 1)];
  const change = (next: Outline): void => setState({ ...state, outline: next });
  return {
    rows,
    active,
    go: (key) => key !== state.active.key && setState({ ...state, active: { key, index: rows.findIndex((row) => row.key === key) } }),
    open: (keys) => change(withRowsOpen(outline, keys)),
    close: (key) => change(withRowClosed(outline, key)),
    showMore: (group) => setState({ ...state, outline: withNextPage(outline, group), active: { key: '', index: rows.findIndex(({ kind, parent }) => kind === 'more' && parent === group) } }),
  };
}

function startState(graph: MedicalGraph, focus: NodeId): KeptOutline {
  return { graph, outline: startOutline(graph, focus), active: { key: keyOfPath([focus]), index: 0 } };
}
