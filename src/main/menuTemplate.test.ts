import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandIds } from '#core/commands/commands';
import { systems } from '#core/commands/keys';
import { menuTemplate } from './menuTemplate';

function allItems(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

describe.each(systems)('the native menu on %s', (system) => {
  const picked: string[] = [];
  const items = allItems(menuTemplate({ system, develop: false, pick: (id) => picked.push(id) }));

  it('holds every command of the registry once', () => {
    expect(items.flatMap(({ id }) => id ?? []).toSorted()).toEqual([...commandIds].toSorted());
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

  it('offers editing, text size and full screen by role', () => {
    expect(items.map(({ role }) => role)).toEqual(expect.arrayContaining(['editMenu', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'windowMenu', 'help']));
  });

  it('has the developer tools only for those who work on the program', () => {
    const roles = (develop: boolean): unknown[] => allItems(menuTemplate({ system, develop, pick: () => {} })).map(({ role }) => role);
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu']) expect(roles(false)).not.toContain(role);
  });
});

describe('the menu of a Mac', () => {
  const template = menuTemplate({ system: 'mac', develop: false, pick: () => {} });

  it('begins with the program’s own menu', () => {
    expect(template[0]).toEqual({ role: 'appMenu' });
  });

  it('shows no key that people also type', () => {
    const keys = allItems(template).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.filter((key) => !key.startsWith('CommandOrControl+'))).toEqual([]);
  });
});
