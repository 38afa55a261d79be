import type { Declaration, Declarations } from './Declaration';
import type { Program, Steering } from './Program';

const notPresenting = ({ lessons }: Program): string | undefined => (lessons.isPresenting ? undefined : 'Present a lesson first.');

/** What acts while the window is the audience's view; clickers send Page Up and Page Down, and some of them B or a full stop. */
function steer(what: Steering, title: string, keywords: string[], keys: string[]): Declaration {
  return { title, keywords, keys, scope: 'presenting', undo: 'none', impossible: notPresenting, run: ({ lessons }) => lessons.steer(what) };
}

export const presentingCommands = {
  'present.next': steer('next', 'Next, while presenting', ['forward', 'slide', 'reveal', 'clicker'], ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'N', 'Enter']),
  'present.back': steer('back', 'Back, while presenting', ['previous', 'slide'], ['ArrowLeft', 'ArrowUp', 'PageUp', 'P', 'Backspace']),
  'present.return': steer('return', 'Return to the step', ['script', 'come back', 'walk'], ['R']),
  'present.blank': steer('blank', 'Darken the screen', ['black', 'blank', 'hide'], ['B', '.']),
  'present.spotlight': steer('spotlight', 'Spotlight on what is new', ['dim', 'highlight', 'light'], ['S']),
  'present.pointer': steer('pointer', 'Pointer with a trail', ['laser', 'draw', 'mouse'], ['L']),
  'present.presenter': steer('presenter', 'Open the presenter’s view', ['notes', 'second window', 'clock', 'speaker'], ['V']),
  'present.end': steer('end', 'End presenting', ['stop', 'leave', 'quit'], ['Escape']),
} as const satisfies Declarations;
