import { defineConfig } from 'vite';

export default defineConfig({
  // The command line needs no node_modules but for figures: their fonts, and what draws pixels. That is loaded when it is needed.
  ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
  build: { ssr: 'src/cli/main.ts', outDir: 'out/cli', target: 'node20', sourcemap: true },
});
