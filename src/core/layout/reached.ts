import type { Filter } from '../filter/Filter';
import type { GraphPath } from '../graph/findPaths';
import { curveBetween } from './hungCurve';
import type { Line, View } from './Layout';
import { lineOf, type Offer, type Sheet } from './Sheet';
import { Sieve } from './Sieve';

/** What is drawn of a sheet, and by which lines. */
export interface Reached {
  readonly shown: ReadonlySet<string>;
  readonly lines: readonly Line[];
  readonly sieve: Sieve;
}

/**
 * What can be reached from the focus over what is open and not hidden. What is pinned stays with the chain that it hangs
 * on; so does a path that touches nothing else that is drawn.
 */
export function reached(sheet: Sheet, { pinned }: View, filter: Filter, paths: readonly GraphPath[], open: ReadonlySet<string>): Reached {
  const onPaths = paths.flatMap(({ nodes }) => nodes);
  const chains = new Set(pinned.flatMap((id) => (sheet.graph.hasNode(id) ? chainOf(sheet, id) : [])));
  const walk = (): Reached => walked(sheet, chains, new Sieve(sheet, filter, new Set([sheet.focus, ...chains, ...onPaths])), open);
  let result = walk();
  for (const { nodes } of paths) {
    if (nodes.some((id) => result.shown.has(id))) continue;
    for (const key of chainOf(sheet, nodes[0] ?? sheet.focus)) chains.add(key);
    result = walk();
  }
  return paths.length === 0 ? result : { ...result, lines: [...result.lines, ...missingSteps(sheet, paths, result.lines)] };
}

/** A place and all that it hangs on, but for the focus; nothing where it has no place. */
function chainOf(sheet: Sheet, key: string): string[] {
  const chain: string[] = [];
  for (let offer = sheet.ownOffer(key); offer; offer = sheet.ownOffer(offer.line.from)) chain.push(offer.line.to);
  return chain;
}

function walked(sheet: Sheet, chains: ReadonlySet<string>, sieve: Sieve, open: ReadonlySet<string>): Reached {
  const shown = new Set([sheet.focus]);
  const lines: Line[] = [];
  const queue = [sheet.focus];
  const follow = ({ line, opener }: Offer): void => {
    const place = sheet.places.get(line.to);
    if (!place || shown.has(line.to)) return;
    if (!chains.has(line.to) && ((opener !== undefined && !open.has(opener)) || sieve.holds(place, line.edge))) return;
    shown.add(line.to);
    queue.push(line.to);
    lines.push(line);
  };
  let next = 0;
  let turned = 0;
  while (turned < queue.length) {
    for (; next < queue.length; next += 1) for (const offer of sheet.offers.get(queue[next] ?? '')?.values() ?? []) follow(offer);
    const from = queue[turned] ?? '';
    turned += 1;
    for (const { to, edge, opener } of sheet.detours.get(from) ?? [])
      if (!shown.has(to) && (opener === undefined || open.has(opener))) follow({ line: lineBetween(sheet, from, to, edge), opener });
  }
  return { shown, lines, sieve };
}

/** Lines for those steps of the paths between whose ends there is none yet. */
function missingSteps(sheet: Sheet, paths: readonly GraphPath[], lines: readonly Line[]): Line[] {
  const joined = new Set(lines.flatMap(({ from, to }) => [`${from} → ${to}`, `${to} → ${from}`]));
  const missing: Line[] = [];
  for (const { nodes, edges } of paths)
    edges.forEach((edge, at) => {
      const line = lineBetween(sheet, nodes[at] ?? '', nodes[at + 1] ?? '', edge);
      if (joined.has(line.key)) return;
      joined.add(line.key).add(`${line.to} → ${line.from}`);
      missing.push(line);
    });
  return missing;
}

function lineBetween(sheet: Sheet, from: string, to: string, edge: string | undefined): Line {
  return lineOf(from, to, edge, curveBetween(sheet, from, to));
}
