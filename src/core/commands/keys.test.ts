import { describe, expect, it } from 'vitest';
import { commands } from './commands';
import { isSingleKey, keyLabel, keysFor, matchKey, partsOf, systems, type Focus, type KeyPress, type System } from './keys';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

function matched(pressed: KeyPress, focus: Focus, system: System): string | undefined {
  return matchKey(pressed, { focus, system, singleKeys: true });
}

describe('matchKey', () => {
  it.each(systems)('answers every declared key with its command while the canvas has the focus, or the stage (%s)', (system) => {
    for (const command of commands) {
      for (const text of keysFor(command, system)) {
        const { key, mod, alt, shift } = partsOf(text);
        const held = { ctrlKey: mod && system !== 'mac', metaKey: mod && system === 'mac', altKey: alt, shiftKey: shift };
        expect([text, matched(press(key, held), command.scope === 'presenting' ? 'stage' : 'canvas', system)]).toEqual([text, command.id]);
      }
    }
  });

  it('lets people type letters, digits and slashes elsewhere', () => {
    for (const key of ['e', '1', '/', '+', 'Enter', ' ', 'ArrowLeft']) expect(matched(press(key), 'elsewhere', 'linux')).toBeUndefined();
  });

  it('answers keys with Ctrl or Alt everywhere', () => {
    expect(matched(press('f', { ctrlKey: true }), 'elsewhere', 'linux')).toBe('go.search');
    expect(matched(press('ArrowLeft', { altKey: true }), 'elsewhere', 'windows')).toBe('go.back');
    expect(matched(press('f', { metaKey: true }), 'elsewhere', 'mac')).toBe('go.search');
  });

  it('leaves undo, copy and select all to a text field, and arrows to the outline', () => {
    for (const key of ['z', 'c', 'a']) expect(matched(press(key, { ctrlKey: true }), 'elsewhere', 'linux')).toBeUndefined();
    expect(matched(press('z', { ctrlKey: true }), 'graph', 'linux')).toBe('edit.undo');
    expect(matched(press('ArrowLeft'), 'graph', 'linux')).toBeUndefined();
    expect(matched(press('ArrowLeft'), 'canvas', 'linux')).toBe('go.left');
  });

  it('answers no single letter or sign where these are switched off', () => {
    for (const text of commands.flatMap((command) => keysFor(command, 'linux')).filter(isSingleKey)) {
      const { key, shift } = partsOf(text);
      expect([text, matchKey(press(key, { shiftKey: shift }), { focus: 'canvas', system: 'linux', singleKeys: false })]).toEqual([text, undefined]);
    }
    expect(matchKey(press('ArrowLeft'), { focus: 'canvas', system: 'linux', singleKeys: false })).toBe('go.left');
  });

  it('takes Ctrl and Cmd each on its own system', () => {
    expect(matched(press('f', { ctrlKey: true }), 'canvas', 'mac')).toBeUndefined();
    expect(matched(press('f', { metaKey: true }), 'canvas', 'linux')).toBeUndefined();
  });

  it('does not take AltGr, which is Ctrl and Alt, for Ctrl', () => {
    expect(matched(press('o', { ctrlKey: true, altKey: true }), 'canvas', 'windows')).toBeUndefined();
  });

  it('finds the letter on a Greek keyboard', () => {
    expect(matched(press('ο', { code: 'KeyO', ctrlKey: true }), 'elsewhere', 'linux')).toBe('file.open');
  });

  it('takes a letter with caps lock, not with Shift; a sign with or without Shift', () => {
    expect(matched(press('E'), 'canvas', 'linux')).toBe('view.expand');
    expect(matched(press('E', { shiftKey: true }), 'canvas', 'linux')).toBeUndefined();
    expect(matched(press('+', { shiftKey: true }), 'canvas', 'linux')).toBe('view.zoom-in');
    expect(matched(press('1', { shiftKey: true }), 'canvas', 'linux')).toBe('view.depth-1');
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
