#!/usr/bin/env node
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensureBuilt.mjs';

try {
  ensureBuilt('cli');
  // The page that a lesson is put into is a part of the program.
  if (process.argv[2] === 'lesson') ensureBuilt('program');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
await import(pathToFileURL(resolve(import.meta.dirname, '../out/cli/main.js')).href);
