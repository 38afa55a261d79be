/** The key of the place or line that an element is, or belongs to; undefined for the ground, captions and headings. */
export function keyOf(target: { data(name: string): unknown }): string | undefined {
  const key = target.data('of');
  return typeof key === 'string' ? key : undefined;
}
