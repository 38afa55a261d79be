import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { searchDocuments } from '#core/search/searchDocuments';
import type { SearchHit } from '#core/search/SearchIndex';
import type { SearchAnswer, SearchQuestion } from './searchMessages';

/** Asks the search worker about one graph. Only the answer to the newest query is passed on. */
export class SearchClient {
  readonly #worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
  #newest: { readonly query: string; readonly listener: (hits: readonly SearchHit[]) => void } | undefined;

  constructor(graph: MedicalGraph) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.query === this.#newest?.query) this.#newest.listener(data.hits);
    });
    this.#send({ documents: searchDocuments(graph) });
  }

  search(query: string, listener: (hits: readonly SearchHit[]) => void): void {
    this.#newest = { query, listener };
    this.#send({ query });
  }

  close(): void {
    this.#newest = undefined;
    this.#worker.terminate();
  }

  #send(question: SearchQuestion): void {
    this.#worker.postMessage(question);
  }
}
