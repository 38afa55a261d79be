import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLessonFile } from '../lessons/isLessonFile';
import { buildGraph } from './buildGraph';

const folder = join(import.meta.dirname, '../../../graph-data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path) && !isLessonFile(path));

/** The dictionary as it ships, for tests: its files, and the graph that they give. */
export const shippedFiles = files.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
export const { graph: shippedGraph } = buildGraph(shippedFiles);
