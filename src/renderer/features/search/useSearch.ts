import type { SearchHit } from '#core/search/SearchIndex';
import { useEffect, useRef, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { SearchClient } from '../../workers/SearchClient';

/** Hits for a query as it is typed; the index lives in a worker and is made anew for each graph. */
export function useSearch(query: string): readonly SearchHit[] {
  const graph = useExploration((state) => state.graph);
  const client = useRef<SearchClient>(undefined);
  const [hits, setHits] = useState<readonly SearchHit[]>([]);

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
    if (query.trim() === '') setHits([]);
    else {
      client.current ??= new SearchClient(graph);
      client.current.search(query, setHits);
    }
  }, [graph, query]);

  return hits;
}
