export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.ceil(middle - 0.5)] ?? 0)) / 2;
}

/** With two digits behind the point, as a word, so that it reads the same in print and on the screen. */
export function ratio(a = 0, b = 0): string {
  return b === 0 ? '–' : (a / b).toFixed(2);
}
