import { mergeFiles, type BuiltGraph } from '../../graph/buildGraph';
import type { DataFile } from '../../graph/dataFile';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { writeEntry } from './writeEntry';

/**
 * A new graph with what an entry's file says; the given one stays as it is. The file is read as it would be from disk, so
 * that what joins the open graph is what the saved file will give.
 */
export function mergeEntry(graph: MedicalGraph, file: DataFile): BuiltGraph {
  return mergeFiles(graph, [{ path: `entries/${file.source}.yaml`, text: writeEntry(file) }]);
}
