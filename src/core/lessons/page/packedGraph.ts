import { gzipSync, strToU8 } from 'fflate';
import { base64 } from '../../figure/base64';
import { exportGraph } from '../../graph/exportGraph';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { nodesWithin } from '../../graph/neighbourhood';
import { subgraphOf } from '../../graph/subgraphOf';
import type { Lesson } from '../Lesson';
import { nodesOfLesson } from '../missingNodes';

/** Steps from the lesson's nodes, the most first. */
const depths = [4, 3, 2, 1, 0];

/**
 * The graph as a page carries it, in so many letters: the whole of it where there is room, else what is near the lesson's
 * nodes, as far as there is room. What the lesson names is always there.
 */
export function packedGraph(graph: MedicalGraph, lesson: Lesson, room: number): string {
  let packed = pack(graph);
  const named = nodesOfLesson(lesson).filter((id) => graph.hasNode(id));
  for (const depth of depths) {
    if (packed.length <= room) break;
    packed = pack(subgraphOf(graph, nodesWithin(graph, named, depth)));
  }
  return packed;
}

function pack(graph: MedicalGraph): string {
  // Without a time, so that the same lesson is always the same file.
  return base64(gzipSync(strToU8(JSON.stringify(exportGraph(graph))), { level: 9, mtime: 0 }));
}
