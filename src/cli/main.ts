import { resolve } from 'node:path';
import { runCommandLine } from './runCommandLine';

/** Who reads the output may close it early (`medroots export | head`): that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
  width: process.stdout.columns ?? 80,
  // Built, this file is out/cli/main.js.
  dataFolder: resolve(import.meta.dirname, '../../graph-data'),
});
