import type { NodeId } from '../vocabulary/ids';
import { relationNames, relations, type Relation } from '../vocabulary/relations';
import type { Dispute, Receipt } from '../vocabulary/schema';
import type { Definition, Fact, Link } from './dataFile';
import { errorAt, type Place, type Problem } from './problems';
import type { PlacedFact, ReadFiles } from './readDataFiles';

/** What the files say of one node or edge, gathered from all places that speak of it. */
export interface Gathered {
  readonly at: Place;
  readonly receipts: Receipt[];
  dispute?: Dispute;
}

export interface NodeDraft extends Gathered {
  readonly id: NodeId;
  readonly definition: Definition;
}

export interface EdgeDraft extends Gathered {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  readonly sense?: string;
  note?: string;
  /** The order in which edges are first stated; so the parts of a word stand in reading order. */
  order?: number;
}

/** The graph before it is checked: its maps keep the order of the files. */
export interface GraphDraft {
  readonly nodes: Map<NodeId, NodeDraft>;
  readonly edges: Map<string, EdgeDraft>;
  readonly problems: Problem[];
  /** The place of the next edge that is stated for the first time. */
  nextOrder: number;
}

/** Readable and stable: `term:neurolysis|built-from|root:neur-o`, with `|freeing` where it holds in one sense. */
export function edgeKey(from: NodeId, relation: Relation, to: NodeId, sense?: string): string {
  return [from, relation, to, ...(sense === undefined ? [] : [sense])].join('|');
}

export function emptyDraft(): GraphDraft {
  return { nodes: new Map(), edges: new Map(), problems: [], nextOrder: 0 };
}

/** Adds what the files say to a draft. */
export function draftFacts(draft: GraphDraft, { facts }: ReadFiles): void {
  for (const fact of facts.filter(isDefinition)) addDefinition(draft, fact);
  for (const fact of facts) {
    const { content } = fact;
    const taken = addLinks(draft, 'define' in content ? content.define : content.about, fact);
    if ('about' in content) addAbout(draft, content.about, fact, taken);
  }
}

function isDefinition(fact: PlacedFact): fact is PlacedFact<Definition> {
  return 'define' in fact.content;
}

function addDefinition(draft: GraphDraft, fact: PlacedFact<Definition>): void {
  const { define: id, dispute } = fact.content;
  const at = placeOf(fact, 'define');
  const earlier = draft.nodes.get(id);
  if (earlier) {
    draft.problems.push(errorAt(at, `${id} is defined already in ${earlier.at.path}:${earlier.at.line}: say more of it with \`about\`.`));
    return;
  }
  draft.nodes.set(id, { id, at, definition: fact.content, receipts: receiptsOf(fact, fact.content), ...(dispute && { dispute }) });
}

/** `taken`: a link rests on the fact's receipts, so that they are not the node's. */
function addAbout(draft: GraphDraft, id: NodeId, fact: PlacedFact, taken: boolean): void {
  const at = placeOf(fact, 'about');
  const node = draft.nodes.get(id);
  if (!node) {
    draft.problems.push(errorAt(at, `No file defines ${id}.`));
    return;
  }
  const { dispute } = fact.content;
  if (!taken || dispute) addReceipts(node, receiptsOf(fact, fact.content));
  if (dispute) mergeDispute(draft, node, dispute, placeOf(fact, 'dispute'), id);
}

/** Answers whether any link rests on the receipts of the fact itself. */
function addLinks(draft: GraphDraft, from: NodeId, fact: PlacedFact): boolean {
  let taken = false;
  for (const relation of relationNames) {
    (fact.content.links?.[relation] ?? []).forEach((link, index) => {
      const own = typeof link === 'string' ? [] : receiptsOf(fact, link);
      if (own.length === 0) taken = true;
      const receipts = own.length > 0 ? own : receiptsOf(fact, fact.content);
      addEdge(draft, toEdge(from, relation, link, receipts, placeOf(fact, 'links', relation, index)));
    });
  }
  return taken;
}

function toEdge(from: NodeId, relation: Relation, link: Link, receipts: Receipt[], at: Place): EdgeDraft {
  const { to, sense, note, dispute } = typeof link === 'string' ? { to: link } : link;
  return {
    at,
    from,
    relation,
    to,
    receipts,
    ...(sense !== undefined && { sense }),
    ...(note !== undefined && { note }),
    ...(dispute && { dispute }),
  };
}

/** The same edge stated again, from either end where the relation reads the same both ways, adds its receipts. */
function addEdge(draft: GraphDraft, edge: EdgeDraft): void {
  const { from, relation, to, sense } = edge;
  const key = edgeKey(from, relation, to, sense);
  const back = edgeKey(to, relation, from, sense);
  const earlier = draft.edges.get(key) ?? (relations[relation].symmetric ? draft.edges.get(back) : undefined);
  if (earlier) mergeEdge(draft, earlier, edge, key);
  else draft.edges.set(key, { ...edge, order: draft.nextOrder++ });
}

function mergeEdge(draft: GraphDraft, earlier: EdgeDraft, edge: EdgeDraft, key: string): void {
  addReceipts(earlier, edge.receipts);
  if (edge.dispute) mergeDispute(draft, earlier, edge.dispute, edge.at, key);
  if (edge.note === undefined || edge.note === earlier.note) return;
  if (earlier.note === undefined) earlier.note = edge.note;
  else draft.problems.push(errorAt(edge.at, `${key} has another note already in ${earlier.at.path}:${earlier.at.line}: keep one.`));
}

function mergeDispute(draft: GraphDraft, earlier: Gathered, dispute: Dispute, at: Place, name: string): void {
  if (earlier.dispute === undefined) earlier.dispute = dispute;
  else if (JSON.stringify(earlier.dispute) !== JSON.stringify(dispute)) {
    draft.problems.push(errorAt(at, `${name} has another dispute already (${earlier.at.path}:${earlier.at.line}): join them into one.`));
  }
}

function addReceipts(gathered: Gathered, receipts: readonly Receipt[]): void {
  const known = new Set(gathered.receipts.map((receipt) => receiptKey(receipt)));
  gathered.receipts.push(...receipts.filter((receipt) => !known.has(receiptKey(receipt))));
}

function receiptKey({ source, section, says }: Receipt): string {
  return JSON.stringify([source, section, says]);
}

function receiptsOf(fact: PlacedFact, { says, sources = [] }: Pick<Fact, 'says' | 'sources'>): Receipt[] {
  const quotes = says === undefined ? [] : [says].flat();
  return [...quotes.map((quote) => ({ source: fact.source, section: fact.section, says: quote })), ...sources];
}

function placeOf(fact: PlacedFact, ...keys: PropertyKey[]): Place {
  return { path: fact.file.path, line: fact.file.lineOf([...fact.keys, ...keys]) };
}
