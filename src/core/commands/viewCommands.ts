import { allShown, hidden, isOpen, toggledPlace, withView } from '../exploration/changes';
import { isFiltering } from '../filter/Filter';
import type { View } from '../layout/Layout';
import { withDepth, withOpened, withPinned, withUnpinned } from '../layout/viewChanges';
import type { NodeId } from '../vocabulary/ids';
import { closedNode, isHub, openingsOf } from '../exploration/openings';
import type { Declaration, Declarations } from './Declaration';
import type { Panel, Program, ThemeName } from './Program';
import { aroundFocus, groupAtCursor, named } from './subjects';

const nodes = { menu: 'View', group: 1 } as const;
const depths = { menu: 'View', group: 2 } as const;
const cameras = { menu: 'View', group: 3 } as const;
const panels = { menu: 'View', group: 4 } as const;
const themes = { menu: 'View', group: 5 } as const;

const notTheMiddle = (program: Program): string | undefined => (aroundFocus(program).length === 0 ? 'Select something other than the middle first.' : undefined);

function depth(value: View['depth'], title: string): Declaration {
  return {
    title, keywords: ['depth', 'hops', String(value)], keys: [String(value)], menu: depths, choice: 'depth', undo: 'step',
    holds: ({ shown }) => shown.view.depth === value,
    run: (program) => program.shown.view.depth === value || program.change(`depth ${value}`, withView(program.shown.exploration, (view) => withDepth(view, value))),
  };
}

function theme(value: ThemeName, title: string, word: string): Declaration {
  return { title, keywords: ['theme', 'colours', word], keys: [], menu: themes, choice: 'theme', undo: 'none', holds: ({ preferences }) => preferences.theme === value, run: (program) => program.prefer({ theme: value }) };
}

function panel(value: Panel, title: string, keywords: string[], key: string): Declaration {
  return {
    title, keywords, keys: [key], menu: panels, toggle: true, undo: 'none',
    holds: ({ preferences }) => preferences.panel === value,
    run: (program) => program.prefer({ panel: program.preferences.panel === value ? 'none' : value }),
  };
}

function areAll(program: Program, holds: (id: NodeId) => boolean): boolean {
  const ids = aroundFocus(program);
  return ids.length > 0 && ids.every(holds);
}

const areOpen = (program: Program): boolean => {
  const { view } = program.shown;
  const group = groupAtCursor(program);
  return group === undefined ? areAll(program, (id) => openingsOf(view, id).length > 0) : isOpen(view, group);
};

/** Of a hub one is asked what is wanted; everything else opens at once. */
function toggleNeighbours(program: Program): void {
  const { shown } = program;
  const group = groupAtCursor(program);
  const ids = aroundFocus(program);
  const [id] = ids;
  if (group !== undefined) program.change(areOpen(program) ? 'close a group' : 'open a group', toggledPlace(shown.exploration, group));
  else if (areOpen(program)) program.change(`put the neighbours of ${named(program, ids)} away`, withView(shown.exploration, (view) => ids.reduce(closedNode, view)));
  else if (id !== undefined && ids.length === 1 && isHub(shown, id)) program.dialogs.askForGroups(id);
  else program.change(`show the neighbours of ${named(program, ids)}`, withView(shown.exploration, (view) => ids.reduce(withOpened, view)));
}

const arePinned = (program: Program): boolean => areAll(program, (id) => program.shown.view.pinned.includes(id));

export const viewCommands = {
  'view.expand': {
    title: 'Show its neighbours here', keywords: ['expand', 'open', 'collapse', 'fold', 'close'], keys: ['E'], menu: nodes, contextMenu: 'node', undo: 'step',
    titleNow: (program) => (areOpen(program) ? 'Put its neighbours away' : 'Show its neighbours here'),
    impossible: (program) => (groupAtCursor(program) === undefined ? notTheMiddle(program) : undefined),
    run: toggleNeighbours,
  },
  'view.hide': {
    title: 'Hide', keywords: ['remove', 'take away', 'filter'], keys: ['H', 'Delete'], menu: nodes, contextMenu: 'node', undo: 'step', impossible: notTheMiddle,
    run: (program) => program.change(`hide ${named(program, aroundFocus(program))}`, hidden(program.shown.exploration, aroundFocus(program)), { selection: [program.shown.focus] }),
  },
  'view.pin': {
    title: 'Pin', titleNow: (program) => (arePinned(program) ? 'Unpin' : 'Pin'), keywords: ['keep', 'hold', 'unpin'], keys: ['P'], menu: nodes, contextMenu: 'node', undo: 'step', impossible: notTheMiddle,
    run: (program) => {
      const pinned = arePinned(program);
      const ids = aroundFocus(program);
      program.change(`${pinned ? 'unpin' : 'pin'} ${named(program, ids)}`, withView(program.shown.exploration, (view) => ids.reduce(pinned ? withUnpinned : withPinned, view)));
    },
  },
  'view.filter': { title: 'Filter…', keywords: ['hide', 'kinds', 'relations', 'senses', 'standing', 'disputed'], keys: ['F'], menu: nodes, contextMenu: 'ground', undo: 'none', run: ({ dialogs }) => dialogs.open('filter') },
  'view.show-all': {
    title: 'Show all that is hidden', keywords: ['unhide', 'clear', 'filter', 'reset'], keys: ['Shift+H'], menu: nodes, contextMenu: 'ground', undo: 'step',
    impossible: ({ shown }) => (isFiltering(shown.exploration.filter) ? undefined : 'Nothing is hidden.'), run: (program) => program.change('show all', allShown(program.shown.exploration)),
  },
  'view.depth-1': depth(1, 'One step from the middle'),
  'view.depth-2': depth(2, 'Two steps from the middle'),
  'view.depth-3': depth(3, 'Three steps from the middle'),
  'view.zoom-in': { title: 'Zoom in', keywords: ['larger', 'bigger', 'closer'], keys: ['+', '='], menu: cameras, undo: 'none', run: ({ camera }) => camera.zoomBy(1.25) },
  'view.zoom-out': { title: 'Zoom out', keywords: ['smaller', 'farther'], keys: ['-'], menu: cameras, undo: 'none', run: ({ camera }) => camera.zoomBy(0.8) },
  'view.fit': { title: 'Fit to the window', keywords: ['whole', 'all', 'reset', 'zoom', 'lost'], keys: ['0'], menu: cameras, contextMenu: 'ground', undo: 'none', run: ({ camera }) => camera.fit() },
  'view.reveal': { title: 'Bring it into sight', keywords: ['centre', 'center', 'scroll', 'find'], keys: ['.'], menu: cameras, undo: 'none', run: ({ camera, shown }) => camera.reveal(shown.cursor ?? shown.selection.at(-1) ?? shown.focus) },
  'view.outline': panel('outline', 'Outline', ['tree', 'list', 'panel', 'text'], 'O'),
  'view.walks': panel('walks', 'Walks', ['trail', 'kept', 'saved', 'panel', 'strip'], 'W'),
  'view.lesson': panel('lesson', 'Lesson', ['steps', 'teach', 'slides', 'panel', 'edit'], 'S'),
  'view.table': { title: 'Table', keywords: ['list', 'rows', 'sort', 'grid', 'text'], keys: ['T'], menu: panels, toggle: true, undo: 'none', holds: ({ preferences }) => preferences.table, run: (program) => program.prefer({ table: !program.preferences.table }) },
  'view.theme-system': theme('system', 'Light or dark as the system', 'automatic'),
  'view.theme-light': theme('light', 'Light', 'bright'),
  'view.theme-dark': theme('dark', 'Dark', 'night'),
} as const satisfies Declarations;
