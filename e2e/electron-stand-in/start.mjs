// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:inspector';
import Module, { createRequire, register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { app } from './app.mjs';
import * as electronModule from './electronModule.mjs';

/** Stands where Electron's executable would: `electron [-r file] [--switch…] folder [argument…]`. */
const arguments_ = process.argv.slice(2);
const require = createRequire(import.meta.url);

async function start() {
  const { preloaded, folder } = readArguments();
  const manifest = z.object({ name: z.string(), productName: z.string().optional(), version: z.string(), main: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  process.argv = [process.argv[1] ?? '', ...arguments_];
  giveModule();
  if (arguments_.some((argument) => argument.startsWith('--inspect'))) open(0, '127.0.0.1');
  app.prepare(folder, { name: manifest.productName ?? manifest.name, version: manifest.version }, arguments_);
  for (const file of preloaded) require(resolve(file));
  await import(pathToFileURL(join(folder, manifest.main)).href);
  await app.start();
}

function readArguments() {
  const preloaded = arguments_.flatMap((argument, at) => (argument === '-r' ? (arguments_[at + 1] ?? []) : []));
  const folder = arguments_.find((argument, at) => !argument.startsWith('-') && arguments_[at - 1] !== '-r');
  if (folder === undefined || !statSync(folder).isDirectory()) throw new Error('The Electron stand-in starts the folder of a program.');
  return { preloaded, folder: resolve(folder) };
}

/** `import … from 'electron'` and `require('electron')` both answer the stand-in's module. */
function giveModule() {
  Reflect.set(globalThis, Symbol.for('electron stand-in'), { ...electronModule });
  const imported = JSON.stringify(new URL('electronModule.mjs', import.meta.url).href);
  const hook = `export const resolve = (name, context, next) => name === 'electron' ? { url: ${imported}, shortCircuit: true } : next(name, context);`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
  const required = join(import.meta.dirname, 'electronModule.cjs');
  const original = Reflect.get(Module, '_resolveFilename');
  Reflect.set(Module, '_resolveFilename', (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) => (name === 'electron' ? required : Reflect.apply(original, Module, [name, ...rest])));
}

start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
