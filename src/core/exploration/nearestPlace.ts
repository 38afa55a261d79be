import type { Layout } from '../layout/Layout';

/** The place with a key where it is drawn, else the one nearest to where it was drawn before, else the focus. */
export function nearestPlace(layout: Layout, key: string, before: Layout | undefined, focus: string): string {
  if (layout.places.some((place) => place.key === key)) return key;
  const stood = before?.places.find((place) => place.key === key);
  if (!stood) return focus;
  const distance = ({ x, y }: { readonly x: number; readonly y: number }): number => Math.hypot(x - stood.x, y - stood.y);
  return layout.places.toSorted((a, b) => distance(a) - distance(b))[0]?.key ?? focus;
}
