import type { About, DataFile, Definition, Fact, Link } from '../../graph/dataFile';
import { labelOf } from '../../graph/labelOf';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { endsFault } from '../../graph/relationEnds';
import { createResolver, type Resolver } from '../../graph/resolveNode';
import { parseId, slug, type NodeId } from '../../vocabulary/ids';
import type { CodeSystem, Kind } from '../../vocabulary/kinds';
import type { Relation } from '../../vocabulary/relations';
import type { Dispute } from '../../vocabulary/schema';
import type { CodeOutOfForm, Disagreement, FoundNode, JoinedNode } from './EntryReport';
import { knownEdge } from './knownEdge';
import { firstLine, linesOf, quote, type Phrase } from './Phrase';

/** The words that a fact rests on: where they stand, and how they are quoted. */
export interface Ground {
  readonly section: string;
  readonly phrase: Phrase;
  /** Quotes in place of the phrase, as when run-together cells are set apart or a heading says something as well. */
  readonly says?: readonly string[];
}

export interface WantedLink {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  readonly note?: string | undefined;
  readonly dispute?: Dispute | undefined;
}

type LinkFields = Exclude<Link, string>;
type Linked = Partial<Record<Relation, Link[]>>;

const nameKinds: readonly Kind[] = ['term', 'alias'];

/**
 * The file that an entry becomes, while it is read: facts by section, in the order in which they are drawn. It knows the
 * open graph, so that what is there is not defined again and what is said already gains a receipt.
 */
export class EntryDraft {
  readonly added = new Map<NodeId, FoundNode>();
  readonly joined = new Map<NodeId, JoinedNode>();
  readonly links = { added: new Set<string>(), joined: new Set<string>() };
  readonly guessed: FoundNode[] = [];
  readonly outOfForm: CodeOutOfForm[] = [];
  readonly disagreements: Disagreement[] = [];
  /** Numbers of the lines that a fact rests on. */
  readonly used = new Set<number>();
  readonly resolve: Resolver;
  readonly #facts = new Map<string, Fact[]>();
  readonly #idsByName = new Map<string, NodeId>();
  readonly #edges = new Map<string, LinkFields>();
  readonly #pairs = new Set<string>();
  readonly #lastFacts = new Map<string, Fact>();
  readonly #disputed = new Set<string>();
  #codes: readonly NodeId[] | undefined;

  constructor(readonly graph: MedicalGraph) {
    this.resolve = createResolver(graph);
  }

  /** The node that has this name, in the entry as read so far or in the graph. */
  find(name: string, kinds: readonly Kind[] = nameKinds): NodeId | undefined {
    const here = this.#idsByName.get(name.toLowerCase());
    if (here !== undefined && this.isOf(here, kinds)) return here;
    const known = this.resolve(name, ({ kind }) => kinds.includes(kind))?.id;
    return known ?? kinds.map((kind) => `${kind}:${bareSlug(name)}`).find((id) => this.has(id));
  }

  has(id: NodeId): boolean {
    return this.added.has(id) || this.graph.hasNode(id);
  }

  /** The codes of a system, of the graph and of the entry as read so far. */
  codesIn(system: CodeSystem): string[] {
    const ids = [...this.#knownCodes(), ...this.added.keys()].map((id) => parseId(id));
    return ids.flatMap((parsed) => (parsed?.system === system ? [parsed.name] : []));
  }

  labelOf(id: NodeId): string {
    return this.added.get(id)?.label ?? labelOf(this.graph, id);
  }

  isOf(id: NodeId, kinds: readonly Kind[]): boolean {
    const kind = parseId(id)?.kind;
    return kind !== undefined && kinds.includes(kind);
  }

  define(definition: Definition, ground: Ground): NodeId {
    const { define: id } = definition;
    const label = 'label' in definition ? definition.label : (parseId(id)?.name ?? id);
    this.#add(ground, { ...definition, says: saysOf(ground) });
    this.added.set(id, { id, label, kind: parseId(id)?.kind ?? 'term', line: firstLine(ground.phrase) });
    this.callAlso(label, id);
    return id;
  }

  /** Another name under which the entry speaks of a node. */
  callAlso(name: string, id: NodeId): void {
    const key = name.toLowerCase();
    if (!this.#idsByName.has(key)) this.#idsByName.set(key, id);
  }

  /** The names of a node: as the entry calls it, and those that the graph has for it. */
  namesOf(id: NodeId): string[] {
    const here = [...this.#edges].filter(([key]) => key.endsWith(`|synonym-of|${id}`)).map(([key]) => this.labelOf(key.split('|', 1)[0] ?? ''));
    if (!this.graph.hasNode(id)) return [this.labelOf(id), ...here];
    const known = this.graph.filterInEdges(id, (_, { relation }) => relation === 'synonym-of').map((key) => labelOf(this.graph, this.graph.source(key)));
    return [this.labelOf(id), ...here, ...known];
  }

  /** Notes that the entry speaks of what the graph has. */
  join(id: NodeId, phrase: Phrase, namedAs: string): void {
    if (!this.graph.hasNode(id) || this.joined.has(id)) return;
    const label = this.labelOf(id);
    const isOtherName = namedAs.toLowerCase() !== label.toLowerCase();
    this.joined.set(id, { id, label, kind: this.graph.getNodeAttribute(id, 'kind'), line: firstLine(phrase), ...(isOtherName && { namedAs }) });
  }

  /** Says more of a node; the words become receipts of it. */
  say(id: NodeId, ground: Ground, dispute?: Dispute): void {
    const isNew = dispute && !this.#disputed.has(id) && !(this.graph.hasNode(id) && this.graph.getNodeAttribute(id, 'dispute'));
    if (isNew) this.#disputed.add(id);
    this.#add(ground, { about: id, says: saysOf(ground), ...(isNew && { dispute }) });
  }

  /** Draws a link, or adds a receipt to it where it is drawn already. Answers whether the relation can join the two. */
  link(wanted: WantedLink, ground: Ground): boolean {
    if (endsFault(wanted.relation, wanted.from, wanted.to) !== undefined) return false;
    const known = knownEdge(this.graph, wanted);
    const { from, to } = known ?? wanted;
    const key = [from, wanted.relation, to].join('|');
    const earlier = this.#edges.get(key);
    const fields: LinkFields = {
      to,
      ...(known?.sense !== undefined && { sense: known.sense }),
      ...(wanted.note !== undefined && !known?.hasNote && !earlier && { note: wanted.note }),
      ...(wanted.dispute && !known?.isDisputed && !earlier && { dispute: wanted.dispute }),
    };
    if (!earlier) this.#edges.set(key, fields);
    this.#pairs.add(`${from}|${to}`);
    this.links[known ? 'joined' : 'added'].add(key);
    this.#addLink(from, wanted.relation, fields, ground);
    return true;
  }

  /** Whether the two are joined already, by something that says more than that they are related. */
  isLinked(a: NodeId, b: NodeId): boolean {
    if (knownEdge(this.graph, { from: a, relation: 'related-to', to: b })) return false;
    return knownEdge(this.graph, { from: a, to: b }) !== undefined || this.#pairs.has(`${a}|${b}`) || this.#pairs.has(`${b}|${a}`);
  }

  sections(titles: readonly string[]): DataFile['sections'] {
    return titles.flatMap((title) => {
      const facts = this.#facts.get(title) ?? [];
      return facts.length === 0 ? [] : [{ title, facts }];
    });
  }

  /** The link stands with the fact that rests on the same words, where that was the last one about its node. */
  #addLink(from: NodeId, relation: Relation, link: LinkFields, ground: Ground): void {
    const last = this.#lastFacts.get(`${ground.section}|${from}`);
    const isSame = last && JSON.stringify(last.says) === JSON.stringify(saysOf(ground)) && !('about' in last && last.links === undefined);
    const fact: Fact = isSame ? last : { about: from, says: saysOf(ground) };
    const links: Linked = fact.links ?? {};
    links[relation] = [...(links[relation] ?? []), Object.keys(link).length === 1 ? link.to : link];
    fact.links = links;
    if (!isSame) this.#add(ground, fact);
    this.#use(ground.phrase);
  }

  #add({ section, phrase }: Ground, fact: Fact): void {
    this.#use(phrase);
    this.#lastFacts.set(`${section}|${idOf(fact)}`, fact);
    const facts = this.#facts.get(section);
    if (facts) facts.push(fact);
    else this.#facts.set(section, [fact]);
  }

  #knownCodes(): readonly NodeId[] {
    return (this.#codes ??= this.graph.filterNodes((_, { kind }) => kind === 'code'));
  }

  #use(phrase: Phrase): void {
    for (const line of linesOf(phrase)) this.used.add(line);
  }
}

function saysOf({ phrase, says = [quote(phrase)] }: Ground): string | string[] {
  const [only, ...more] = says;
  return only !== undefined && more.length === 0 ? only : [...says];
}

function idOf(fact: Definition | About): NodeId {
  return 'define' in fact ? fact.define : fact.about;
}

/** As ids are written: without hyphens at the ends. */
export function bareSlug(name: string): string {
  return slug(name).replace(/^-+|-+$/g, '');
}
