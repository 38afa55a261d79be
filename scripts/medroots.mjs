#!/usr/bin/env node
import { ensureBuilt } from './ensureBuilt.mjs';

try {
  ensureBuilt('cli');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
await import('../out/cli/main.js');
