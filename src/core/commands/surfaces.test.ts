import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../layout/fixtures';
import { commandIds, commandOf, commands, menuNames } from './commands';
import { contextMenuParts } from './contextMenuParts';
import type { EntryGroup } from './Entry';
import { helpSections } from './helpSections';
import { keyLabel, keysFor, systems } from './keys';
import { menuParts } from './menuParts';
import { paletteEntries } from './paletteEntries';
import { createTestProgram, type TestProgram } from './testProgram.fixture';

function newProgram(): TestProgram {
  return createTestProgram(randomGraph(3, 30, 60), 'n0');
}

function idsOf(groups: readonly EntryGroup[]): string[] {
  return groups.flatMap(({ entries }) => entries.map(({ command }) => command.id));
}

function selectSomething(program: TestProgram, roles: readonly string[]): void {
  const place = program.shown.layout.places.find(({ node, role }) => node !== undefined && roles.includes(role));
  program.select([place?.node ?? '']);
}

describe('the menu', () => {
  it('holds each command that has a place in it once, and nothing else', () => {
    const listed = menuParts(newProgram()).flatMap(({ groups }) => idsOf(groups));
    expect(listed.toSorted()).toEqual(commands.filter(({ menu }) => menu).map(({ id }) => id).toSorted());
  });

  it('has a part for each name, and each command under its own', () => {
    const parts = menuParts(newProgram());
    expect(parts.map(({ name }) => name)).toEqual(menuNames);
    for (const { name, groups } of parts) for (const id of idsOf(groups)) expect(commands.find((command) => command.id === id)?.menu?.menu).toBe(name);
  });

  it('says what undo would undo', () => {
    const program = newProgram();
    void commandOf('view.depth-2').run(program);
    const titles = menuParts(program).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ title }) => title)));
    expect(titles).toContain('Undo depth 2');
  });
});

describe('the context menu', () => {
  it.each(['node', 'ground'] as const)('offers of the commands for a %s just those that can be called', (on) => {
    const program = newProgram();
    selectSomething(program, ['chip', 'card']);
    const expected = commands.filter(({ contextMenu, impossible }) => contextMenu === on && impossible?.(program) === undefined).map(({ id }) => id);
    expect(expected).not.toEqual([]);
    expect(idsOf(contextMenuParts(program, on).groups)).toEqual(expected);
  });

  it('says what it is for', () => {
    const program = newProgram();
    expect(contextMenuParts(program, 'node').title).toBe(program.shown.graph.getNodeAttribute('n0', 'label'));
    program.select(['n0', 'n1', 'n2']);
    expect(contextMenuParts(program, 'node').title).toBe('3 nodes');
  });

  it('is for a counted group when the keyboard is on one', () => {
    const program = createTestProgram(randomGraph(5, 60, 160), 'n0');
    const group = program.shown.layout.places.find((place) => place.group !== undefined);
    program.moveCursor(group?.key);
    const { title, groups } = contextMenuParts(program, 'node');
    expect(title).toBe(group?.label);
    expect(idsOf(groups)).toEqual(['view.expand']);
  });
});

describe('the help sheet', () => {
  it.each(systems)('lists every command that has a key once, with all its keys (%s)', (system) => {
    const rows = helpSections(system).flatMap((section) => section.rows);
    const expected = commands.filter((command) => keysFor(command, system).length > 0);
    expect(rows.map(({ command }) => command.id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    for (const { command, keys } of rows) expect(keys.map(({ label }) => label)).toEqual(keysFor(command, system).map((key) => keyLabel(key, system)));
  });

  it('puts those without a menu under the picture', () => {
    const inPicture = helpSections('linux').find(({ title }) => title === 'In the picture');
    expect(inPicture?.rows.every(({ command }) => command.menu === undefined)).toBe(true);
  });
});

describe('the palette', () => {
  const idsFor = (program: TestProgram, typed: string): string[] => paletteEntries(program, typed).map(({ command }) => command.id);

  it('lists every command of the registry where nothing is typed', () => {
    expect(idsFor(newProgram(), ' ').toSorted()).toEqual([...commandIds].toSorted());
  });

  it('lists none twice and none that the registry does not have, whatever is typed', () => {
    const program = newProgram();
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...commands.map(({ title }) => title))), (typed) => {
        const ids = idsFor(program, typed);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => commandIds.some((known) => known === id))).toBe(true);
      }),
    );
  });

  it('puts what cannot be called after all that can, with the reason', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'path', 'e', 's', 'walk', 'go', 'un', 'select'), fc.boolean(), (typed, around) => {
        const program = newProgram();
        if (around) selectSomething(program, ['chip', 'card']);
        const reasons = paletteEntries(program, typed).map(({ why }) => why);
        const possible = reasons.map((why) => why === undefined);
        expect(possible).toEqual(possible.toSorted((one, other) => Number(other) - Number(one)));
      }),
      { numRuns: 20 },
    );
  });

  it('finds each command by its title, before all others that can be called no less', () => {
    const program = newProgram();
    for (const { id, title } of commands) {
      const entries = paletteEntries(program, title.toUpperCase());
      const own = entries.find(({ command }) => command.id === id);
      expect([title, entries.find(({ why }) => (why === undefined) === (own?.why === undefined))?.command.id]).toEqual([title, id]);
    }
  });

  it('finds each command by each of its keywords', () => {
    const program = newProgram();
    for (const { id, keywords } of commands) for (const keyword of keywords) expect([keyword, idsFor(program, keyword).includes(id)]).toEqual([keyword, true]);
  });

  it('ranks how a title begins before a later word, a word before a keyword, a keyword before letters', () => {
    const program = newProgram();
    selectSomething(program, ['chip', 'card']);
    for (const [typed, first, second] of [
      ['copy', 'edit.copy', 'edit.copy-picture'],
      ['sel', 'edit.select-all', 'go.menu'],
      ['text', 'edit.copy', 'view.outline'],
      ['ts', 'edit.copy-table', 'view.depth-2'],
    ] as const) {
      const ids = idsFor(program, typed);
      expect([typed, ...ids.filter((id) => id === first || id === second)]).toEqual([typed, first, second]);
    }
  });

  it('takes the beginnings of several words, and letters left out', () => {
    const program = newProgram();
    expect(idsFor(program, 'cop tab')[0]).toBe('edit.copy-table');
    expect(idsFor(program, 'zmin')).toContain('view.zoom-in');
    expect(idsFor(program, 'xyzzy')).toEqual([]);
  });
});
