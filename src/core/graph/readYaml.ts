import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { errorAt, type Problem } from './problems';

/** A file as read from the folder; `path` is what problems name. */
export interface DataText {
  readonly path: string;
  readonly text: string;
}

export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** Line of the value at a path of keys and indexes; of its nearest written ancestor where it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Characters; the largest file that people write by hand is far below. */
const largestFile = 2_000_000;

/** Reads plain YAML: no aliases, no tags, no `__proto__`, one document. */
export function readYaml({ path, text }: DataText): { file?: YamlFile; problem?: Problem } {
  if (text.length > largestFile) return { problem: errorAt({ path, line: 1 }, `The file is too large (${text.length} characters, at most ${largestFile}): split it.`) };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, resolveKnownTags: false });
    const fault = document.errors[0] ?? document.warnings[0] ?? forbiddenPart(document);
    if (fault) return { problem: errorAt({ path, line: lines.linePos(fault.pos[0]).line }, `Not readable: ${sentence(fault.message)}`) };
    const lineOf = (keys: readonly PropertyKey[]) => lines.linePos(offsetOf(document, keys)).line;
    return { file: { path, value: document.toJS({ maxAliasCount: 0 }), lineOf } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: errorAt({ path, line: 1 }, 'Not readable: it is nested too deeply.') };
  }
}

interface Fault {
  readonly pos: readonly [number, number];
  readonly message: string;
}

/** An alias can unfold to more than memory holds, and `__proto__` is never a field: neither has a use here. */
function forbiddenPart(document: Document.Parsed): Fault | undefined {
  let found: Fault | undefined;
  const fault = (range: readonly number[] | null | undefined, message: string) => {
    found = { pos: [range?.[0] ?? 0, range?.[1] ?? 0], message };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, alias) => fault(alias.range, 'references (*name) are not used here, write the value out'),
    Pair: (_, { key }) => (isScalar(key) && key.value === '__proto__' ? fault(key.range, '`__proto__` is not a field') : undefined),
  });
  return found;
}

function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
