import { failure, success, type Result } from '#core/result';
import { createSearchIndex, type SearchDocument } from '#core/search/SearchIndex';
import { relationNames, relations, type Relation } from '#core/vocabulary/relations';

/** Relations by their names, `related-to` or “related to”, each once. */
export function readRelations(texts: readonly string[]): Result<Relation[], 'usage'> {
  const read = new Set<Relation>();
  for (const text of texts) {
    const name = text.trim().toLowerCase().replace(/\s+/g, '-');
    const relation = relationNames.find((known) => known === name);
    if (relation === undefined) return failure('usage', `There is no relation “${text}”: ${nearestTo(text)}`);
    read.add(relation);
  }
  return success([...read]);
}

/** By name or by how it is read: “is part of” is meant for `built-from`. */
function nearestTo(text: string): string {
  const nearest = createSearchIndex(relationNames.map(documentOf)).search(text, 3).map(({ id }) => id);
  return nearest.length === 0 ? `it is one of ${relationNames.join(', ')}.` : `did you mean ${nearest.join(' or ')}?`;
}

function documentOf(relation: Relation): SearchDocument {
  const { forward, backward } = relations[relation];
  const fields = [relation, forward, backward].map((text) => ({ field: 'name' as const, text, caption: 'name' }));
  return { id: relation, label: relation, kind: 'term', fields };
}
