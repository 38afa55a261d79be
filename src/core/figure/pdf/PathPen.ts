import { arcCurves, type Point } from './arcCurves';
import type { Box } from './boxes';
import { short } from './short';

/** What each command of path data takes: x, y, or a number that is no place. */
export const parameters = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', S: 'xyxy', Q: 'xyxy', T: 'xy', A: '-----xy', Z: '' } as const;
export type PathCommand = keyof typeof parameters;

export function isPathCommand(letter: string): letter is PathCommand {
  return letter in parameters;
}

/** Goes along a path as SVG's commands say and writes it down as PDF's. */
export class PathPen {
  readonly operators: string[] = [];
  /** Around all points that the path goes through or is bent by. */
  box: Box | undefined;
  private at: Point = { x: 0, y: 0 };
  private start: Point = this.at;
  /** The last control of a curve of that kind, where the one before was one. */
  private cubic: Point | undefined;
  private quadratic: Point | undefined;

  draw(command: PathCommand, values: readonly number[], relative: boolean): void {
    const { cubic, quadratic } = this;
    this.cubic = undefined;
    this.quadratic = undefined;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = relative ? this.absolute(command, values) : values;
    switch (command) {
      case 'M':
        return this.moveTo({ x: a, y: b });
      case 'L':
        return this.lineTo({ x: a, y: b });
      case 'H':
        return this.lineTo({ x: a, y: this.at.y });
      case 'V':
        return this.lineTo({ x: this.at.x, y: a });
      case 'C':
        return this.curveTo({ x: a, y: b }, { x: c, y: d }, { x: e, y: f });
      case 'S':
        return this.curveTo(this.mirrored(cubic), { x: a, y: b }, { x: c, y: d });
      case 'Q':
        return this.bendTo({ x: a, y: b }, { x: c, y: d });
      case 'T':
        return this.bendTo(this.mirrored(quadratic), { x: a, y: b });
      case 'A':
        return this.arcTo(Math.abs(a), Math.abs(b), c, d === 1, e === 1, { x: f, y: g });
      case 'Z':
        return this.close();
    }
  }

  private absolute(command: PathCommand, values: readonly number[]): readonly number[] {
    const { x, y } = this.at;
    return values.map((value, index) => {
      const axis = parameters[command][index];
      return axis === 'x' ? value + x : axis === 'y' ? value + y : value;
    });
  }

  private mirrored(control: Point | undefined): Point {
    return control ? { x: 2 * this.at.x - control.x, y: 2 * this.at.y - control.y } : this.at;
  }

  private moveTo(to: Point): void {
    this.write('m', to);
    this.start = to;
  }

  private lineTo(to: Point): void {
    this.write('l', to);
  }

  private curveTo(one: Point, two: Point, to: Point): void {
    this.write('c', one, two, to);
    this.cubic = two;
  }

  /** A quadratic curve; PDF has only cubic ones. */
  private bendTo(control: Point, to: Point): void {
    const towards = ({ x, y }: Point): Point => ({ x: x + ((control.x - x) * 2) / 3, y: y + ((control.y - y) * 2) / 3 });
    this.write('c', towards(this.at), towards(to), to);
    this.quadratic = control;
  }

  private arcTo(radiusX: number, radiusY: number, turn: number, large: boolean, clockwise: boolean, to: Point): void {
    const from = this.at;
    if (from.x === to.x && from.y === to.y) return;
    if (radiusX === 0 || radiusY === 0) return this.lineTo(to);
    for (const curve of arcCurves({ from, to, radiusX, radiusY, turn, large, clockwise })) this.write('c', ...curve);
  }

  private close(): void {
    this.operators.push('h');
    this.at = this.start;
  }

  private write(operator: string, ...points: readonly Point[]): void {
    for (const point of points) this.take(point);
    this.operators.push(operator);
    this.at = points.at(-1) ?? this.at;
  }

  private take({ x, y }: Point): void {
    const { left, top, right, bottom } = this.box ?? { left: x, top: y, right: x, bottom: y };
    this.operators.push(short(x), short(y));
    this.box = { left: Math.min(left, x), top: Math.min(top, y), right: Math.max(right, x), bottom: Math.max(bottom, y) };
  }
}
