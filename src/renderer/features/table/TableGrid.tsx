import { tableColumns, type TableColumn } from '#core/outline/tableOrder';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { moveTo, openMenu, program, toggleSelected } from '../../state/program';
import { selectForCommand } from '../../state/selectForCommand';
import { useRovingFocus } from '../../state/useRovingFocus';
import { useExploration } from '../../state/exploration';
import { TableCells } from './TableCells';
import { tablePage, type NodeTable } from './useTable';

const headings: Readonly<Record<TableColumn, string>> = {
  name: 'Name', kind: 'Kind', meaning: 'Meaning', connection: 'How it hangs together', standing: 'Standing', sources: 'Sources',
};

interface TableGridProps {
  readonly table: NodeTable;
  readonly caption: ReactNode;
}

/** One stop of the Tab key for all rows: arrows move, Space selects, with Shift several, Enter goes there. */
export function TableGrid({ table, caption }: TableGridProps) {
  const selection = useExploration((state) => state.selection);
  const { ref, onFocus, onBlur } = useRovingFocus<HTMLTableSectionElement>();
  const takesKeyboard = useRef(document.activeElement?.closest('.graph-canvas') !== null);
  /** From where a range is selected. */
  const anchor = useRef(0);
  useEffect(() => {
    if (takesKeyboard.current) ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [ref]);
  const pick = (index: number, { several, range }: Picking): void => {
    if (range) program.select(between(table, anchor.current, index));
    else anchor.current = index;
    const node = table.rows[index]?.node;
    if (node === undefined || range) return;
    if (several) toggleSelected(node);
    else program.select([node]);
  };
  return (
    <div className="table-box">
      <table role="grid" aria-multiselectable="true" aria-rowcount={table.found.length + 1}>
        <caption><span className="table-caption">{caption}</span></caption>
        <thead>
          <tr aria-rowindex={1}>{tableColumns.map((column) => <Heading key={column} column={column} table={table} />)}</tr>
        </thead>
        <tbody ref={ref} data-keys="graph">
          {table.rows.map((row, index) => (
            <tr
              key={row.node}
              aria-rowindex={table.page * tablePage + index + 2}
              aria-selected={selection.includes(row.node)}
              tabIndex={index === table.active ? 0 : -1}
              onFocus={() => {
                onFocus();
                table.go(index);
              }}
              onBlur={onBlur}
              onKeyDown={(event) => onKeyDown(event, table, pick)}
              onClick={(event) => pick(index, { several: event.ctrlKey || event.metaKey, range: event.shiftKey })}
              onDoubleClick={() => moveTo(row.node)}
              onContextMenu={(event) => openMenuAtPointer(event, row.node)}
            >
              <TableCells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length === 0 && <p className="table-empty">No row has all of these words: try fewer, or clear the field.</p>}
    </div>
  );
}

function Heading({ column, table: { order, sort } }: { readonly column: TableColumn; readonly table: NodeTable }) {
  const direction = order?.column !== column ? undefined : order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" onClick={() => sort(column)}>
        {headings[column]} <span aria-hidden="true">{direction === undefined ? '' : direction === 'ascending' ? '↑' : '↓'}</span>
      </button>
    </th>
  );
}

interface Picking {
  /** Besides what is selected already. */
  readonly several: boolean;
  /** All from the row that was picked last. */
  readonly range: boolean;
}

type Pick = (index: number, picking: Picking) => void;

function onKeyDown(event: KeyboardEvent, table: NodeTable, pick: Pick): void {
  const row = table.rows[table.active];
  if (!row) return;
  if (event.ctrlKey || event.metaKey || event.altKey || !actOnKey(event, table, row.node, pick)) selectForCommand(event, row.node);
  else event.preventDefault();
}

/** Whether the key was one of the table's. */
function actOnKey({ key, shiftKey }: KeyboardEvent, table: NodeTable, node: string, pick: Pick): boolean {
  const last = table.rows.length - 1;
  const to = { ArrowDown: Math.min(table.active + 1, last), ArrowUp: Math.max(table.active - 1, 0), Home: 0, End: last }[key];
  if (to !== undefined) {
    table.go(to);
    if (shiftKey) pick(to, { several: false, range: true });
  } else if (key === 'Enter') moveTo(node);
  else if (key === ' ') pick(table.active, { several: shiftKey, range: false });
  else return false;
  return true;
}

/** The nodes of all rows from one to another; the last is the one that was picked last. */
function between({ rows }: NodeTable, from: number, to: number): string[] {
  const nodes = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ node }) => node);
  return from <= to ? nodes : nodes.toReversed();
}

function openMenuAtPointer(event: MouseEvent, node: string): void {
  event.preventDefault();
  openMenu(node, { x: event.clientX, y: event.clientY });
}
