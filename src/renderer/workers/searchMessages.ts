import type { SearchDocument, SearchHit } from '#core/search/SearchIndex';

/** First the documents, once; then queries, each answered in its turn. */
export type SearchQuestion = { readonly documents: SearchDocument[] } | { readonly query: string };

export interface SearchAnswer {
  readonly query: string;
  readonly hits: SearchHit[];
}
