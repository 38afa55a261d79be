/** How a part stands in a word: `neuro` with the combining vowel of neur/o, `neur` without. */
export interface WrittenForm {
  readonly letters: string;
  /** It ends in the combining vowel, so that another part joins on. */
  readonly joined: boolean;
  /** Without the i of its stem, as only before another i: cardi/o in pericarditis. */
  readonly elided?: true;
}

/** A label as it is written inside words, the longest first: `neur/o` as neuro or neur, `cardi/o` also as card; `-lysis` and `hyper-` without their hyphen. */
export function writtenForms(label: string): WrittenForm[] {
  const plain = label.toLowerCase().replace(/^-|-$/g, '');
  const [stem = '', vowel] = plain.split('/');
  const whole = { letters: plain.replace('/', ''), joined: vowel !== undefined };
  if (vowel === undefined) return [whole];
  const elided = stem.length > 3 && stem.endsWith('i') ? [{ letters: stem.slice(0, -1), joined: false, elided: true } as const] : [];
  return [whole, { letters: stem, joined: false }, ...elided];
}
