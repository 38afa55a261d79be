import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const entryNames = ['neurolysis', 'appendectomy', 'dysphagia', 'esophagogastroduodenoscopy', 'nephrolithiasis', 'osteoporosis'] as const;
export type EntryName = (typeof entryNames)[number];

/** Entries as they are copied from their pages, with all that goes wrong in copying. */
export function entryText(name: EntryName | 'cholecystectomy'): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', `${name}.txt`), 'utf8');
}
