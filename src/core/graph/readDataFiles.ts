import type { z } from 'zod';
import { parseId } from '../vocabulary/ids';
import { sourceSchema, type Source } from '../vocabulary/schema';
import { aboutSchema, dataFileOutlineSchema, definitionSchemas, sourcesFileOutlineSchema, type Fact } from './dataFile';
import { errorAt, type Problem } from './problems';
import { readYaml, type DataText, type YamlFile } from './readYaml';
import { schemaFaults } from './schemaIssues';

/** A fact with where it stands: the file, its source, the section, and the path to it inside the file. */
export interface PlacedFact<Content extends Fact = Fact> {
  readonly content: Content;
  readonly file: YamlFile;
  readonly source: string;
  readonly section: string;
  readonly keys: readonly PropertyKey[];
}

export interface ReadFiles {
  readonly sources: Map<string, Source>;
  /** In the order in which they stand. */
  readonly facts: PlacedFact[];
  /** Ids that a faulty fact or source wanted to define: naming them elsewhere is no second fault. */
  readonly faulty: Set<string>;
  readonly problems: Problem[];
}

/**
 * Reads files in the order of their paths, entries before all else: neighbours stand in the order in which they are first
 * stated, and the entry speaks first. What is faulty is named and left out, all else is kept. `known`: sources that stand
 * beside the files.
 */
export function readDataFiles(texts: readonly DataText[], known: ReadonlyMap<string, Source> = new Map()): ReadFiles {
  const read: ReadFiles = { sources: new Map(known), facts: [], faulty: new Set(), problems: [] };
  for (const text of texts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    const { file, problem } = readYaml(text);
    if (problem) read.problems.push(problem);
    else if (file && isSourcesFile(file.path)) readSources(read, file);
    else if (file) readFacts(read, file);
  }
  return read;
}

function rank({ path }: DataText): string {
  return `${/(?:^|[/\\])entries[/\\]/.test(path) ? 0 : 1} ${path}`;
}

function isSourcesFile(path: string): boolean {
  return /(?:^|[/\\])sources\.yaml$/.test(path);
}

function readSources(read: ReadFiles, file: YamlFile): void {
  const outline = checked(read, file, [], sourcesFileOutlineSchema, file.value);
  for (const [id, value] of Object.entries(outline?.sources ?? {})) {
    const source = checked(read, file, ['sources', id], sourceSchema, value);
    if (source) addSource(read, file, ['sources', id], id, source);
    else read.faulty.add(id);
  }
}

/** The first description of a source holds. */
function addSource(read: ReadFiles, file: YamlFile, keys: readonly PropertyKey[], id: string, source: Source): void {
  const earlier = read.sources.get(id);
  if (!earlier) read.sources.set(id, source);
  else if (!isSameSource(earlier, source)) {
    read.problems.push(errorAt({ path: file.path, line: file.lineOf(keys) }, `The source \`${id}\` is described otherwise already: give this one another id.`));
  }
}

/** Fields are flat, and their order does not matter. */
function isSameSource(a: Source, b: Source): boolean {
  const [one, other] = [a, b].map((source) => JSON.stringify(Object.entries(source).toSorted(([x], [y]) => (x < y ? -1 : 1))));
  return one === other;
}

function readFacts(read: ReadFiles, file: YamlFile): void {
  const outline = checked(read, file, [], dataFileOutlineSchema, file.value);
  if (outline?.sourceDetails) addSource(read, file, ['sourceDetails'], outline.source, outline.sourceDetails);
  outline?.sections.forEach(({ title, facts }, section) => {
    facts.forEach((value, index) => {
      const keys = ['sections', section, 'facts', index];
      readFact(read, value, { file, source: outline.source, section: title, keys });
    });
  });
}

/** Reads one fact by the one schema that it was meant for, so that its fault is named and not those of all others. */
function readFact(read: ReadFiles, value: unknown, place: Omit<PlacedFact, 'content'>): void {
  const define = textField(value, 'define');
  const about = textField(value, 'about');
  const fail = (message: string) => read.problems.push(errorAt({ path: place.file.path, line: place.file.lineOf(place.keys) }, message));
  if (define !== undefined && about !== undefined) fail('A fact has `define` or `about`, not both.');
  else if (about !== undefined) {
    const content = checked(read, place.file, place.keys, aboutSchema, value);
    if (content) read.facts.push({ ...place, content });
  } else if (define !== undefined) readDefinition(read, value, define, place);
  else fail('A fact begins with `define` or `about` and the id of a node.');
}

function readDefinition(read: ReadFiles, value: unknown, define: string, place: Omit<PlacedFact, 'content'>): void {
  const kind = parseId(define)?.kind;
  if (kind === undefined) {
    const line = place.file.lineOf([...place.keys, 'define']);
    read.problems.push(errorAt({ path: place.file.path, line }, `\`${define}\` is not an id: ids begin with term:, root:, alias:, icd-10-cm:, cpt:, icd-10-pcs:, rule: or appendix:.`));
    return;
  }
  const content = checked(read, place.file, place.keys, definitionSchemas[kind], value);
  if (content) read.facts.push({ ...place, content });
  else read.faulty.add(define);
}

function checked<Schema extends z.ZodType>(read: ReadFiles, file: YamlFile, keys: readonly PropertyKey[], schema: Schema, value: unknown): z.output<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const fault of schemaFaults(result.error)) {
    read.problems.push(errorAt({ path: file.path, line: file.lineOf([...keys, ...fault.path]) }, fault.message));
  }
  return undefined;
}

function textField(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const field: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof field === 'string' ? field : undefined;
}
