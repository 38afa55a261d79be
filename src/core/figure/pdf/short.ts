/** A number as PDF writes it: no exponent, to a thousandth. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
