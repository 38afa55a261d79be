import type { MedicalGraph } from '../graph/MedicalGraph';
import type { AliasKind } from '../vocabulary/kinds';
import type { Relation } from '../vocabulary/relations';
import type { CodeAttributes, NodeAttributes, RootAttributes, TermAttributes } from '../vocabulary/schema';
import type { SearchDocument, SearchField } from './SearchDocument';

/** An alias node names what these lead to. */
const naming: ReadonlySet<Relation> = new Set<Relation>(['synonym-of', 'word-form-of', 'subtype-of', 'other-sense-of']);

/** What can be searched of a graph, as plain data. An alias is found by itself and finds its headword too. */
export function searchDocuments(graph: MedicalGraph): SearchDocument[] {
  return graph.mapNodes((id, node) => {
    const { label, kind } = node;
    return { id, label, kind, fields: [ownName(graph, id, node), ...aliases(graph, id), ...furtherFields(node)] };
  });
}

function ownName(graph: MedicalGraph, id: string, node: NodeAttributes): SearchField {
  const text = node.label;
  switch (node.kind) {
    case 'term':
      return { field: 'name', text, caption: 'name' };
    case 'alias':
      return { field: 'name', text, caption: aliasCaption(node.aliasKind, headwords(graph, id)) };
    case 'root':
      return { field: 'name', text, caption: 'word part' };
    case 'code':
      return { field: 'code', text, caption: `${node.system} code` };
    case 'rule':
      return { field: 'name', text, caption: 'coding rule' };
    case 'appendix':
      return { field: 'name', text, caption: 'appendix' };
  }
}

const aliasKindNames: Readonly<Record<AliasKind, string>> = {
  synonym: '',
  subtype: ' (a kind of it)',
  'word-form': ' (word form)',
  lay: ' (lay term)',
  abbreviation: ' (abbreviation)',
  'other-sense': ' (another sense)',
};

function aliasCaption(kind: AliasKind, of: readonly string[]): string {
  return of.length === 0 ? 'alias' : `alias of ${of.join(' and ')}${aliasKindNames[kind]}`;
}

function headwords(graph: MedicalGraph, id: string): string[] {
  return unique(graph.filterOutEdges(id, (_, { relation }) => naming.has(relation)).map((edge) => graph.getNodeAttribute(graph.target(edge), 'label')));
}

function aliases(graph: MedicalGraph, id: string): SearchField[] {
  const names = graph.filterInEdges(id, (_, { relation }, source) => naming.has(relation) && graph.getNodeAttribute(source, 'kind') === 'alias');
  return unique(names.map((edge) => graph.getNodeAttribute(graph.source(edge), 'label'))).map((text) => ({ field: 'alias', text, caption: 'alias' }));
}

function furtherFields(node: NodeAttributes): SearchField[] {
  return [...kindFields(node), ...field('text', node.gloss, 'meaning')];
}

function kindFields(node: NodeAttributes): SearchField[] {
  switch (node.kind) {
    case 'term':
      return termFields(node);
    case 'root':
      return rootFields(node);
    case 'code':
      return codeFields(node);
    case 'rule':
      return field('text', node.statement, 'rule');
    case 'alias':
    case 'appendix':
      return [];
  }
}

function termFields({ literal, senses = [] }: TermAttributes): SearchField[] {
  return [...field('text', literal, 'literally'), ...senses.flatMap(({ label, meaning }) => [...field('text', label, 'sense'), ...field('text', meaning, 'sense')])];
}

function rootFields({ language = 'original', original, transliteration, variants = [], meaning }: RootAttributes): SearchField[] {
  return [
    ...field('original', original, language),
    ...field('transliteration', transliteration, language),
    ...variants.flatMap((text) => field('variant', text, 'variant')),
    ...field('meaning', meaning, 'meaning'),
  ];
}

function codeFields({ code, label, title, includes = [] }: CodeAttributes): SearchField[] {
  return [...field('code', code === label ? undefined : code, 'code'), ...field('title', title, 'title'), ...includes.flatMap((text) => field('text', text, 'includes'))];
}

function field(name: SearchField['field'], text: string | undefined, caption: string): SearchField[] {
  return text === undefined ? [] : [{ field: name, text, caption }];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
