/** The only names under which the page and the main process speak to each other. */
export const channels = {
  openFile: 'files:open',
  saveFile: 'files:save',
  loadDraft: 'drafts:load',
  saveDraft: 'drafts:save',
  removeDraft: 'drafts:remove',
  setDraftAside: 'drafts:set-aside',
  loadSettings: 'settings:load',
  saveSettings: 'settings:save',
  copyText: 'clipboard:text',
  copyPicture: 'clipboard:picture',
  startLink: 'address:start',
  openLink: 'links:open',
  updateMenu: 'menu:update',
} as const;
export type Channel = (typeof channels)[keyof typeof channels];

/** From the main process to the page: a command was picked in the native menu. */
export const commandChannel = 'menu:command';
/** Likewise: a link to a view was opened. */
export const linkChannel = 'address:open';
