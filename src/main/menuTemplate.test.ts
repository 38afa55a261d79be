import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commands, menuNames } from '#core/commands/commands';
import { systems } from '#core/commands/keys';
import { itemType, menuTemplate } from './menuTemplate';

function allItems(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

describe.each(systems)('the native menu on %s', (system) => {
  const picked: string[] = [];
  const items = allItems(menuTemplate({ system, develop: false, titles: {}, pick: (id) => picked.push(id) }));

  it('holds every command of the registry that has a place in a menu, once', () => {
    const placed = commands.filter(({ menu }) => menu).map(({ id }) => id);
    expect(items.flatMap(({ id }) => id ?? []).toSorted()).toEqual(placed.toSorted());
  });

  it('says which command was picked', () => {
    const [item] = items.filter(({ id }) => id === 'file.open');
    // Electron hands over the item, the window and the event; a command needs none of them.
    Reflect.apply(item?.click ?? (() => {}), undefined, []);
    expect(picked).toEqual(['file.open']);
  });

  it('shows keys and leaves them to the page', () => {
    const registered = items.filter(({ id, accelerator, registerAccelerator }) => id && accelerator && registerAccelerator !== false);
    expect(registered).toEqual([]);
    expect(items.find(({ id }) => id === 'file.open')?.accelerator).toBe('CommandOrControl+O');
  });

  it('leaves undoing and selecting to the registry', () => {
    for (const role of ['editMenu', 'undo', 'redo', 'selectAll']) expect(items.map((item) => item.role)).not.toContain(role);
  });

  it('shows each menu of the registry in its order, and Edit among them', () => {
    const labels = menuTemplate({ system, develop: false, titles: {}, pick: () => {} }).flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => menuNames.some((name) => name === label))).toEqual(menuNames);
    expect(labels.filter((label) => label === 'Edit')).toEqual(['Edit']);
  });

  it('calls a command by what it would do now', () => {
    const [item] = allItems(menuTemplate({ system, develop: false, titles: { 'file.open': 'Undo hide A & B' }, pick: () => {} })).filter(({ id }) => id === 'file.open');
    expect(item?.label).toBe('Undo hide A && B');
    expect(items.find(({ id }) => id === 'file.open')?.label).toBe('Open graph…');
  });

  it('offers editing, text size and full screen by role', () => {
    expect(items.map(({ role }) => role)).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'windowMenu', 'help']));
  });

  it('has the developer tools only for those who work on the program', () => {
    const roles = (develop: boolean): unknown[] => allItems(menuTemplate({ system, develop, titles: {}, pick: () => {} })).map(({ role }) => role);
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu']) expect(roles(false)).not.toContain(role);
  });
});

it('marks what is chosen and what is on', () => {
  expect([itemType({ choice: 'theme' }), itemType({ toggle: true }), itemType({})]).toEqual(['radio', 'checkbox', 'normal']);
});

describe('the menu of a Mac', () => {
  const template = menuTemplate({ system: 'mac', develop: false, titles: {}, pick: () => {} });

  it('begins with the program’s own menu', () => {
    expect(template[0]).toEqual({ role: 'appMenu' });
  });

  it('shows no key that people also type', () => {
    const keys = allItems(template).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.filter((key) => !key.startsWith('CommandOrControl+'))).toEqual([]);
  });
});
