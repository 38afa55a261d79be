/** When a figure was made, as its page says it: the day where it was made. */
export function madeOn(date: Date): string {
  return `Made on ${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
