import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';
import { jitlessZod } from './scripts/jitlessZod.mjs';
import { shippedGraph } from './scripts/shippedGraph.mjs';
import { developmentContentSecurityPolicy } from './src/host/securityHeaders.mjs';

/** The page that lessons are put into belongs to the program: the window reads it to write one. */
const lessonPage: Plugin = { name: 'lesson-page', apply: 'build', closeBundle: async () => void (await build({ configFile: `${import.meta.dirname}/vite.page.config.ts`, logLevel: 'warn' })) };

export default defineConfig({
  // Libraries are bundled, so that the packed program needs no node_modules.
  main: { build: { externalizeDeps: false } },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload is CommonJS and can require nothing but Electron.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react(), shippedGraph(import.meta.dirname), lessonPage],
    // The graph is in the page's one script, which is over the usual size on purpose.
    build: { minify: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 3000, rolldownOptions: { output: { banner: jitlessZod } } },
    worker: { rolldownOptions: { output: { banner: jitlessZod } } },
    server: { headers: { 'Content-Security-Policy': developmentContentSecurityPolicy } },
  },
});
