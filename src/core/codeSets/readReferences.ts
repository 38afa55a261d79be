/** A code, a code with a dash for all under it, or a range, as a note names it. */
export interface Reference {
  readonly first: string;
  readonly last: string;
  /** As written: `G89.-`, `S14.0-S14.6`. */
  readonly text: string;
}

/** References that stand together, and the words that narrow them: "with fifth or sixth character 5". */
export interface ReferenceGroup {
  readonly references: readonly Reference[];
  readonly narrowing?: string;
}

/** A code as ICD-10-CM writes it; `O157:H7`, `CD30` and `B12-like` words of medicine are no codes, or none of a release. */
const codeForm = /(?<![0-9A-Za-z.])[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![0-9A-Za-z])/g;
/** Between the ends of a range: `-`, `.-`, `--`, `- -`, `.- to`. A dash of its own after the first code means all under it. */
const rangeJoint = /^\s*\.?-?\s*(?:-|to)\s*$/;
/** What is in brackets, and words right behind them that narrow it: "(T36-T50) with fifth or sixth character 6". */
const brackets = /\(([^()]*)(?:\)(?:,? (with \w+ or \w+ character \w+))?|$)/g;
const dashAfter = /^\.?-/;

/**
 * The references of a note. They stand in brackets; only where no brackets name one do they stand in the words
 * themselves ("diabetic acidosis - see categories E08-E10, E13 with ketoacidosis").
 */
export function readReferences(note: string): ReferenceGroup[] {
  const bracketed = [...note.matchAll(brackets)].map(([, inner = '', behind = '']) => readGroup(`${inner} ${behind}`));
  const named = bracketed.some(({ references }) => references.length > 0) ? bracketed : [readGroup(note.replace(/\([^()]*\)/g, ' '))];
  return named.filter(({ references }) => references.length > 0);
}

function readGroup(text: string): ReferenceGroup {
  const codes = [...text.matchAll(codeForm)].map((match) => ({ code: match[0], start: match.index, end: match.index + match[0].length }));
  const references: Reference[] = [];
  let end = 0;
  for (let index = 0; index < codes.length; index++) {
    const first = codes[index];
    const next = codes[index + 1];
    if (!first) break;
    const isRange = next !== undefined && rangeJoint.test(text.slice(first.end, next.start));
    const last = isRange ? next : first;
    if (isRange) index++;
    end = last.end + (dashAfter.exec(text.slice(last.end))?.[0].length ?? 0);
    references.push({ first: first.code, last: last.code, text: text.slice(first.start, end) });
  }
  const narrowing = /^[\s.,-]*(with .+)$/.exec(text.slice(end))?.[1];
  return { references, ...(narrowing !== undefined && { narrowing: narrowing.trim() }) };
}
