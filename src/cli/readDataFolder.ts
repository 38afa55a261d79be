import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DataText } from '#core/graph/readYaml';
import { isLessonFile } from '#core/lessons/isLessonFile';

/** The files of a graph: every YAML file in and under a folder that is no lesson. Throws what the file system throws. */
export async function readDataFolder(folder: string): Promise<DataText[]> {
  return (await readYamlFolder(folder)).filter(({ path }) => !isLessonFile(path));
}

/**
 * Every YAML file in and under a folder. Paths are given from the working folder, in forward slashes, as a terminal
 * needs them to open a file at a click. Throws what the file system throws.
 */
export async function readYamlFolder(folder: string): Promise<DataText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({ path: relative(process.cwd(), file).replaceAll(sep, '/'), text: await readFile(file, 'utf8') })),
  );
}
