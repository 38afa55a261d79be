import { app, Menu, type BrowserWindow } from 'electron';
import { commandIds } from '#core/commands/commands';
import type { System } from '#core/commands/keys';
import { commandChannel } from '#host/channels';
import type { MenuState } from '#host/Host';
import { menuTemplate } from './menuTemplate';

/** Draws the menu of the program; `update` keeps it in step with the page. */
export function createNativeMenu(window: BrowserWindow): { update: (state: MenuState) => void } {
  let drawn = draw(window, {});
  return {
    update({ enabled, checked, titles }) {
      // Electron's items keep the words that they were made with.
      if (!isSame(titles, drawn)) drawn = draw(window, titles);
      const menu = Menu.getApplicationMenu();
      for (const id of commandIds) {
        const item = menu?.getMenuItemById(id);
        if (!item) continue;
        item.enabled = enabled.includes(id);
        if (item.type === 'checkbox' || checked.includes(id)) item.checked = checked.includes(id);
      }
    },
  };
}

function draw(window: BrowserWindow, titles: MenuState['titles']): MenuState['titles'] {
  const template = menuTemplate({
    system: systemOf(process.platform),
    develop: !app.isPackaged,
    titles,
    pick: (id) => window.webContents.send(commandChannel, id),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  return titles;
}

function isSame(titles: MenuState['titles'], others: MenuState['titles']): boolean {
  return commandIds.every((id) => titles[id] === others[id]);
}

function systemOf(platform: NodeJS.Platform): System {
  return platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux';
}
