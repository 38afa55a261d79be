import type { PathMarks } from '../exploration/pathMarks';
import type { Layout } from '../layout/Layout';

const none = { places: new Set<string>(), lines: new Set<string>() };

/** Lights these places and the lines between them and what they hang on; all else is dimmed. */
export function spotlightMarks({ lines }: Layout, lit: ReadonlySet<string>): PathMarks {
  return { places: lit, lines: new Set(lines.filter(({ from, to }) => lit.has(from) || lit.has(to)).map(({ key }) => key)), others: none, ends: [] };
}
