import type { Panel, Program } from '#core/commands/Program';
import * as steps from '#core/commands/steps';
import { toggledPlace } from '#core/exploration/changes';
import { change, inRoom, lookedAt, redone, selected, undone, withCursor, type Shown } from '#core/exploration/Shown';
import type { Point } from '#core/layout/Layout';
import type { Room } from '#core/layout/Room';
import type { NodeId } from '#core/vocabulary/ids';
import { useCanvas } from './canvas';
import { useExploration } from './exploration';
import { useLessons } from './lessons';
import { focusSearch } from './focusSearch';
import { shippedGraph } from './shippedGraph';
import { useWords } from './words';
import { keepSettings, useWindowState } from './windowState';

function update(next: (shown: Shown) => Shown): void {
  useExploration.setState(next(useExploration.getState()));
}

/** From this width on, in pixels, the picture has its wide room beside the outline, which is open until the person says otherwise. */
export const wideEnoughForPanel = window.matchMedia('(min-width: 1412px)');

export function panelOf(panel: Panel | undefined): Panel {
  return panel ?? (wideEnoughForPanel.matches ? 'outline' : 'none');
}

/** The program as its commands know it: the one window, its picture, and the machine. */
export const program: Program = {
  get shown() {
    return useExploration.getState();
  },
  get preferences() {
    const { settings, table } = useWindowState.getState();
    return { theme: settings.theme, singleKeys: settings.singleKeys, panel: panelOf(settings.panel), table };
  },
  get replaying() {
    return useWindowState.getState().replaying;
  },
  change: (name, exploration, options) => update((shown) => change(shown, name, exploration, options)),
  undo: () => (isTyping() ? void document.execCommand('undo') : update(undone)),
  redo: () => (isTyping() ? void document.execCommand('redo') : update(redone)),
  select: (ids) => update((shown) => selected(shown, ids)),
  moveCursor: (key) => update((shown) => withCursor(shown, key)),
  prefer({ table, ...settings }) {
    if (table !== undefined) useWindowState.setState({ table });
    if (Object.keys(settings).length > 0) keepSettings(settings);
  },
  replay: (replaying) => useWindowState.setState({ replaying }),
  camera: {
    zoomBy: (factor) => useCanvas.getState().canvas?.zoomBy(factor),
    panBy: (x, y) => useCanvas.getState().canvas?.panBy(x, y),
    fit: () => useCanvas.getState().canvas?.fit(),
    reveal: (key) => useCanvas.getState().canvas?.reveal(key),
  },
  files: {
    // Reading and checking files is code that most starts never need.
    open: async () => (await import('./graphFiles')).openGraphFile(),
    isShipped: () => useExploration.getState().graph === shippedGraph,
    openShipped: async () => (await import('./graphFiles')).openShippedGraph(),
    saveGraph: async () => (await import('./graphFiles')).saveGraphFile(),
    savePicture: async () => (await import('./pictures')).savePicture(),
    saveText: async (name, text) => (await import('./graphFiles')).saveTextFile(name, text),
  },
  lessons: {
    get step() {
      return useLessons.getState().step;
    },
    get isPresenting() {
      return useLessons.getState().presenting !== undefined;
    },
    show: (step) => useLessons.setState({ step }),
    seen: () => useCanvas.getState().canvas?.visible(),
    present: async (at) => (await import('./presenting')).present(at),
    steer: async (what) => (await import('./presenting')).steer(what),
    save: async () => (await import('./lessonFiles')).saveLessonFile(),
    savePage: async () => (await import('./lessonPages')).saveLessonPage(),
  },
  clipboard: {
    copyText: async (text, what) => (await import('./pictures')).copyText(text, what),
    copyPicture: async () => (await import('./pictures')).copyPicture(),
    copyLink: async () => (await import('./pictures')).copyLink(),
  },
  dialogs: {
    open: (dialog) => useWindowState.setState({ dialog }),
    openWords(tab, start) {
      useWords.setState({ tab, ...start });
      useWindowState.setState({ dialog: 'words' });
    },
    showHints: () => keepSettings({ hintsDismissed: [] }),
    focusSearch,
    openMenu: () => useCanvas.getState().canvas?.openMenu(),
    askForGroups: (hub) => useWindowState.setState({ hub }),
    askForNode: (text) => new Promise((answer) => useWindowState.setState({ question: { kind: 'node', text, answer } })),
    askForText: (text, suggestion) => new Promise((answer) => useWindowState.setState({ question: { kind: 'text', text, suggestion, answer } })),
  },
};

/** Menus and keys act on the field that one is typing in. */
function isTyping(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.matches('input:not([type=checkbox], [type=radio]), textarea');
}

/** What doors, chips and rows do: the same steps as those of the commands, to a node of their own. */
export function moveTo(id: NodeId): void {
  steps.moveTo(program, id);
}

export function goTo(at: number): void {
  steps.goTo(program, at, 'go along the trail');
}

/** Shows a stop of the walk for a moment: no step that could be undone. */
export function lookAt(at: number): void {
  update((shown) => lookedAt(shown, at));
}

/** Opens or closes a counted group. */
export function toggleGroup(key: string): void {
  const group = program.shown.layout.places.find((place) => place.key === key)?.group;
  program.change(`${group?.open ? 'close' : 'open'} a group`, toggledPlace(program.shown.exploration, key));
}

export function setRoom(room: Room): void {
  update((shown) => inRoom(shown, room));
}

/** Takes a node into the selection, or out of it. */
export function toggleSelected(id: NodeId): void {
  steps.toggleSelected(program, id);
}

/**
 * The menu of what is under the pointer, at a point of the page: of the whole selection where that is part of it, else of
 * this alone. A counted group has the keyboard then.
 */
export function openMenu(key: string | undefined, at: Point): void {
  const { graph, selection } = program.shown;
  const isNode = key !== undefined && graph.hasNode(key);
  if (isNode && !selection.includes(key)) program.select([key]);
  program.moveCursor(key !== undefined && !isNode ? key : undefined);
  useWindowState.setState({ contextMenu: { at, on: key === undefined ? 'ground' : 'node' } });
}
