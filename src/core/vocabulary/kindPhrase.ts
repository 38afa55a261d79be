import { kindNames } from './kinds';
import type { NodeAttributes } from './schema';

/** What a node is, in the words of its field: "Procedure · two senses", "CPT code · add-on", "Combining form". */
export function kindPhrase(node: NodeAttributes): string {
  const phrase = kindWords(node);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The same within a sentence. */
export function kindWords(node: NodeAttributes): string {
  return phraseParts(node).filter((part) => part !== undefined).join(' · ');
}

const counts = ['no', 'one', 'two', 'three', 'four', 'five'];

function phraseParts(node: NodeAttributes): readonly (string | undefined)[] {
  switch (node.kind) {
    case 'term': {
      const senses = node.senses?.length ?? 1;
      return [node.category, senses > 1 ? `${counts[senses] ?? senses} senses` : undefined];
    }
    case 'root':
      return [node.position.replace('-', ' '), node.language];
    case 'alias':
      return [kindNames.alias.one, node.aliasKind.replace('-', ' ')];
    case 'code':
      return [`${node.system} code`, node.addOn === true ? 'add-on' : undefined, node.billable === false ? 'not billable' : undefined];
    default:
      return [kindNames[node.kind].one];
  }
}
