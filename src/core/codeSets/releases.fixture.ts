import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn } from './Edition';
import { joinRelease } from './joinRelease';
import { readCodeFile } from './readCodeFile';
import type { OrderFile } from './readOrderFile';
import type { Release } from './Release';
import type { Tabular } from './Tabular';

/**
 * Excerpts of the public-domain releases in their official shape: a few codes with all that the list says of them.
 * What their notes name is mostly outside the excerpt.
 */
export function fixtureText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
}

export function readFixture(name: string): OrderFile | Tabular {
  const read = readCodeFile(fixtureText(name));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

export function releaseOf(year: string, ...names: string[]): Release {
  const files = Object.fromEntries(names.map((name) => [readFixture(name).kind, readFixture(name)]));
  const joined = joinRelease(files, editionIn(year));
  if (!joined.ok) throw new Error(joined.message);
  return joined.value;
}

export const release2021 = releaseOf('2021', 'icd-10-cm-order-2021.valid.txt', 'icd-10-cm-tabular-2021.valid.xml');
export const orderOnly2021 = releaseOf('2021', 'icd-10-cm-order-2021.valid.txt');
export const tabularOnly2021 = releaseOf('2021', 'icd-10-cm-tabular-2021.valid.xml');
export const orderOnly2022 = releaseOf('2022', 'icd-10-cm-order-2022.valid.txt');
export const procedures2026 = releaseOf('2026', 'icd-10-pcs-order-2026.valid.txt');
