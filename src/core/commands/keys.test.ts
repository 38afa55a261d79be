import { describe, expect, it } from 'vitest';
import { commands } from './commands';
import { keyLabel, keysFor, matchKey, partsOf, systems, type KeyPress } from './keys';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('matchKey', () => {
  it.each(systems)('answers every declared key with its command while the canvas has the focus (%s)', (system) => {
    for (const command of commands) {
      for (const text of keysFor(command, system)) {
        const { key, mod, alt, shift } = partsOf(text);
        const held = { ctrlKey: mod && system !== 'mac', metaKey: mod && system === 'mac', altKey: alt, shiftKey: shift };
        expect([text, matchKey(press(key, held), 'canvas', system)]).toEqual([text, command.id]);
      }
    }
  });

  it('lets people type letters, digits and slashes elsewhere', () => {
    for (const key of ['e', '1', '/', '+', 'Enter']) expect(matchKey(press(key), 'elsewhere', 'linux')).toBeUndefined();
  });

  it('answers keys with Ctrl or Alt everywhere', () => {
    expect(matchKey(press('f', { ctrlKey: true }), 'elsewhere', 'linux')).toBe('go.search');
    expect(matchKey(press('ArrowLeft', { altKey: true }), 'elsewhere', 'windows')).toBe('go.back');
    expect(matchKey(press('f', { metaKey: true }), 'elsewhere', 'mac')).toBe('go.search');
  });

  it('takes Ctrl and Cmd each on its own system', () => {
    expect(matchKey(press('f', { ctrlKey: true }), 'canvas', 'mac')).toBeUndefined();
    expect(matchKey(press('f', { metaKey: true }), 'canvas', 'linux')).toBeUndefined();
  });

  it('does not take AltGr, which is Ctrl and Alt, for Ctrl', () => {
    expect(matchKey(press('o', { ctrlKey: true, altKey: true }), 'canvas', 'windows')).toBeUndefined();
  });

  it('finds the letter on a Greek keyboard', () => {
    expect(matchKey(press('ο', { code: 'KeyO', ctrlKey: true }), 'elsewhere', 'linux')).toBe('file.open');
  });

  it('takes a letter with caps lock, not with Shift; a sign with or without Shift', () => {
    expect(matchKey(press('E'), 'canvas', 'linux')).toBe('view.expand');
    expect(matchKey(press('E', { shiftKey: true }), 'canvas', 'linux')).toBeUndefined();
    expect(matchKey(press('+', { shiftKey: true }), 'canvas', 'linux')).toBe('view.zoom-in');
    expect(matchKey(press('1', { shiftKey: true }), 'canvas', 'linux')).toBe('view.depth-1');
  });
});

describe('keyLabel', () => {
  it.each([
    ['Mod+O', 'linux', 'Ctrl+O'],
    ['Mod+O', 'mac', '⌘O'],
    ['Mod+Shift+H', 'mac', '⇧⌘H'],
    ['Alt+ArrowLeft', 'windows', 'Alt+←'],
    ['+', 'linux', '+'],
    ['Mod++', 'linux', 'Ctrl++'],
  ] as const)('writes %s on %s as %s', (key, system, label) => {
    expect(keyLabel(key, system)).toBe(label);
  });
});
