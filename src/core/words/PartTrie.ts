import type { WordPart } from './WordPart';
import { writtenForms, type WrittenForm } from './writtenForms';

/** A way in which a part can be written. */
export interface PartForm extends WrittenForm {
  readonly part: WordPart;
  /** As a variant has it, and not the label. */
  readonly isVariant: boolean;
}

export interface PartMatch {
  readonly form: PartForm;
  /** Before this letter of the word the part ends. */
  readonly end: number;
  /** So many times the word writes ae or oe where the part has e, as British spelling does. */
  readonly respelled: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly forms: PartForm[];
}

/** Finds which parts a word can go on with at one of its letters. */
export interface PartTrie {
  matchesAt(letters: string, from: number): PartMatch[];
}

export function createPartTrie(parts: readonly WordPart[]): PartTrie {
  const root: Branch = { next: new Map(), forms: [] };
  for (const part of parts) for (const form of formsOf(part)) branchFor(root, form.letters).forms.push(form);
  return {
    matchesAt(letters, from) {
      const found: PartMatch[] = [];
      collect(root, letters, from, 0, found);
      return found;
    },
  };
}

/** Each way of writing once, although `neur-` is said beside neur/o. */
function formsOf(part: WordPart): PartForm[] {
  const labels = [part.label, ...(part.variants ?? [])];
  const forms = labels.flatMap((label, index) => writtenForms(label).map((form) => ({ ...form, isVariant: index > 0 }))).filter(({ letters }) => letters !== '');
  // Where two ways are written alike, the label's own counts, and without the i of the stem last.
  const byRank = forms.toSorted((a, b) => Number(b.elided ?? false) - Number(a.elided ?? false) || Number(b.isVariant) - Number(a.isVariant));
  return [...new Map(byRank.map((form) => [form.letters, { ...form, part }])).values()];
}

function branchFor(root: Branch, letters: string): Branch {
  let branch = root;
  for (const letter of letters) {
    const next = branch.next.get(letter) ?? { next: new Map(), forms: [] };
    branch.next.set(letter, next);
    branch = next;
  }
  return branch;
}

function collect(branch: Branch, letters: string, at: number, respelled: number, found: PartMatch[]): void {
  for (const form of branch.forms) found.push({ form, end: at, respelled });
  const next = branch.next.get(letters.charAt(at));
  if (next) collect(next, letters, at + 1, respelled, found);
  const plain = /^[ao]e/.test(letters.slice(at, at + 2)) ? branch.next.get('e') : undefined;
  if (plain) collect(plain, letters, at + 2, respelled + 1, found);
}
