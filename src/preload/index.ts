import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '#host/Bridge';
import { channels, commandChannel, linkChannel } from '#host/channels';

/** Hands on what the main process sends, without the event. Returns what ends it. */
function hear(channel: string, listener: (value: unknown) => void): () => void {
  const handOn = (_event: IpcRendererEvent, value: unknown): void => listener(value);
  ipcRenderer.on(channel, handOn);
  return () => void ipcRenderer.off(channel, handOn);
}

/** All that the page can reach of Electron: these functions, and nothing that they were made from. */
const bridge: Bridge = {
  system: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
  files: {
    open: (request) => ipcRenderer.invoke(channels.openFile, request),
    save: (request) => ipcRenderer.invoke(channels.saveFile, request),
  },
  drafts: {
    load: (name) => ipcRenderer.invoke(channels.loadDraft, name),
    save: (request) => ipcRenderer.invoke(channels.saveDraft, request),
    remove: (name) => ipcRenderer.invoke(channels.removeDraft, name),
    setAside: (name) => ipcRenderer.invoke(channels.setDraftAside, name),
  },
  settings: {
    load: () => ipcRenderer.invoke(channels.loadSettings),
    save: (settings) => ipcRenderer.invoke(channels.saveSettings, settings),
  },
  clipboard: {
    writeText: (text) => ipcRenderer.invoke(channels.copyText, text),
    writePicture: (png) => ipcRenderer.invoke(channels.copyPicture, png),
  },
  address: {
    start: () => ipcRenderer.invoke(channels.startLink),
    onOpen: (listener) => hear(linkChannel, listener),
  },
  links: { open: (url) => ipcRenderer.invoke(channels.openLink, url) },
  menu: {
    update: (state) => ipcRenderer.invoke(channels.updateMenu, state),
    onCommand: (listener) => hear(commandChannel, listener),
  },
};

contextBridge.exposeInMainWorld('medroots', bridge);
