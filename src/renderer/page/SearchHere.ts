import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { searchDocuments } from '#core/search/searchDocuments';
import { createSearchIndex, type SearchHit } from '#core/search/SearchIndex';

/** In a file there are no workers: the same search in the page itself. Stands in for `SearchClient` when the page is built. */
export class SearchClient {
  readonly #index;

  constructor(graph: MedicalGraph) {
    this.#index = createSearchIndex(searchDocuments(graph));
  }

  search(query: string, listener: (hits: readonly SearchHit[]) => void): void {
    listener(this.#index.search(query));
  }

  // oxlint-disable-next-line class-methods-use-this -- there is nothing to end; the one that it stands in for ends its worker
  close(): void {}
}
