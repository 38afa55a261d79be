// @ts-check
/**
 * Says how far something is, on one line that is written over; where output goes to a file, once.
 *
 * @param {NodeJS.WriteStream} [out]
 */
export function progressLine(out = process.stderr) {
  let said = '';
  return {
    /** @param {string} line */
    say: (line) => {
      if (line === said || (said !== '' && !out.isTTY)) return;
      out.write(out.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
      said = line;
    },
    end: () => {
      if (said !== '' && out.isTTY) out.write('\r\u001B[K');
    },
  };
}
