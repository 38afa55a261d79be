import { app, Menu, type BrowserWindow } from 'electron';
import { commandIds } from '#core/commands/commands';
import type { System } from '#core/commands/keys';
import { commandChannel } from '#host/channels';
import type { MenuState } from '#host/Host';
import { menuTemplate } from './menuTemplate';

export function showNativeMenu(window: BrowserWindow): void {
  const template = menuTemplate({
    system: systemOf(process.platform),
    develop: !app.isPackaged,
    pick: (id) => window.webContents.send(commandChannel, id),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

export function updateNativeMenu({ enabled, checked }: MenuState): void {
  const menu = Menu.getApplicationMenu();
  for (const id of commandIds) {
    const item = menu?.getMenuItemById(id);
    if (!item) continue;
    item.enabled = enabled.includes(id);
    if (checked.includes(id)) item.checked = true;
  }
}

function systemOf(platform: NodeJS.Platform): System {
  return platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux';
}
