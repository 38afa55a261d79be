// @ts-check
// npm run dev: the program with hot reload, in Electron where it is, else at an address to open in a browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadConfigFromFile } from 'electron-vite';
import { createServer } from 'vite';
import { findElectron } from './findElectron.mjs';
import { root } from './start/paths.mjs';

if (findElectron() === null) await serveRenderer();
else {
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  spawn(process.execPath, [electronVite, 'dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
}

async function serveRenderer() {
  const { config } = await loadConfigFromFile({ command: 'serve', mode: 'development' }, undefined, root);
  const server = await createServer({ ...config.renderer, configFile: false, root: join(root, 'src', 'renderer') });
  await server.listen();
  console.log(`Electron is not here ("npm start" fetches it). Open ${server.resolvedUrls?.local[0] ?? 'the address below'} in a browser.`);
  server.bindCLIShortcuts({ print: false });
}
