import type { Declarations } from './Declaration';

const help = { menu: 'Help', group: 1 } as const;
const about = { menu: 'Help', group: 2 } as const;

export const helpCommands = {
  'help.keys': { title: 'Keyboard', keywords: ['help', 'shortcuts', 'keys', 'sheet'], keys: ['?', 'F1'], menu: help, undo: 'none', run: ({ dialogs }) => dialogs.open('keys') },
  'help.single-keys': { title: 'Single letters as shortcuts', keywords: ['keys', 'keyboard', 'speech', 'dictation', 'accessibility'], keys: [], menu: help, toggle: true, undo: 'none', holds: ({ preferences }) => preferences.singleKeys, run: (program) => program.prefer({ singleKeys: !program.preferences.singleKeys }) },
  'help.hints': { title: 'Show the hints', keywords: ['help', 'tips', 'first steps'], keys: [], menu: help, undo: 'none', run: ({ dialogs }) => dialogs.showHints() },
  'help.about': { title: 'Sources and notices', keywords: ['about', 'version', 'licence', 'license', 'trademark', 'CPT'], keys: [], menu: about, undo: 'none', run: ({ dialogs }) => dialogs.open('about') },
} as const satisfies Declarations;
