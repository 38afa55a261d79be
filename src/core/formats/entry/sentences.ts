import { part, type Phrase } from './Phrase';

/** After these a full stop ends no sentence. */
const shortened = /(?:^|[\s("])(?:e\.g|i\.e|etc|vs|cf|ca|approx|incl|esp|usu|no|nos|fig|dr|mr|mrs|st|al|pl|adj|gr|lat|l|g)\.$/i;

export function sentencesOf(paragraph: Phrase): Phrase[] {
  const sentences: Phrase[] = [];
  let start = 0;
  for (const { index, 0: end } of paragraph.plain.matchAll(/[.!?]["')\]]*(?=\s+["'(]?[\p{Lu}\d])/gu)) {
    const next = index + end.length;
    if (shortened.test(paragraph.plain.slice(Math.max(start, index - 12), index + 1))) continue;
    sentences.push(part(paragraph, start, next));
    start = next;
  }
  return [...sentences, part(paragraph, start)].filter(({ text }) => text !== '');
}

/** Lines that follow one another without a blank one are one paragraph. */
export function paragraphsOf(lines: readonly Phrase[]): Phrase[][] {
  const paragraphs: Phrase[][] = [[]];
  for (const line of lines) {
    if (line.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
