import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Finding } from './Finding';
import { judgeCodes, judgeLinks } from './judgeCodes';
import { judgeStatements } from './judgeStatements';
import type { Release } from './Release';

/**
 * How what a graph holds of a code system stands against a release of it. Nothing is taken from the disputes that the
 * graph records: the same finding is reached from the release alone. What a release cannot decide has no finding.
 */
export function settleDisputes(graph: MedicalGraph, release: Release): Finding[] {
  return [...judgeCodes(graph, release), ...judgeLinks(graph, release), ...(release.system === 'ICD-10-CM' ? judgeStatements(graph, release) : [])];
}
