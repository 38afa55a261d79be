import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { SearchHit } from '#core/search/SearchIndex';
import { useEffect, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { SearchClient } from '../../workers/SearchClient';

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

let shared: { readonly graph: MedicalGraph; readonly client: SearchClient } | undefined;

/** One index for all who search, in a worker, made anew for each graph. */
function clientFor(graph: MedicalGraph): SearchClient {
  if (shared?.graph !== graph) {
    shared?.client.close();
    shared = { graph, client: new SearchClient(graph) };
  }
  return shared.client;
}

/** What was found last, which may still be for what was typed a moment ago: `query` says for what. */
export function useSearch(query: string): Found {
  const graph = useExploration((state) => state.graph);
  const [found, setFound] = useState<Found>({ query: '', hits: [] });

  useEffect(() => {
    // The picture comes first; the index is there before anyone has typed a word.
    const waiting = requestIdleCallback(() => clientFor(graph), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [graph]);

  useEffect(() => {
    if (query.trim() === '') return;
    clientFor(graph).search(query, (hits) => setFound({ query, hits }));
  }, [graph, query]);

  return query.trim() === '' ? { query, hits: [] } : found;
}
