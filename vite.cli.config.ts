import { defineConfig } from 'vite';

export default defineConfig({
  // The command line is one file without dependencies, so that it starts fast and runs without node_modules.
  ssr: { noExternal: true },
  build: { ssr: 'src/cli/main.ts', outDir: 'out/cli', target: 'node20', sourcemap: true },
});
