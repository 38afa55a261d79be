import type { Declarations } from './Declaration';

const graphs = { menu: 'File', group: 1 } as const;
const pictures = { menu: 'File', group: 2 } as const;

export const fileCommands = {
  'file.open': { title: 'Open graph…', keywords: ['load', 'import', 'file'], keys: ['Mod+O'], menu: graphs, undo: 'none', run: ({ files }) => files.open() },
  'file.open-entry': { title: 'Open entry…', keywords: ['import', 'paste', 'dictionary', 'text', 'new word', 'drop'], keys: ['Mod+Shift+O'], menu: graphs, undo: 'none', run: ({ dialogs }) => dialogs.open('entry') },
  'file.shipped': {
    title: 'Back to the dictionary', keywords: ['close', 'shipped', 'own', 'neurolysis', 'start'], keys: [], menu: graphs, undo: 'none',
    impossible: ({ files }) => (files.isShipped() ? 'The dictionary is what is open.' : undefined), run: ({ files }) => files.openShipped(),
  },
  'file.save': { title: 'Save graph as…', keywords: ['export', 'write', 'file'], keys: ['Mod+S'], menu: graphs, undo: 'none', run: ({ files }) => files.saveGraph() },
  'file.figure': { title: 'Make a figure…', keywords: ['export', 'image', 'svg', 'png', 'pdf', 'print', 'poster', 'slide', 'handout', 'picture'], keys: ['Mod+E'], menu: pictures, undo: 'none', run: ({ dialogs }) => dialogs.open('figure') },
  'file.save-picture': { title: 'Save the picture as PNG…', keywords: ['image', 'export', 'screenshot', 'figure'], keys: ['Mod+Shift+S'], menu: pictures, undo: 'none', run: ({ files }) => files.savePicture() },
} as const satisfies Declarations;
