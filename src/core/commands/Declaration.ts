import type { Program } from './Program';

/**
 * One command, declared once: menus, shortcuts, context menu, palette and help sheet all derive from it.
 *
 * Keys are written `Mod+Shift+O`: `Mod` is Ctrl, on a Mac Cmd; the last part is the `key` of the keyboard event. Ctrl with
 * + − 0 stays with the browser and the window, which enlarge all text with it.
 */
export interface Declaration {
  readonly title: string;
  /** The title as things stand now, where it differs: "Undo hide 64624". */
  readonly titleNow?: (program: Program) => string;
  /** Other words by which people look for it. */
  readonly keywords: readonly string[];
  readonly keys: readonly string[];
  /** Where a Mac's habit differs. */
  readonly macKeys?: readonly string[];
  /** Where its keys act: see `scopeOf`. Said where Ctrl or Cmd alone would make them act everywhere. */
  readonly scope?: Scope;
  /** Commands without a place are in palette and help sheet only: keys that move about. */
  readonly menu?: MenuPlace;
  /** Offered where one clicks with the other button: on a node, or on empty ground. */
  readonly contextMenu?: 'node' | 'ground';
  /** One of several of which exactly one holds, or something that is on or off: drawn with a mark. */
  readonly choice?: 'theme' | 'depth';
  readonly toggle?: true;
  /** Of a choice or a toggle, whether it holds. */
  readonly holds?: (program: Program) => boolean;
  /** Whether it is a step that can be undone. Says what `run` does; a test holds it to that. */
  readonly undo: 'step' | 'none';
  /** Why it cannot be done now, in a sentence; undefined when it can. */
  readonly impossible?: (program: Program) => string | undefined;
  readonly run: (program: Program) => unknown;
}

/**
 * `canvas`: while the keyboard is in the picture. `graph`: in the picture, the outline, the table, or nowhere.
 * `presenting`: while the window is the audience's view, and nowhere else.
 */
export type Scope = 'canvas' | 'graph' | 'anywhere' | 'presenting';

export const menuNames = ['File', 'Edit', 'View', 'Go', 'Walk', 'Words', 'Lesson', 'Help'] as const;
export type MenuName = (typeof menuNames)[number];

/** Commands stand in a menu as they stand in their list, a line between groups. */
export interface MenuPlace {
  readonly menu: MenuName;
  readonly group: number;
}

export type Declarations = Readonly<Record<string, Declaration>>;
