/** The only names under which the page and the main process speak to each other. */
export const channels = {
  openFile: 'files:open',
  saveFile: 'files:save',
  loadSettings: 'settings:load',
  saveSettings: 'settings:save',
  openLink: 'links:open',
  updateMenu: 'menu:update',
} as const;
export type Channel = (typeof channels)[keyof typeof channels];

/** From the main process to the page: a command was picked in the native menu. */
export const commandChannel = 'menu:command';
