import { nodesAsTable, nodesAsText } from '../exploration/nodesAsText';
import { drawnNodes, neighboursOf, nodesOfKind } from '../exploration/selections';
import type { Declarations } from './Declaration';
import type { Program } from './Program';
import { named, subjects } from './subjects';

const steps = { menu: 'Edit', group: 1 } as const;
const copying = { menu: 'Edit', group: 2 } as const;
const selecting = { menu: 'Edit', group: 3 } as const;

function lastDone({ shown: { history } }: Program): string | undefined {
  return history.done.at(-1)?.name;
}

function lastUndone({ shown: { history } }: Program): string | undefined {
  return history.undone.at(-1)?.name;
}

export const editCommands = {
  'edit.undo': {
    title: 'Undo', titleNow: (program) => ['Undo', lastDone(program)].join(' ').trim(), keywords: ['back', 'revert'], keys: ['Mod+Z'], scope: 'graph', menu: steps, contextMenu: 'ground', undo: 'none',
    impossible: (program) => (lastDone(program) === undefined ? 'Nothing has been changed yet.' : undefined), run: (program) => program.undo(),
  },
  'edit.redo': {
    title: 'Redo', titleNow: (program) => ['Redo', lastUndone(program)].join(' ').trim(), keywords: ['again', 'repeat'], keys: ['Mod+Shift+Z', 'Mod+Y'], macKeys: ['Mod+Shift+Z'], scope: 'graph', menu: steps, contextMenu: 'ground', undo: 'none',
    impossible: (program) => (lastUndone(program) === undefined ? 'Nothing has been undone.' : undefined), run: (program) => program.redo(),
  },
  'edit.copy': {
    title: 'Copy as text', keywords: ['clipboard', 'sentences', 'sources'], keys: ['Mod+C'], scope: 'graph', menu: copying, contextMenu: 'node', undo: 'none',
    run: (program) => program.clipboard.copyText(nodesAsText(program.shown, subjects(program)), `Copied ${named(program, subjects(program))} as text.`),
  },
  'edit.copy-table': {
    title: 'Copy as a table', keywords: ['clipboard', 'spreadsheet', 'excel', 'csv', 'tsv'], keys: ['Mod+Shift+C'], scope: 'graph', menu: copying, contextMenu: 'node', undo: 'none',
    run: (program) => program.clipboard.copyText(nodesAsTable(program.shown, subjects(program)), `Copied ${named(program, subjects(program))} as a table.`),
  },
  'edit.copy-picture': { title: 'Copy the picture', keywords: ['clipboard', 'image', 'png', 'screenshot'], keys: ['Mod+Alt+C'], menu: copying, contextMenu: 'ground', undo: 'none', run: ({ clipboard }) => clipboard.copyPicture() },
  'edit.copy-link': { title: 'Copy a link to this view', keywords: ['clipboard', 'address', 'url', 'share'], keys: ['Mod+Alt+L'], menu: copying, contextMenu: 'ground', undo: 'none', run: ({ clipboard }) => clipboard.copyLink() },
  'edit.select-all': { title: 'Select all that is drawn', keywords: ['everything', 'whole'], keys: ['Mod+A'], scope: 'graph', menu: selecting, contextMenu: 'ground', undo: 'none', run: (program) => program.select(drawnNodes(program.shown)) },
  'edit.select-kind': { title: 'Select all of its kind', keywords: ['same', 'like', 'similar', 'codes', 'terms'], keys: ['Shift+K'], menu: selecting, contextMenu: 'node', undo: 'none', run: (program) => program.select(nodesOfKind(program.shown, subjects(program))) },
  'edit.select-neighbours': {
    title: 'Select its neighbours', keywords: ['adjacent', 'related', 'around'], keys: ['Shift+N'], menu: selecting, contextMenu: 'node', undo: 'none',
    impossible: (program) => (neighboursOf(program.shown, subjects(program)).length === 0 ? 'None of its neighbours is drawn.' : undefined), run: (program) => program.select(neighboursOf(program.shown, subjects(program))),
  },
  'edit.select-none': { title: 'Select nothing else', keywords: ['clear', 'deselect', 'only'], keys: ['Shift+Escape'], menu: selecting, undo: 'none', impossible: ({ shown }) => (shown.selection.length < 2 ? 'Only one thing is selected.' : undefined), run: (program) => program.select([program.shown.focus]) },
} as const satisfies Declarations;
