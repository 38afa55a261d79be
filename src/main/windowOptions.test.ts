import { describe, expect, it } from 'vitest';
import { windowOptions } from './windowOptions';

describe('windowOptions', () => {
  it('isolates the page and gives it nothing of Node', () => {
    expect(windowOptions({ preload: '/p.cjs', packaged: true, backgroundColor: '#fff' }).webPreferences).toEqual({
      preload: '/p.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    });
  });
});
