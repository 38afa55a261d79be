import type { NodeId } from '../vocabulary/ids';
import { relations, type Relation } from '../vocabulary/relations';
import type { NodeAttributes } from '../vocabulary/schema';
import type { GraphPath } from './findPaths';
import type { MedicalGraph } from './MedicalGraph';

/** One step of a path as a sentence in walking direction. */
export interface PathStep {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  readonly sentence: string;
}

export function pathSentences(graph: MedicalGraph, { nodes, edges }: GraphPath): PathStep[] {
  return edges.map((edge, index) => {
    const from = nodes[index] ?? graph.source(edge);
    const sentence = sentenceOf(graph, edge, from, index > 0);
    return { from, relation: graph.getEdgeAttribute(edge, 'relation'), to: graph.opposite(from, edge), sentence };
  });
}

/**
 * One edge in words, read from one of its ends: `neurolysis (destroying a nerve) is coded as 64640 (any other
 * peripheral nerve)`. Without a full stop; a disputed edge says what the official list says instead.
 */
export function edgeSentence(graph: MedicalGraph, edge: string, from: NodeId): string {
  return sentenceOf(graph, edge, from, false);
}

/** `isKnown`: the sentence before has just said what `from` is. */
function sentenceOf(graph: MedicalGraph, edge: string, from: NodeId, isKnown: boolean): string {
  const { relation, sense, note, dispute } = graph.getEdgeAttributes(edge);
  const direction = graph.source(edge) === from ? 'forward' : 'backward';
  const start = graph.getNodeAttributes(from);
  const end = nodeInWords(graph.getNodeAttributes(graph.opposite(from, edge)), sense);
  const subject = isKnown && start.kind !== 'term' ? start.label : nodeInWords(start, sense);
  const sentence = `${subject} ${relations[relation][direction]} ${end}${note === undefined ? '' : `: ${withoutStop(note)}`}`;
  return dispute ? `${sentence} — disputed: ${withoutStop(dispute.official)}` : sentence;
}

/** A node as a learner needs it named: a code never without what it stands for, a word part never without its meaning. */
function nodeInWords(node: NodeAttributes, sense: string | undefined): string {
  switch (node.kind) {
    case 'term':
      return withWords(node.label, node.senses?.find(({ id }) => id === sense)?.label);
    case 'code':
      return withWords(node.label, node.title ?? node.gloss);
    case 'root':
      return withWords(node.label, `“${node.meaning}”`);
    case 'rule':
      return `“${node.label}”`;
    case 'alias':
    case 'appendix':
      return node.label;
  }
}

function withWords(label: string, words: string | undefined): string {
  return words === undefined ? label : `${label} (${words})`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
