import { describe, expect, it } from 'vitest';
import { commandIds, commandOf, commands } from './commands';
import { contextOf, keysFor, systems } from './keys';

describe('the command registry', () => {
  it('has each id once', () => {
    expect(new Set(commandIds).size).toBe(commandIds.length);
  });

  it('gives every command a title that nobody else has, and a word to find it by', () => {
    const titles = commands.map(({ title }) => title.trim().toLowerCase());
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
    for (const { keywords } of commands) expect(keywords).not.toHaveLength(0);
  });

  it.each(systems)('gives a key to one command only (%s)', (system) => {
    const keys = commands.flatMap((command) => keysFor(command, system));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('lets no plain key act outside of the canvas', () => {
    const plain = commands.flatMap(({ keys, macKeys = [] }) => [...keys, ...macKeys]).filter((key) => !/^(?:Mod|Alt)\+/.test(key));
    expect(plain.map(contextOf)).toEqual(plain.map(() => 'canvas'));
  });

  it('leaves the keys that enlarge all text to the browser and the window', () => {
    const keys = commands.flatMap(({ keys: all, macKeys = [] }) => [...all, ...macKeys]);
    for (const key of ['Mod++', 'Mod+=', 'Mod+-', 'Mod+0']) expect(keys).not.toContain(key);
  });

  it('answers each id with its declaration', () => {
    for (const id of commandIds) expect(commandOf(id).id).toBe(id);
  });
});
