// @ts-check
/** What the main process imports from 'electron'. A member that is not here is an error at once, as it should be. */
export { app } from './app.mjs';
export { BrowserWindow } from './BrowserWindow.mjs';
export { clipboard, ClipboardItem } from './clipboard.mjs';
export { ipcMain } from './ipcMain.mjs';
export { Menu } from './Menu.mjs';
export { protocol } from './protocol.mjs';
export { session } from './session.mjs';
export { dialog, nativeTheme, screen, shell } from './system.mjs';
export { webContents } from './WebContents.mjs';
