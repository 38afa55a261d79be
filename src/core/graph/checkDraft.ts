import { isCodeForm, parseId, slug, type NodeId } from '../vocabulary/ids';
import type { CodeSystem } from '../vocabulary/kinds';
import type { EdgeDraft, Gathered, GraphDraft, NodeDraft } from './GraphDraft';
import { errorAt, warningAt, type Problem } from './problems';
import type { ReadFiles } from './readDataFiles';
import { endsFault } from './relationEnds';

interface Checked {
  readonly draft: GraphDraft;
  readonly read: ReadFiles;
}

/** What is wrong with facts that are each well written: names that lead nowhere, facts without a receipt, codes out of form. */
export function checkDraft(draft: GraphDraft, read: ReadFiles): Problem[] {
  if (draft.nodes.size === 0 && read.problems.length === 0) {
    return [errorAt({ path: 'graph-data', line: 1 }, 'No file defines a node: the graph is empty.')];
  }
  const checked = { draft, read };
  return [
    ...[...draft.nodes.values()].flatMap((node) => [...nodeFaults(node), ...groundFaults(checked, node, node.id, senseSources(node))]),
    ...[...draft.edges].flatMap(([key, edge]) => [...edgeFaults(checked, edge), ...groundFaults(checked, edge, key, [])]),
  ];
}

function nodeFaults(node: NodeDraft): Problem[] {
  const { definition } = node;
  const parsed = parseId(node.id);
  if (parsed?.system) return codeFaults(node, parsed.system, parsed.name);
  const isWord = parsed?.kind === 'term' || parsed?.kind === 'alias' || parsed?.kind === 'root';
  if (!parsed || !isWord || !('label' in definition) || fitsLabel(parsed.name, definition.label)) return [];
  return [warningAt(node.at, `${node.id} does not fit its label "${definition.label}": ${parsed.kind}:${slug(definition.label)} would.`)];
}

/** Hyphens at the ends count in word parts only. A tail tells two of one name apart: `root:para-birth`. */
function fitsLabel(name: string, label: string): boolean {
  const expected = slug(label);
  const bare = expected.replace(/-$/, '');
  return name === expected || name === bare.replace(/^-/, '') || name.startsWith(`${bare}-`);
}

function codeFaults(node: NodeDraft, system: CodeSystem, code: string): Problem[] {
  const titled = 'title' in node.definition && node.definition.title !== undefined;
  if (!isCodeForm(system, code)) return [errorAt(node.at, `${node.id} is not written as a code of ${system} is.`)];
  if (system === 'CPT' && titled) return [errorAt(node.at, `${node.id} has a title: CPT descriptors belong to the AMA, write a gloss in own words instead.`)];
  if (system !== 'CPT' && !titled) return [warningAt(node.at, `${node.id} has no title: give the official one.`)];
  return [];
}

function edgeFaults(checked: Checked, edge: EdgeDraft): Problem[] {
  if (!exists(checked, edge.from)) return [];
  if (!exists(checked, edge.to)) return [errorAt(edge.at, `\`${edge.relation}\` leads to ${edge.to}, which no file defines.`)];
  const ends = endsFault(edge.relation, edge.from, edge.to);
  if (ends !== undefined) return [errorAt(edge.at, ends)];
  const { sense } = edge;
  if (sense === undefined || [edge.from, edge.to].some((id) => hasSense(checked, id, sense))) return [];
  return [errorAt(edge.at, `Neither ${edge.from} nor ${edge.to} has the sense \`${sense}\`.`)];
}

function hasSense({ draft, read }: Checked, id: NodeId, sense: string): boolean {
  const definition = draft.nodes.get(id)?.definition;
  if (!definition) return read.faulty.has(id);
  return 'senses' in definition && (definition.senses ?? []).some((one) => one.id === sense);
}

function senseSources({ definition }: NodeDraft): string[] {
  return 'senses' in definition ? (definition.senses ?? []).flatMap((sense) => sense.sources.map(({ source }) => source)) : [];
}

/** Every fact rests on a receipt, and every receipt and dispute on a source that is listed. */
function groundFaults(checked: Checked, { at, receipts, dispute }: Gathered, name: string, further: readonly string[]): Problem[] {
  const { sources, faulty } = checked.read;
  const named = new Set([...receipts.map(({ source }) => source), ...further, ...(dispute ? [dispute.source] : [])]);
  const unknown = [...named].filter((source) => !sources.has(source) && !faulty.has(source));
  const dangling = (dispute?.see ?? []).filter((id) => !exists(checked, id));
  return [
    ...(receipts.length === 0 ? [errorAt(at, `${name} has no receipt: quote the file's source with \`says\`, or name others under \`sources\`.`)] : []),
    ...unknown.map((source) => errorAt(at, `The source \`${source}\` of ${name} is not listed in sources.yaml.`)),
    ...dangling.map((id) => errorAt(at, `The dispute of ${name} points to ${id}, which no file defines.`)),
  ];
}

function exists({ draft, read }: Checked, id: NodeId): boolean {
  return draft.nodes.has(id) || read.faulty.has(id);
}
