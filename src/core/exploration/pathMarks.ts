import type { GraphPath } from '../graph/findPaths';
import type { Layout } from '../layout/Layout';
import type { PathQuestion } from './Exploration';

/** Keys of places and of lines: those of the path that is looked at, those of the others, and the two ends. */
export interface PathMarks {
  readonly places: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly others: { readonly places: ReadonlySet<string>; readonly lines: ReadonlySet<string> };
  readonly ends: readonly string[];
}

/** Which places and lines lie on the path that is looked at, and which on the others. */
export function pathMarks(layout: Layout, paths: readonly GraphPath[], path: PathQuestion | undefined): PathMarks | undefined {
  if (!path) return undefined;
  const chosen = marksOf(layout, paths.filter((_, index) => index === path.chosen));
  const others = marksOf(layout, paths.filter((_, index) => index !== path.chosen));
  return { places: new Set([...chosen.places, path.from, path.to]), lines: chosen.lines, others, ends: [path.from, path.to] };
}

function marksOf({ lines }: Layout, paths: readonly GraphPath[]): PathMarks['others'] {
  const steps = new Set(paths.flatMap(({ nodes }) => nodes.slice(1).flatMap((to, index) => [`${nodes[index]}\n${to}`, `${to}\n${nodes[index]}`])));
  return { places: new Set(paths.flatMap(({ nodes }) => nodes)), lines: new Set(lines.filter(({ from, to }) => steps.has(`${from}\n${to}`)).map(({ key }) => key)) };
}
