/** Lines of at most `width` columns, broken between words; those after the first begin with `indent` spaces. */
export function wrapText(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Rows with their cells one under another; the last cell wraps under itself. */
export function alignRows(rows: readonly (readonly string[])[], width: number): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, columns(cell))));
  const indent = widths.slice(0, -1).reduce((sum, cell) => sum + cell + 2, 0);
  const lines = rows.map((row) => {
    const start = row.slice(0, -1).map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell) + 2));
    return wrapAfter(start.join(''), row.at(-1) ?? '', width, indent);
  });
  return lines.join('\n');
}

/** A text behind what is on its line already; further lines begin where it began. */
function wrapAfter(start: string, text: string, width: number, indent: number): string {
  const room = Math.max(width - indent, 20);
  return (start + wrapText(text, room).replaceAll('\n', `\n${' '.repeat(indent)}`)).trimEnd();
}

/** Accents that stand over a letter take no column of their own. */
function columns(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{Mark}/gu, '')).length;
}
