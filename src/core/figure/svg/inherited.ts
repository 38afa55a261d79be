/** Attributes that an element hands down to what is in it. A name that is missing does not matter to the element. */
export type Look = Readonly<Record<string, string>>;

/** What SVG takes where nothing is written. */
export const initialLook: Look = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': '0',
  'text-anchor': 'start',
};

/** Of each attribute the value that most of them want. */
export function commonLook(looks: readonly Look[]): Look {
  const counts = new Map<string, Map<string, number>>();
  for (const look of looks)
    for (const [name, value] of Object.entries(look)) {
      const values = counts.get(name) ?? new Map<string, number>();
      counts.set(name, values.set(value, (values.get(value) ?? 0) + 1));
    }
  return Object.fromEntries([...counts].map(([name, values]) => [name, mostCounted(values)]));
}

function mostCounted(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0];
}

/** What of a look must be written where another is handed down. */
export function ownLook(look: Look, handedDown: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => handedDown[name] !== value));
}
