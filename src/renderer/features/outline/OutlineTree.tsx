import { outlineStep, type OutlineStep } from '#core/outline/outlineKeys';
import type { OutlineRow } from '#core/outline/OutlineRow';
import { rowWords } from '#core/outline/rowWords';
import { memo, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Shown } from '#core/exploration/Shown';
import { LineIcon } from '../../KindIcon';
import { useAfterPicture } from '../../state/useAfterPicture';
import { moveTo, openMenu, program, toggleSelected } from '../../state/program';
import { selectForCommand } from '../../state/selectForCommand';
import { useRovingFocus } from '../../state/useRovingFocus';
import { OutlineRowContent } from './OutlineRowContent';
import { scrollToRow } from './scrollToRow';
import { useOutline, type Outlined, type OutlineState } from './useOutline';

/** The neighbourhood as a tree, in the keys and roles of the tree pattern of WAI-ARIA. It comes after the picture, which it does not hold up. */
export function OutlineTree() {
  return <Tree {...useAfterPicture(({ graph, focus, view, paths, selection, exploration: { filter } }) => ({ graph, focus, view, paths, selection, filter }))} />;
}

const Tree = memo(({ selection, ...outlined }: Outlined & Pick<Shown, 'selection'>) => {
  const { graph, focus } = outlined;
  const tree = useOutline(outlined);
  const roving = useRovingFocus<HTMLDivElement>();
  const seen = useRef(selection);
  useEffect(() => {
    if (seen.current !== selection && roving.ref.current) scrollToRow(roving.ref.current, selection.at(-1));
    seen.current = selection;
  }, [selection, roving.ref]);
  return (
    <div {...roving} role="tree" className="outline-tree" aria-label={`${graph.getNodeAttribute(focus, 'label')} and what hangs on it`} aria-multiselectable="true" data-keys="graph" onKeyDown={(event) => tree.active && onKeyDown(event, tree, tree.active)}>
      {tree.rows.map((row) => (
        <TreeRow key={row.key} row={row} tree={tree} graph={graph} selection={selection} />
      ))}
    </div>
  );
});

const indent = 14;
/** Deeper rows are not moved in further: their level is told, and their names keep their room. */
const deepestIndent = 7;

interface TreeRowProps extends Pick<Shown, 'graph' | 'selection'> {
  readonly row: OutlineRow;
  readonly tree: OutlineState;
}

function TreeRow({ row, tree, graph, selection }: TreeRowProps) {
  const node = nodeOf(row);
  return (
    <div
      role="treeitem"
      className={`outline-row outline-${row.kind}`}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.open}
      aria-selected={node === undefined ? undefined : selection.includes(node)}
      data-node={node}
      tabIndex={row === tree.active ? 0 : -1}
      style={{ paddingLeft: (Math.min(row.level, deepestIndent) - 1) * indent }}
      onFocus={() => tree.go(row.key)}
      onClick={(event) => (node === undefined ? enter(tree, row) : pick(node, event))}
      onDoubleClick={() => node !== undefined && moveTo(node)}
      onContextMenu={(event) => node !== undefined && openMenuAtPointer(event, node)}
    >
      <Twisty row={row} tree={tree} />
      <span className="visually-hidden">{rowWords(graph, row)}</span>
      <OutlineRowContent row={row} />
    </div>
  );
}

function Twisty({ row, tree }: { readonly row: OutlineRow; readonly tree: OutlineState }) {
  if (row.open === undefined) return <span className="outline-twisty" />;
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    turn(tree, row);
  };
  return (
    <span className="outline-twisty" onClick={toggle} onDoubleClick={(event) => event.stopPropagation()}>
      <LineIcon path={row.open ? 'm3.5 6 4.5 4.5L12.5 6' : 'm6 3.5 4.5 4.5L6 12.5'} size={11} />
    </span>
  );
}

function onKeyDown(event: KeyboardEvent, tree: OutlineState, row: OutlineRow): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !actOnKey(event, tree, row)) {
    const node = nodeOf(row);
    if (node !== undefined) selectForCommand(event, node);
    return;
  }
  event.preventDefault();
}

/** Whether the key was one of the outline's. */
function actOnKey({ key, shiftKey }: KeyboardEvent, tree: OutlineState, row: OutlineRow): boolean {
  const step = outlineStep(tree.rows, row, key);
  const node = nodeOf(row);
  if (step) take(step, tree);
  else if (key !== 'Enter' && key !== ' ') return false;
  else if (node === undefined) enter(tree, row);
  else if (key === 'Enter') moveTo(node);
  else if (shiftKey) toggleSelected(node);
  else program.select([node]);
  return true;
}

function take(step: OutlineStep, tree: OutlineState): void {
  if (step.do === 'go') tree.go(step.to);
  if (step.do === 'open') tree.open(step.keys);
  if (step.do === 'close') tree.close(step.key);
}

/** What Enter does on a row that is no node. */
function enter(tree: OutlineState, row: OutlineRow): void {
  if (row.kind === 'more') tree.showMore(row.parent);
  else turn(tree, row);
}

function turn(tree: OutlineState, { key, open }: OutlineRow): void {
  if (open === true) tree.close(key);
  else if (open === false) tree.open([key]);
}

function pick(node: string, event: MouseEvent): void {
  if (event.shiftKey || event.ctrlKey || event.metaKey) toggleSelected(node);
  else program.select([node]);
}

function openMenuAtPointer(event: MouseEvent, node: string): void {
  event.preventDefault();
  openMenu(node, { x: event.clientX, y: event.clientY });
}

function nodeOf(row: OutlineRow): string | undefined {
  return row.kind === 'root' || row.kind === 'node' ? row.node : undefined;
}
