import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGraph } from '#core/graph/buildGraph';
import { exportGraph } from '#core/graph/exportGraph';
import { neurolysisFiles } from '#core/graph/neurolysisFiles.fixture';
import { shippedGraph } from './shippedGraph.mjs';

const project = mkdtempSync(join(tmpdir(), 'medroots-'));
beforeAll(() => {
  mkdirSync(join(project, 'graph-data/entries'), { recursive: true });
  // A junction on Windows, where links to folders need no special right.
  symlinkSync(resolve(import.meta.dirname, '../src'), join(project, 'src'), 'junction');
  writeFileSync(join(project, 'main.js'), `export { default } from 'virtual:shipped-graph';\n`);
});
afterAll(() => rmSync(project, { recursive: true }));

/** The script of a page that is made of nothing but the graph, as it is shipped. */
async function bundle(files: typeof neurolysisFiles): Promise<string> {
  for (const { path, text } of files) writeFileSync(join(project, 'graph-data', path), text);
  const built = await build({
    configFile: false,
    root: project,
    logLevel: 'silent',
    plugins: [shippedGraph(project)],
    build: { write: false, minify: true, rolldownOptions: { input: join(project, 'main.js'), preserveEntrySignatures: 'strict' } },
  });
  if (!('output' in built)) throw new Error('One build gives one output.');
  return built.output[0].code;
}

function filesWith(text: string, instead: string): typeof neurolysisFiles {
  return neurolysisFiles.map((file) => ({ ...file, text: file.text.replace(text, instead) }));
}

it('gives the page the compiled graph, whatever signs are in it, as a text that engines read fast', { timeout: 60_000 }, async () => {
  const files = filesWith('Nerve ablation (clinical synonym)', String.raw`A nerve's "ablation" \u0027 \\ – 𝜈`);
  const script = await bundle(files);
  const page: { readonly default: unknown } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  expect(page.default).toEqual(exportGraph(buildGraph(files).graph));
  expect(script).toMatch(/JSON\.parse\('[\0-\x7f]*$/);
});

it('builds nothing of faulty data, and says where the fault is', { timeout: 60_000 }, async () => {
  await expect(bundle(filesWith('category: procedure', 'category: dream'))).rejects.toThrow(/neurolysis\.yaml:8: error: `category` must be one of/);
});
