import { createSearchIndex, type SearchIndex } from '#core/search/SearchIndex';
import type { SearchAnswer, SearchQuestion } from './searchMessages';

/** Makes the index, and answers queries, off the main thread. */
let index: SearchIndex | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  if ('documents' in data) {
    index = createSearchIndex(data.documents);
    return;
  }
  const answer: SearchAnswer = { query: data.query, hits: index?.search(data.query) ?? [] };
  self.postMessage(answer);
});
