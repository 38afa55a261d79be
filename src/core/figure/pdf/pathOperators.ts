import type { Box } from './boxes';
import { isPathCommand, parameters, PathPen } from './PathPen';

const commands = /([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi;
const numbers = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
/** An arc's two flags may stand without anything between them and the next number. */
const flags = /((?:[-+\d.e]+[\s,]+){3})([01])[\s,]*([01])/gi;

export interface PathOperators {
  readonly operators: string;
  /** None: it goes nowhere. */
  readonly box: Box | undefined;
}

/** Path data as in SVG, as the operators that make the same path in a PDF. */
export function pathOperators(d: string): PathOperators {
  const pen = new PathPen();
  for (const [, letter = '', rest = ''] of d.matchAll(commands)) {
    const command = letter.toUpperCase();
    if (!isPathCommand(command)) continue;
    const values = (command === 'A' ? rest.replace(flags, '$1$2 $3 ') : rest).match(numbers)?.map(Number) ?? [];
    const taken = parameters[command].length || 1;
    // What follows the first pair of a move are lines.
    for (let at = 0; at === 0 || at < values.length; at += taken)
      pen.draw(command === 'M' && at > 0 ? 'L' : command, values.slice(at, at + taken), letter !== command);
  }
  return { operators: pen.operators.join(' '), box: pen.box };
}
