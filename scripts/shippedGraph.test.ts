import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { neurolysisFiles } from '#core/graph/neurolysisFiles.fixture';
import { shippedGraph } from './shippedGraph.mjs';

const project = mkdtempSync(join(tmpdir(), 'medroots-'));
beforeAll(() => {
  mkdirSync(join(project, 'graph-data/entries'), { recursive: true });
  // A junction on Windows, where links to folders need no special right.
  symlinkSync(resolve(import.meta.dirname, '../src'), join(project, 'src'), 'junction');
  writeFileSync(join(project, 'main.js'), `import graph from 'virtual:shipped-graph';\nconsole.log(graph);\n`);
});
afterAll(() => rmSync(project, { recursive: true }));

async function bundle(change: (text: string) => string): Promise<string> {
  for (const { path, text } of neurolysisFiles) writeFileSync(join(project, 'graph-data', path), change(text));
  const built = await build({
    configFile: false,
    root: project,
    logLevel: 'silent',
    plugins: [shippedGraph(project)],
    build: { write: false, minify: false, rolldownOptions: { input: join(project, 'main.js') } },
  });
  return JSON.stringify(built);
}

it('gives the page the compiled graph', { timeout: 60_000 }, async () => {
  expect(await bundle((text) => text)).toContain('term:neurolysis|coded-as|cpt:64640|destruction');
});

it('builds nothing of faulty data, and says where the fault is', { timeout: 60_000 }, async () => {
  await expect(bundle((text) => text.replace('category: procedure', 'category: dream'))).rejects.toThrow(/neurolysis\.yaml:8: error: `category` must be one of/);
});
