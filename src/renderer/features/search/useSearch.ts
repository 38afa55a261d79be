import type { SearchHit } from '#core/search/SearchIndex';
import { useEffect, useRef, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { SearchClient } from '../../workers/SearchClient';

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

/**
 * What was found last, which may still be for what was typed a moment ago: `query` says for what. The index lives in a
 * worker and is made anew for each graph.
 */
export function useSearch(query: string): Found {
  const graph = useExploration((state) => state.graph);
  const client = useRef<SearchClient>(undefined);
  const [found, setFound] = useState<Found>({ query: '', hits: [] });

  useEffect(() => {
    // The picture comes first; the index is there before anyone has typed a word.
    const waiting = requestIdleCallback(() => {
      client.current ??= new SearchClient(graph);
    }, { timeout: 500 });
    return () => {
      cancelIdleCallback(waiting);
      client.current?.close();
      client.current = undefined;
    };
  }, [graph]);

  useEffect(() => {
    if (query.trim() === '') return;
    client.current ??= new SearchClient(graph);
    client.current.search(query, (hits) => setFound({ query, hits }));
  }, [graph, query]);

  return query.trim() === '' ? { query, hits: [] } : found;
}
