/**
 * Every command of the program, declared once as data. Menus, shortcuts, palette and help sheet derive from this list;
 * what a command does is bound to its id where the program runs.
 *
 * Keys are written `Mod+Shift+O`: `Mod` is Ctrl, on a Mac Cmd; the last part is the `key` of the keyboard event.
 * A key without Ctrl, Cmd or Alt acts only while the canvas has the focus (WCAG 2.1.4). Ctrl with + − 0 stays with the
 * browser and the window, which enlarge all text with it.
 */
interface Declaration {
  readonly id: string;
  readonly title: string;
  /** Other words by which people look for it. */
  readonly keywords: readonly string[];
  readonly keys: readonly string[];
  /** Where a Mac's habit differs. */
  readonly macKeys?: readonly string[];
  readonly menu: MenuPlace;
  /** One of several of which exactly one holds: drawn with a mark, the page says which. */
  readonly choice?: 'theme' | 'depth';
}

export const menuNames = ['File', 'View', 'Go', 'Help'] as const;
export type MenuName = (typeof menuNames)[number];

/** Commands stand in a menu as they stand in the list, a line between groups. */
export interface MenuPlace {
  readonly menu: MenuName;
  readonly group: number;
}

const declarations = [
  { id: 'file.open', title: 'Open graph…', keywords: ['load', 'import', 'file'], keys: ['Mod+O'], menu: { menu: 'File', group: 1 } },
  { id: 'file.save', title: 'Save graph as…', keywords: ['export', 'write', 'file'], keys: ['Mod+S'], menu: { menu: 'File', group: 1 } },

  { id: 'view.expand', title: 'Show its neighbours here', keywords: ['expand', 'open', 'collapse', 'fold'], keys: ['E'], menu: { menu: 'View', group: 1 } },
  { id: 'view.depth-1', title: 'One step from the middle', keywords: ['depth', 'hops', '1'], keys: ['1'], menu: { menu: 'View', group: 2 }, choice: 'depth' },
  { id: 'view.depth-2', title: 'Two steps from the middle', keywords: ['depth', 'hops', '2'], keys: ['2'], menu: { menu: 'View', group: 2 }, choice: 'depth' },
  { id: 'view.depth-3', title: 'Three steps from the middle', keywords: ['depth', 'hops', '3'], keys: ['3'], menu: { menu: 'View', group: 2 }, choice: 'depth' },
  { id: 'view.zoom-in', title: 'Zoom in', keywords: ['larger', 'bigger', 'closer'], keys: ['+', '='], menu: { menu: 'View', group: 3 } },
  { id: 'view.zoom-out', title: 'Zoom out', keywords: ['smaller', 'farther'], keys: ['-'], menu: { menu: 'View', group: 3 } },
  { id: 'view.fit', title: 'Fit to the window', keywords: ['whole', 'all', 'reset', 'zoom'], keys: ['0'], menu: { menu: 'View', group: 3 } },
  { id: 'view.theme-system', title: 'Light or dark as the system', keywords: ['theme', 'automatic', 'colours'], keys: [], menu: { menu: 'View', group: 4 }, choice: 'theme' },
  { id: 'view.theme-light', title: 'Light', keywords: ['theme', 'bright', 'day', 'colours'], keys: [], menu: { menu: 'View', group: 4 }, choice: 'theme' },
  { id: 'view.theme-dark', title: 'Dark', keywords: ['theme', 'night', 'colours'], keys: [], menu: { menu: 'View', group: 4 }, choice: 'theme' },

  { id: 'go.search', title: 'Search', keywords: ['find', 'look up'], keys: ['Mod+F', '/'], menu: { menu: 'Go', group: 1 } },
  { id: 'go.back', title: 'Back', keywords: ['previous', 'return', 'trail'], keys: ['Alt+ArrowLeft'], macKeys: ['Mod+['], menu: { menu: 'Go', group: 2 } },
  { id: 'go.forward', title: 'Forward', keywords: ['next', 'trail'], keys: ['Alt+ArrowRight'], macKeys: ['Mod+]'], menu: { menu: 'Go', group: 2 } },
  { id: 'go.home', title: 'Back to the start', keywords: ['home', 'neurolysis', 'first'], keys: ['Alt+Home'], macKeys: ['Mod+Shift+H'], menu: { menu: 'Go', group: 2 } },
  { id: 'go.centre', title: 'Go to the selection', keywords: ['centre', 'center', 'focus', 'move'], keys: ['Enter'], menu: { menu: 'Go', group: 3 } },

  { id: 'help.hints', title: 'Show the hints', keywords: ['help', 'tips', 'first steps'], keys: [], menu: { menu: 'Help', group: 1 } },
  { id: 'help.about', title: 'Sources and notices', keywords: ['about', 'version', 'licence', 'license', 'trademark', 'CPT'], keys: [], menu: { menu: 'Help', group: 2 } },
] as const satisfies readonly Declaration[];

export type CommandId = (typeof declarations)[number]['id'];

export interface Command extends Declaration {
  readonly id: CommandId;
}

export const commands: readonly Command[] = declarations;
export const commandIds: readonly CommandId[] = commands.map(({ id }) => id);

/** The declaration of a command; every id has one. Throws on none, which the types rule out. */
export function commandOf(id: CommandId): Command {
  const command = commands.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`There is no command ${id}`);
  return command;
}
