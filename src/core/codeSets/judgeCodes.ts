import type { MedicalGraph } from '../graph/MedicalGraph';
import type { CodeAttributes, EdgeAttributes } from '../vocabulary/schema';
import type { Finding } from './Finding';
import { findCode } from './findCode';
import { ancestorsOf, type Release, type ReleaseEntry } from './Release';
import { resolveReferences } from './resolveReferences';
import { foldAccents } from './writtenCode';

/** Each code of the graph in the release's system: its title, whether it is billable, and what it includes. */
export function judgeCodes(graph: MedicalGraph, release: Release): Finding[] {
  return graph.mapNodes((id, node) => (node.kind === 'code' && node.system === release.system ? [judgeCode(release, id, node)] : [])).flat();
}

function judgeCode(release: Release, id: string, node: CodeAttributes): Finding {
  const found = findCode(release, node.code);
  const about = { subjects: [id], codes: [node.code] };
  if (!found.ok) return { ...about, finding: 'absent', sentence: found.message };
  const faults = differences(release, node, found.value);
  if (faults.length > 0) return { ...about, finding: 'disputed', sentence: `${node.code}: ${faults.join('; ')}.` };
  return { ...about, finding: 'confirmed', sentence: `${release.name} has ${node.code} as “${found.value.title}”, ${billableWord(found.value.billable)}.` };
}

function differences(release: Release, { title, billable, includes = [] }: CodeAttributes, entry: ReleaseEntry): string[] {
  const listed = new Set([...(entry.notes.inclusionTerms ?? []), ...(entry.notes.includes ?? [])].map(foldAccents));
  const unlisted = release.files.includes('tabular') ? includes.filter((term) => !listed.has(foldAccents(term))) : [];
  return [
    ...(title === undefined || foldAccents(title) === foldAccents(entry.title) ? [] : [`the graph has the title “${title}”, ${release.name} “${entry.title}”`]),
    ...(billable === undefined || billable === entry.billable ? [] : [`the graph has it as ${billableWord(billable)}, ${release.name} as ${billableWord(entry.billable)}`]),
    ...unlisted.map((term) => `${release.name} does not list “${term}” under it`),
  ];
}

function billableWord(billable: boolean): string {
  return billable ? 'billable' : 'not billable';
}

/** Each step up the list, and each Excludes1, between codes of the graph. */
export function judgeLinks(graph: MedicalGraph, release: Release): Finding[] {
  return graph
    .mapEdges((key, edge, source, target) => {
      const [from, to] = [source, target].map((id) => entryOf(graph, release, id));
      return from && to ? judgeLink(release, key, edge, from, to) : [];
    })
    .flat();
}

function judgeLink(release: Release, key: string, { relation }: EdgeAttributes, from: ReleaseEntry, to: ReleaseEntry): Finding[] {
  const about = { subjects: [key], codes: [from.code, to.code] };
  const said = (holds: boolean, what: string): Finding => ({ ...about, finding: holds ? 'confirmed' : 'disputed', sentence: `${release.name} has ${holds ? '' : 'not '}${from.code} ${what} ${to.code}.` });
  if (relation === 'parent-code') return [said(ancestorsOf(release, from).includes(to), 'under')];
  if (relation === 'excludes' && release.files.includes('tabular')) return [said(excludes(release, from, to), 'with an Excludes1 of')];
  return [];
}

/** A note on a heading holds for all under it, and what it names means all under that. */
function excludes(release: Release, from: ReleaseEntry, to: ReleaseEntry): boolean {
  const notes = [from, ...ancestorsOf(release, from)].flatMap(({ notes: { excludes1 = [] } }) => excludes1);
  return notes.some((note) => resolveReferences(release, note).entries.some(({ place, lastPlace }) => place <= to.place && to.lastPlace <= lastPlace));
}

function entryOf(graph: MedicalGraph, release: Release, id: string): ReleaseEntry | undefined {
  const node = graph.getNodeAttributes(id);
  return node.kind === 'code' && node.system === release.system ? release.entries.get(node.code) : undefined;
}
