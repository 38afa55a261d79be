/** How a part stands in a word: `neuro` with the combining vowel of neur/o, `neur` without. */
export interface WrittenForm {
  readonly letters: string;
  /** It ends in the combining vowel, so that another part joins on. */
  readonly joined: boolean;
}

/** A label as it is written inside words, the longest first: `neur/o` as neuro or neur; `-lysis` and `hyper-` without their hyphen. */
export function writtenForms(label: string): WrittenForm[] {
  const plain = label.toLowerCase().replace(/^-|-$/g, '');
  const [stem = '', vowel] = plain.split('/');
  const whole = { letters: plain.replace('/', ''), joined: vowel !== undefined };
  return vowel === undefined ? [whole] : [whole, { letters: stem, joined: false }];
}
