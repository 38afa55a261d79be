import { LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { runCommand, titleNow } from '../../state/runCommand';
import { TableGrid } from './TableGrid';
import { tablePage, useTable, type NodeTable } from './useTable';
import './table.css';

/** The picture's twin as a table, in its place: the whole neighbourhood, to be sorted, looked through and copied. */
export function Table() {
  const table = useTable();
  return (
    <section className="table" aria-label="Table">
      <Toolbar table={table} />
      <p role="status" className="visually-hidden">{table.text.trim() === '' ? '' : `${table.found.length} of ${table.all.length} found`}</p>
      <TableGrid table={table} caption={<Caption table={table} />} />
      {table.pages > 1 && <Pager table={table} />}
    </section>
  );
}

function Toolbar({ table }: { readonly table: NodeTable }) {
  return (
    <div className="table-bar" role="search" aria-label="In the table">
      <input type="search" className="table-find" aria-label="Find in the table" placeholder="Find in the table" value={table.text} onChange={(event) => table.find(event.target.value)} />
      <button type="button" className="table-button" onClick={() => program.select(table.found.map(({ node }) => node))} disabled={table.found.length === 0}>
        Select all {table.found.length}
      </button>
      {(['edit.copy-table', 'edit.copy'] as const).map((id) => (
        <button key={id} type="button" className="table-button" onClick={() => runCommand(id)}>{titleNow(id)}</button>
      ))}
      <button type="button" className="icon-button" aria-label="Back to the picture" title="Back to the picture" onClick={() => runCommand('view.table')}>
        <LineIcon path="m4 4 8 8M12 4l-8 8" size={14} />
      </button>
    </div>
  );
}

function Caption({ table: { all, found, hidden, text } }: { readonly table: NodeTable }) {
  const { graph, focus, view } = useExploration();
  const steps = view.depth === 1 ? 'one step' : `${view.depth} steps`;
  return (
    <>
      {graph.getNodeAttribute(focus, 'label')} and what stands within {steps} of it:{' '}
      {text.trim() === '' ? `${all.length} listed` : `${found.length} of ${all.length} found`}
      {hidden > 0 && `, ${hidden} hidden by the filter`}
    </>
  );
}

function Pager({ table: { found, page, pages, turnTo } }: { readonly table: NodeTable }) {
  const last = Math.min(found.length, (page + 1) * tablePage);
  return (
    <nav className="table-pager" aria-label="Pages of the table">
      <button type="button" className="icon-button" aria-label="Page before" disabled={page === 0} onClick={() => turnTo(page - 1)}><LineIcon path="M10 3 5 8l5 5" /></button>
      <span role="status">{page * tablePage + 1}–{last} of {found.length}</span>
      <button type="button" className="icon-button" aria-label="Next page" disabled={page === pages - 1} onClick={() => turnTo(page + 1)}><LineIcon path="m6 3 5 5-5 5" /></button>
    </nav>
  );
}
