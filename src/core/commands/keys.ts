import { commands, type Command, type CommandId } from './commands';
import type { Scope } from './Declaration';

export const systems = ['mac', 'windows', 'linux'] as const;
export type System = (typeof systems)[number];

/**
 * Where the keyboard's focus is: in the picture, in what else tells of the graph, or in a control of its own; while a
 * lesson is presented, on its stage or in the picture on it.
 */
export const focuses = ['canvas', 'graph', 'elsewhere', 'stage', 'stage picture'] as const;
export type Focus = (typeof focuses)[number];

/** What a keyboard event says of its key; a browser's `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface KeyParts {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

export function keysFor(command: Command, system: System): readonly string[] {
  return system === 'mac' ? (command.macKeys ?? command.keys) : command.keys;
}

/** Where a key of a command acts. A plain key acts in the graph only, unless more is said of its command (WCAG 2.1.4). */
export function scopeOf({ scope }: Command, key: string): Scope {
  const { mod, alt } = partsOf(key);
  return scope ?? (mod || alt || functionKey.test(key) ? 'anywhere' : 'graph');
}

const functionKey = /^F\d+$/;

/** A key that is a letter or a sign without Ctrl, Cmd or Alt: people can switch these off. */
export function isSingleKey(text: string): boolean {
  const { key, mod, alt } = partsOf(text);
  return !mod && !alt && key.trim().length === 1;
}

export interface KeyContext {
  readonly focus: Focus;
  readonly system: System;
  readonly singleKeys: boolean;
}

/** The command that a key press calls, if any. */
export function matchKey(press: KeyPress, { focus, system, singleKeys }: KeyContext): CommandId | undefined {
  const acts = (command: Command, key: string): boolean => reaches[focus].includes(scopeOf(command, key)) && (singleKeys || !isSingleKey(key));
  return commands.find((command) => keysFor(command, system).some((key) => acts(command, key) && isPressed(partsOf(key), press, system)))?.id;
}

/** Whose keys act where. */
export const reaches: Readonly<Record<Focus, readonly Scope[]>> = {
  canvas: ['canvas', 'graph', 'anywhere'],
  graph: ['graph', 'anywhere'],
  elsewhere: ['anywhere'],
  stage: ['presenting'],
  'stage picture': ['canvas'],
};

/** `Mod+O` in its parts; the plus sign itself may be the key: `+`, `Mod++`. */
export function partsOf(text: string): KeyParts {
  const parts = text.split(/\+(?=.)/);
  const modifiers = parts.slice(0, -1);
  return {
    key: parts.at(-1) ?? '',
    mod: modifiers.includes('Mod'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
  };
}

/** A key as people of the system read it: `Ctrl+O`, `⌘O`, `Alt+←`. */
export function keyLabel(text: string, system: System): string {
  const { key, mod, alt, shift } = partsOf(text);
  const name = keyNames[key] ?? key.toUpperCase();
  if (system === 'mac') return [alt && '⌥', shift && '⇧', mod && '⌘', name].filter(Boolean).join('');
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Home: 'Home', Enter: 'Enter', Escape: 'Esc', Delete: 'Delete', Backspace: 'Backspace', ContextMenu: 'Menu', ' ': 'Space', '-': '−',
};

function isPressed({ key, mod, alt, shift }: KeyParts, press: KeyPress, system: System): boolean {
  const [wanted, other] = system === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (wanted !== mod || other || press.altKey !== alt) return false;
  if (/^[A-Z]$/.test(key)) return letterOf(press) === key && press.shiftKey === shift;
  if (key === ' ') return press.key === key && press.shiftKey === shift;
  if (key.length === 1) return press.key === key;
  return press.key === key && press.shiftKey === shift;
}

/** The Latin letter of a key; on a Greek or Cyrillic keyboard the one that is printed beside its own. */
function letterOf({ key, code }: KeyPress): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key(?=[A-Z]$)/, '');
}
