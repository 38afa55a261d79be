import type { CodeSystem } from '../vocabulary/kinds';

/** The systems that a release can be read of: CPT belongs to the AMA. */
export type ReleasedSystem = Exclude<CodeSystem, 'CPT'>;

/** As codes stand in the official files of fixed columns, without the dot, to how they are written: `G894` → `G89.4`. */
export function withDot(system: ReleasedSystem, code: string): string {
  return system === 'ICD-10-CM' && code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

export function withoutDot(code: string): string {
  return code.replace('.', '');
}

/** Accents aside: the order file is written without them, the tabular list with them. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '');
}
