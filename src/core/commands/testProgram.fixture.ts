import { change, openShown, redone, selected, undone, withCursor, type Shown } from '../exploration/Shown';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import type { Preferences, Program } from './Program';

/** A program without a window, for tests: what it is asked for beyond its own state is noted in `asked`. */
export interface TestProgram extends Program {
  readonly asked: string[];
  /** What the person looks up next. */
  answer: NodeId | undefined;
}

export function createTestProgram(graph: MedicalGraph, home: NodeId): TestProgram {
  let shown: Shown = openShown(graph, home, 'wide');
  let preferences: Preferences = { theme: 'system', singleKeys: true, panel: 'none', table: false };
  let replaying = false;
  const asked: string[] = [];
  const note = (what: string) => (): void => void asked.push(what);
  const program: TestProgram = {
    asked,
    answer: undefined,
    get shown() {
      return shown;
    },
    get preferences() {
      return preferences;
    },
    get replaying() {
      return replaying;
    },
    change: (name, exploration, options) => void (shown = change(shown, name, exploration, options)),
    undo: () => void (shown = undone(shown)),
    redo: () => void (shown = redone(shown)),
    select: (ids) => void (shown = selected(shown, ids)),
    moveCursor: (key) => void (shown = withCursor(shown, key)),
    prefer: (changed) => void (preferences = { ...preferences, ...changed }),
    replay: (on) => void (replaying = on),
    camera: { zoomBy: note('zoom'), panBy: note('pan'), fit: note('fit'), reveal: (key) => void asked.push(`reveal ${key}`) },
    files: { open: note('open'), isShipped: () => false, openShipped: note('shipped'), saveGraph: note('save'), savePicture: note('picture'), saveText: (_name, text) => asked.push(text) },
    clipboard: { copyText: (text) => asked.push(text), copyPicture: note('copy picture'), copyLink: note('copy link') },
    lessons: { step: undefined, isPresenting: false, show: note('step'), seen: () => undefined, present: note('present'), steer: note('steer'), save: note('save lesson'), savePage: note('save page') },
    dialogs: {
      open: (name) => void asked.push(`dialog ${name}`),
      openWords: (tab, { word, parts } = {}) => void asked.push(['words', tab, word, ...(parts ?? [])].filter((one) => one !== undefined).join(' ')),
      showHints: note('hints'),
      focusSearch: note('search'),
      openMenu: note('menu'),
      askForGroups: (node) => void asked.push(`groups of ${node}`),
      askForNode: () => Promise.resolve(program.answer),
      askForText: (_question, suggestion) => Promise.resolve(suggestion),
    },
  };
  return program;
}
