import type { OutlineRow } from './OutlineRow';

/** What a key does in the outline, as the tree pattern of WAI-ARIA has it; undefined where the key is not one of its. */
export type OutlineStep =
  | { readonly do: 'go'; readonly to: string }
  | { readonly do: 'open'; readonly keys: readonly string[] }
  | { readonly do: 'close'; readonly key: string }
  | { readonly do: 'stay' };

const stay: OutlineStep = { do: 'stay' };

export function outlineStep(rows: readonly OutlineRow[], at: OutlineRow, key: string): OutlineStep | undefined {
  const index = rows.indexOf(at);
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[index + 1]);
    case 'ArrowUp':
      return goTo(rows[index - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      return at.open === false ? { do: 'open', keys: [at.key] } : at.open === true ? goTo(rows[index + 1]) : stay;
    case 'ArrowLeft':
      return at.open === true ? { do: 'close', key: at.key } : goTo(rows.find((row) => row.key === at.parent));
    case '*':
      return { do: 'open', keys: rows.filter((row) => row.parent === at.parent && row.open === false).map((row) => row.key) };
    default:
      return undefined;
  }
}

function goTo(row: OutlineRow | undefined): OutlineStep {
  return row ? { do: 'go', to: row.key } : stay;
}
