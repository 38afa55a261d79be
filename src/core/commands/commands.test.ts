import { describe, expect, it } from 'vitest';
import { commandIds, commandOf, commands } from './commands';
import { focuses, isSingleKey, keysFor, reaches, scopeOf, systems } from './keys';

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

  it.each(systems.flatMap((system) => focuses.map((focus) => [system, focus] as const)))('gives a key to one command only, wherever the keyboard is (%s, %s)', (system, focus) => {
    const keys = commands.flatMap((command) => keysFor(command, system).filter((key) => reaches[focus].includes(scopeOf(command, key))));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('lets no single letter or sign act outside of the graph', () => {
    const plain = commands.flatMap((command) => [...command.keys, ...(command.macKeys ?? [])].filter(isSingleKey).map((key) => scopeOf(command, key)));
    expect(plain).not.toContain('anywhere');
  });

  it('says of each choice and toggle whether it holds', () => {
    expect(commands.filter(({ choice, toggle, holds }) => (choice ?? toggle) !== undefined && !holds).map(({ id }) => id)).toEqual([]);
  });

  it('leaves the keys that enlarge all text to the browser and the window', () => {
    const keys = commands.flatMap(({ keys: all, macKeys = [] }) => [...all, ...macKeys]);
    for (const key of ['Mod++', 'Mod+=', 'Mod+-', 'Mod+0']) expect(keys).not.toContain(key);
  });

  it('answers each id with its declaration', () => {
    for (const id of commandIds) expect(commandOf(id).id).toBe(id);
  });
});
