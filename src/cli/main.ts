import { resolve } from 'node:path';
import { runCommandLine } from './runCommandLine';

/** Who reads the output may close it early (`medroots export | head`): that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Heard only between two steps of the work: no file is left half written. 128 and the signal's number, as in a shell.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const onTerminal = process.stderr.isTTY;
/** Takes the line of progress away. */
const clearLine = onTerminal ? '\r\u001b[K' : '';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${clearLine}${line}\n`),
  ...(onTerminal && { progress: (line) => void process.stderr.write(clearLine + line.slice(0, (process.stderr.columns || 80) - 1)) }),
  width: process.stdout.columns ?? 80,
  // Built, this file is out/cli/main.js.
  dataFolder: resolve(import.meta.dirname, '../../graph-data'),
  pageFolder: resolve(import.meta.dirname, '../renderer/page'),
});
