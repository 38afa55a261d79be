import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLessonFile } from './isLessonFile';

const folder = join(import.meta.dirname, '../../../graph-data/lessons');

/** The files of the lessons as they ship, for tests. */
export const shippedLessonFiles = readdirSync(folder)
  .filter(isLessonFile)
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
