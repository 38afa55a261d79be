import type { ChangeOptions, Shown } from '../exploration/Shown';
import type { Box } from '../layout/Layout';
import type { Exploration } from '../exploration/Exploration';
import type { NodeId } from '../vocabulary/ids';

/** What commands act on: the window as it stands, and what can be asked of it. The renderer is one, tests have their own. */
export interface Program {
  readonly shown: Shown;
  readonly preferences: Preferences;
  /** Whether the walk is being replayed. */
  readonly replaying: boolean;

  /** One step that can be undone, under the name by which that is offered: "hide 64624". */
  change(name: string, exploration: Exploration, options?: ChangeOptions): void;
  undo(): void;
  redo(): void;
  select(ids: readonly NodeId[]): void;
  /** Where the keyboard is in the picture; undefined takes it out. */
  moveCursor(key: string | undefined): void;
  prefer(change: Partial<Preferences>): void;

  readonly camera: Camera;
  readonly files: Files;
  readonly clipboard: Clipboard;
  readonly dialogs: Dialogs;
  readonly lessons: Lessons;
  replay(on: boolean): void;
}

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

export const panels = ['outline', 'walks', 'lesson', 'none'] as const;
export type Panel = (typeof panels)[number];

export interface Preferences {
  readonly theme: ThemeName;
  /** Whether letters without Ctrl or Cmd are shortcuts. */
  readonly singleKeys: boolean;
  readonly panel: Panel;
  readonly table: boolean;
}

export interface Camera {
  zoomBy(factor: number): void;
  /** In pixels of the screen. */
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Brings a place into sight. */
  reveal(key: string): void;
}

export interface Files {
  open(): unknown;
  /** Whether the dictionary that the program ships is what is open. */
  isShipped(): boolean;
  openShipped(): unknown;
  saveGraph(): unknown;
  savePicture(): unknown;
  saveText(suggestedName: string, text: string): unknown;
}

export interface Clipboard {
  /** `what` is said when it is done: "Copied 3 nodes as text." */
  copyText(text: string, what: string): unknown;
  copyPicture(): unknown;
  copyLink(): unknown;
}

export type DialogName = 'about' | 'keys' | 'palette' | 'filter' | 'words' | 'entry' | 'figure' | 'lessons';

/** The three things that one does with words: take one apart, build one, look through the parts. */
export const wordTabs = ['apart', 'build', 'parts'] as const;
export type WordTab = (typeof wordTabs)[number];

export interface Dialogs {
  open(name: DialogName): void;
  /** The dialog about words; `word` is to be taken apart, `parts` to be joined. What is not said stays as it was. */
  openWords(tab: WordTab, start?: { readonly word?: string; readonly parts?: readonly NodeId[] }): void;
  showHints(): void;
  focusSearch(): void;
  openMenu(): void;
  /** Which groups of a hub's neighbours are to be shown. */
  askForGroups(node: NodeId): void;
  /** A node that the person looks up; undefined when they change their mind. */
  askForNode(question: string): Promise<NodeId | undefined>;
  askForText(question: string, suggestion: string): Promise<string | undefined>;
}

export type Steering = 'next' | 'back' | 'return' | 'blank' | 'spotlight' | 'pointer' | 'presenter' | 'end';

/** The lesson that is open is `shown.exploration.lesson`; this is what is done with it. */
export interface Lessons {
  /** Id of the step that the panel shows. */
  readonly step: string | undefined;
  /** Whether the window is the audience's view. */
  readonly isPresenting: boolean;
  show(step: string): void;
  /** What of the picture can be seen: its middle and size in model pixels, and pixels of the screen to one of these. */
  seen(): (Box & { readonly zoom: number }) | undefined;
  /** Turns the window into the audience's view, from the step with this number on. */
  present(at: number): unknown;
  steer(what: Steering): unknown;
  save(): unknown;
  /** As one HTML file that works without a network. */
  savePage(): unknown;
}
