import type { Declarations } from './Declaration';

const files = { menu: 'File', group: 1 } as const;
const pictures = { menu: 'File', group: 2 } as const;

export const fileCommands = {
  'file.open': { title: 'Open graph…', keywords: ['load', 'import', 'file'], keys: ['Mod+O'], menu: files, undo: 'none', run: ({ files: { open } }) => open() },
  'file.shipped': {
    title: 'Back to the dictionary', keywords: ['close', 'shipped', 'own', 'neurolysis', 'start'], keys: [], menu: files, undo: 'none',
    impossible: ({ files: { isShipped } }) => (isShipped() ? 'The dictionary is what is open.' : undefined), run: ({ files: { openShipped } }) => openShipped(),
  },
  'file.save': { title: 'Save graph as…', keywords: ['export', 'write', 'file'], keys: ['Mod+S'], menu: files, undo: 'none', run: ({ files: { saveGraph } }) => saveGraph() },
  'file.save-picture': { title: 'Save the picture as PNG…', keywords: ['image', 'export', 'screenshot', 'figure'], keys: ['Mod+Shift+S'], menu: pictures, undo: 'none', run: ({ files: { savePicture } }) => savePicture() },
} as const satisfies Declarations;
