import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { jitlessZod } from './scripts/jitlessZod.mjs';

/** The graph is in the file itself, packed: `virtual:shipped-graph` of this build unpacks it. */
const graphHere: Plugin = {
  name: 'graph-here',
  resolveId: (id) => (id === 'virtual:shipped-graph' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:shipped-graph'
      ? `const packed = Uint8Array.from(atob(document.getElementById('graph').textContent), (letter) => letter.charCodeAt(0));
export default await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).json();`
      : undefined,
};

const here = (file: string): string => join(import.meta.dirname, 'src/renderer/page', file);

/** What only a program with files and workers has, and what stands in for it in a file. */
const standIns = [
  { find: /^.*\/workers\/SearchClient$/, replacement: here('SearchHere.ts') },
  { find: /^\.\/lessonFiles$/, replacement: here('lessonFiles.ts') },
  { find: /^\.\/WalksButton$/, replacement: here('WalksButton.tsx') },
  { find: /^\.\/(?:graphFiles|pictures|lessonPages)$/, replacement: here('nothingHere.ts') },
  { find: /^@fontsource.*\.css$/, replacement: here('fonts.css') },
];

/** A lesson as one file: a script, a style sheet, and everything that they need in them. `medroots lesson` puts them together. */
export default defineConfig({
  root: join(import.meta.dirname, 'src/renderer/page'),
  publicDir: false,
  plugins: [react(), graphHere],
  resolve: { alias: standIns },
  build: {
    outDir: join(import.meta.dirname, 'out/renderer/page'),
    emptyOutDir: true,
    minify: true,
    target: ['es2022', 'safari16.4', 'firefox115', 'chrome115'],
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: join(import.meta.dirname, 'src/renderer/page/main.tsx'),
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]', banner: jitlessZod },
    },
  },
});
