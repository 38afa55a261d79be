import { placeInDirection, type ArrowDirection } from '../exploration/placeInDirection';
import { readingOrder } from '../exploration/readingOrder';
import { withView } from '../exploration/changes';
import { withMoved } from '../layout/viewChanges';
import type { Declaration, Declarations } from './Declaration';
import type { Program } from './Program';
import { goTo, moveTo, toggleSelected } from './steps';
import { groupAtCursor, named, subject } from './subjects';

const searching = { menu: 'Go', group: 1 } as const;
const stops = { menu: 'Go', group: 2 } as const;
const moves = { menu: 'Go', group: 3 } as const;

/** Moves the keyboard to another place of the picture, and brings that into sight. */
function step(program: Program, key: string | undefined): void {
  if (key === undefined) return;
  program.moveCursor(key);
  program.camera.reveal(key);
}

const here = ({ shown: { cursor, selection, layout, focus } }: Program): string => cursor ?? layout.places.find(({ key }) => key === selection.at(-1))?.key ?? focus;

function arrow(direction: ArrowDirection, key: string): Declaration {
  return { title: `To what stands ${words[direction]}`, keywords: ['arrow', 'cursor', 'keyboard'], keys: [key], scope: 'canvas', undo: 'none', run: (program) => step(program, placeInDirection(program.shown.layout, here(program), direction)) };
}

const words: Readonly<Record<ArrowDirection, string>> = { left: 'left of it', right: 'right of it', up: 'above it', down: 'below it' };

function along(title: string, key: string, by: 1 | -1): Declaration {
  return {
    title, keywords: ['cursor', 'keyboard', 'neighbour', 'relation'], keys: [key], scope: 'canvas', undo: 'none',
    run: (program) => {
      const order = readingOrder(program.shown.graph, program.shown.layout);
      step(program, order[(order.indexOf(here(program)) + by + order.length) % order.length]);
    },
  };
}

/** Pixels of the screen. */
const panStep = 60;

function pan(title: string, key: string, x: number, y: number): Declaration {
  return { title, keywords: ['scroll', 'camera', 'keyboard'], keys: [key], scope: 'canvas', undo: 'none', run: ({ camera }) => camera.panBy(x * panStep, y * panStep) };
}

/** Pixels of the model. */
const nudgeStep = 20;

function nudge(title: string, key: string, x: number, y: number): Declaration {
  return {
    title, keywords: ['move', 'position', 'keyboard', 'drag'], keys: [key], scope: 'canvas', undo: 'step',
    impossible: (program) => (placeToNudge(program) ? undefined : 'The middle keeps its place: choose something around it.'),
    run: (program) => {
      const place = placeToNudge(program);
      if (!place) return;
      const moved = withView(program.shown.exploration, (view) => withMoved(view, place.key, { x: place.x + x * nudgeStep, y: place.y + y * nudgeStep }));
      program.change(`move ${place.label}`, moved, { merge: `nudge ${place.key}` });
    },
  };
}

const placeToNudge = (program: Program) => program.shown.layout.places.find(({ key, role }) => key === here(program) && (role === 'chip' || role === 'card'));

export const goCommands = {
  'go.search': { title: 'Search', keywords: ['find', 'look up'], keys: ['Mod+F', '/'], menu: searching, undo: 'none', run: ({ dialogs }) => dialogs.focusSearch() },
  'go.palette': { title: 'Find a command', keywords: ['palette', 'actions', 'run'], keys: ['Mod+K', 'Mod+Shift+P'], menu: searching, undo: 'none', run: ({ dialogs }) => dialogs.open('palette') },
  'go.back': {
    title: 'Back', keywords: ['previous', 'return', 'trail'], keys: ['Alt+ArrowLeft', 'Backspace'], macKeys: ['Mod+[', 'Backspace'], menu: stops, contextMenu: 'ground', undo: 'step',
    impossible: ({ shown }) => (shown.exploration.walk.at === 0 ? 'This is where the walk began.' : undefined), run: (program) => goTo(program, program.shown.exploration.walk.at - 1, 'go back'),
  },
  'go.forward': {
    title: 'Forward', keywords: ['next', 'trail'], keys: ['Alt+ArrowRight'], macKeys: ['Mod+]'], menu: stops, contextMenu: 'ground', undo: 'step',
    impossible: ({ shown: { exploration: { walk } } }) => (walk.at === walk.visits.length - 1 ? 'This is where the walk ends.' : undefined), run: (program) => goTo(program, program.shown.exploration.walk.at + 1, 'go forward'),
  },
  'go.home': { title: 'Back to the start', keywords: ['home', 'neurolysis', 'first'], keys: ['Alt+Home'], macKeys: ['Mod+Shift+H'], menu: stops, undo: 'step', impossible: ({ shown }) => (shown.focus === shown.home ? 'You are at the start.' : undefined), run: (program) => moveTo(program, program.shown.home) },
  'go.centre': {
    title: 'Go to it', titleNow: (program) => (groupAtCursor(program) === undefined ? `Go to ${named(program, [subject(program)])}` : 'Go to it'), keywords: ['centre', 'center', 'focus', 'move', 'walk'], keys: ['Enter'], menu: moves, contextMenu: 'node', undo: 'step',
    impossible: (program) => (subject(program) === program.shown.focus ? 'It is in the middle already: choose something around it.' : undefined), run: (program) => moveTo(program, subject(program)),
  },
  'go.left': arrow('left', 'ArrowLeft'),
  'go.right': arrow('right', 'ArrowRight'),
  'go.up': arrow('up', 'ArrowUp'),
  'go.down': arrow('down', 'ArrowDown'),
  'go.next': along('To the next neighbour', ']', 1),
  'go.previous': along('To the neighbour before', '[', -1),
  'go.middle': { title: 'To the middle of the picture', keywords: ['cursor', 'keyboard', 'first', 'focus'], keys: ['Home'], scope: 'canvas', undo: 'none', run: (program) => step(program, program.shown.focus) },
  'go.select': { title: 'Select only this', keywords: ['cursor', 'keyboard', 'inspect', 'read'], keys: [' '], scope: 'canvas', undo: 'none', run: (program) => program.select([subject(program)]) },
  'go.select-too': {
    title: 'Select this as well, or no longer', keywords: ['cursor', 'keyboard', 'add', 'several'], keys: ['Shift+ '], scope: 'canvas', undo: 'none',
    run: (program) => {
      const { cursor, graph } = program.shown;
      if (cursor === undefined || !graph.hasNode(cursor)) return;
      toggleSelected(program, cursor);
    },
  },
  'go.leave': { title: 'Leave the picture', keywords: ['cursor', 'keyboard', 'escape', 'out'], keys: ['Escape'], scope: 'canvas', undo: 'none', run: (program) => program.moveCursor(undefined) },
  'go.menu': { title: 'Menu of what is selected', keywords: ['context', 'right click', 'actions'], keys: ['Shift+F10', 'ContextMenu'], scope: 'canvas', undo: 'none', run: ({ dialogs }) => dialogs.openMenu() },
  'go.pan-left': pan('Move the picture right', 'Shift+ArrowLeft', 1, 0),
  'go.pan-right': pan('Move the picture left', 'Shift+ArrowRight', -1, 0),
  'go.pan-up': pan('Move the picture down', 'Shift+ArrowUp', 0, 1),
  'go.pan-down': pan('Move the picture up', 'Shift+ArrowDown', 0, -1),
  'go.nudge-left': nudge('Push it left', 'Mod+ArrowLeft', -1, 0),
  'go.nudge-right': nudge('Push it right', 'Mod+ArrowRight', 1, 0),
  'go.nudge-up': nudge('Push it up', 'Mod+ArrowUp', 0, -1),
  'go.nudge-down': nudge('Push it down', 'Mod+ArrowDown', 0, 1),
} as const satisfies Declarations;
