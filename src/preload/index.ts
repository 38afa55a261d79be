import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '#host/Bridge';
import { channels, commandChannel } from '#host/channels';

/** All that the page can reach of Electron: these functions, and nothing that they were made from. */
const bridge: Bridge = {
  system: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
  files: {
    open: (request) => ipcRenderer.invoke(channels.openFile, request),
    save: (request) => ipcRenderer.invoke(channels.saveFile, request),
  },
  settings: {
    load: () => ipcRenderer.invoke(channels.loadSettings),
    save: (settings) => ipcRenderer.invoke(channels.saveSettings, settings),
  },
  links: { open: (url) => ipcRenderer.invoke(channels.openLink, url) },
  menu: {
    update: (state) => ipcRenderer.invoke(channels.updateMenu, state),
    onCommand(listener) {
      const hear = (_event: IpcRendererEvent, id: unknown): void => listener(id);
      ipcRenderer.on(commandChannel, hear);
      return () => void ipcRenderer.off(commandChannel, hear);
    },
  },
};

contextBridge.exposeInMainWorld('medroots', bridge);
