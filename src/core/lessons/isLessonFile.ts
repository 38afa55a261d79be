/** Lessons lie among the data files of a graph, and are no part of it: their names tell them apart. */
export function isLessonFile(path: string): boolean {
  return /\.lesson\.ya?ml$/.test(path);
}
