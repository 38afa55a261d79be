import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** The project's own configuration, run on small files that stand where the real ones stand. */
const root = join(import.meta.dirname, '..', '..');

/** Folder, forbidden code, the rule that must catch it. */
const forbidden: readonly (readonly [folder: string, code: string, rule: string])[] = [
  ...['node:fs', 'react', 'cytoscape', 'electron', 'zustand', '#host/Host', '../main/index', '../renderer/main', '../../e2e/x'].map(
    (specifier) => ['src/core', `export { a } from '${specifier}';`, 'house(layers)'] as const,
  ),
  ['src/core/graph', `import type { A } from '../../renderer/App'; export const a: A | null = null;`, 'house(layers)'],
  ['src/core/graph', `export const a = async (): Promise<unknown> => await import('node:fs');`, 'house(layers)'],
  ['src/core/graph', `export * from '../../host/Host';`, 'house(layers)'],
  ['src/core', `export const a: unknown = document.title;`, 'eslint(no-restricted-globals)'],
  ['src/host', `export { a } from '../main/index';`, 'house(layers)'],
  ['src/host', `export { a } from 'electron';`, 'house(layers)'],
  ['src/host', `export { a } from 'node:fs';`, 'house(layers)'],
  ['src/host', `export { a } from '../renderer/App';`, 'house(layers)'],
  ['src/main', `export { a } from '../renderer/App';`, 'house(layers)'],
  ['src/main', `export { a } from '../preload/index';`, 'house(layers)'],
  ['src/main', `export { a } from 'react';`, 'house(layers)'],
  ['src/preload', `export { a } from '../renderer/App';`, 'house(layers)'],
  ['src/preload', `export { a } from '../main/index';`, 'house(layers)'],
  ['src/preload', `export { a } from 'node:fs';`, 'house(layers)'],
  ['src/cli', `export { a } from '../renderer/App';`, 'house(layers)'],
  ['src/cli', `export { a } from '../main/index';`, 'house(layers)'],
  ['src/cli', `export { a } from 'electron';`, 'house(layers)'],
  ['src/renderer', `export { a } from 'electron';`, 'house(layers)'],
  ['src/renderer', `export { a } from 'node:fs';`, 'house(layers)'],
  ['src/renderer', `export { a } from '../main/index';`, 'house(layers)'],
  ['src/renderer', `export { a } from '../preload/index';`, 'house(layers)'],
  ['src/renderer/features', `export { a } from 'cytoscape';`, 'house(layers)'],
  ['e2e', `export { a } from '../src/renderer/App';`, 'house(layers)'],
  ['scripts', `export { a } from '../src/renderer/App';`, 'house(layers)'],
  ['bench/search', `export { a } from '../../src/renderer/App';`, 'house(layers)'],

  ...['webSecurity: false', 'contextIsolation: false', 'sandbox: false', 'nodeIntegration: true', 'nodeIntegrationInWorker: true'].map(
    (key) => ['src/main', `export const preferences = { ${key} };`, 'house(no-dangerous-electron-keys)'] as const,
  ),
  ...['webviewTag: true', 'allowRunningInsecureContent: true', 'experimentalFeatures: true', `enableBlinkFeatures: 'x'`, 'allowpopups: true'].map(
    (key) => ['src/main', `export const preferences = { ${key} };`, 'house(no-dangerous-electron-keys)'] as const,
  ),
  ['src/main', `const off = false; export const preferences = { 'sandbox': off };`, 'house(no-dangerous-electron-keys)'],

  ['src/renderer', `export function show(place: Element, text: string): void { place.innerHTML = text; }`, 'house(no-html-from-strings)'],
  ['src/renderer', `export function show(text: string): void { document.write(text); }`, 'house(no-html-from-strings)'],
  ['src/renderer', `export const props = { dangerouslySetInnerHTML: { __html: '' } };`, 'house(no-html-from-strings)'],
  ['src/renderer', `export const a: unknown = eval('1');`, 'eslint(no-eval)'],
  ['src/renderer', `export const a: unknown = new Function('return 1');`, 'eslint(no-new-func)'],
  ['src/renderer/canvas', `interface C { $(s: string): unknown } export const pick = (c: C, id: string): unknown => c.$(\`#\${id}\`);`, 'house(no-built-selectors)'],
  ['src/renderer/canvas', `interface C { nodes(s: string): unknown } export const pick = (c: C, id: string): unknown => c.nodes('#' + id);`, 'house(no-built-selectors)'],

  ['src/core', `export const a: any = 1;`, 'typescript(no-explicit-any)'],
  ['src/core', `export const a = (b: string | undefined): string => b!;`, 'typescript(no-non-null-assertion)'],
  ['src/core', `export const a = (b: unknown): string => b as string;`, 'typescript(consistent-type-assertions)'],
  ['src/core', `const a = 1; export default a;`, 'import(no-default-export)'],
  ['src/core', `console.log('here');`, 'eslint(no-console)'],
  ['src/core', 'export {};\n'.repeat(301), 'eslint(max-lines)'],
];

const allowed: readonly (readonly [folder: string, code: string])[] = [
  ['src/core/graph', `import { z } from 'zod'; import { b } from '../words/split'; export const a = [z, b] as const;`],
  ['src/host', `import type { B } from '#core/result'; export const a: B | null = null;`],
  ['src/main', `import { readFile } from 'node:fs/promises'; import { b } from '#host/Host'; export const a = { readFile, b, sandbox: true, webSecurity: true };`],
  ['src/renderer/canvas', `import cytoscape from 'cytoscape'; export const a = (id: string): unknown => cytoscape().getElementById(\`a\${id}\`);`],
  ['src/renderer', `import { b } from './canvas/Canvas'; import '@fontsource-variable/inter'; export const a: unknown = b;`],
];

const answerSchema = z.object({ diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })) });

let project = '';
let found: z.infer<typeof answerSchema>['diagnostics'] = [];

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'lint-'));
  await cp(join(root, '.oxlintrc.json'), join(project, '.oxlintrc.json'));
  await cp(join(root, 'scripts/lint'), join(project, 'scripts/lint'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  await Promise.all([...forbidden.map(([folder, code], at) => put(`${folder}/forbidden${at}.ts`, code)), ...allowed.map(([folder, code], at) => put(`${folder}/allowed${at}.ts`, code))]);
  found = await lint();
}, 60_000);

afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

async function put(path: string, code: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), `${code}\n`);
}

async function lint(): Promise<typeof found> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = promisify(execFile)(process.execPath, [oxlint, '--format', 'json', 'src', 'e2e', 'bench', 'scripts'], { cwd: project, maxBuffer: 1e8 });
  const { stdout } = await run.catch((error: unknown) => z.object({ stdout: z.string() }).parse(error));
  return answerSchema.parse(JSON.parse(stdout)).diagnostics;
}

function caughtIn(file: string): (string | undefined)[] {
  return found.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code);
}

describe('the lint rules', () => {
  it.each(forbidden.map(([folder, code, rule], at) => ({ folder, code: code.slice(0, 100), rule, at })))('catch in $folder: $code', ({ rule, at }) => {
    expect(caughtIn(`forbidden${at}.ts`)).toContain(rule);
  });

  it.each(allowed.map(([folder, code], at) => ({ folder, code, at })))('let pass in $folder: $code', ({ at }) => {
    expect(caughtIn(`allowed${at}.ts`)).toEqual([]);
  });
});
