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
    const made = new SearchClient(graph);
    client.current = made;
    return () => made.close();
  }, [graph]);

  useEffect(() => {
    if (query.trim() === '') setHits([]);
    else client.current?.search(query, setHits);
  }, [graph, query]);

  return hits;
}
