import { slug, type NodeId } from '../../vocabulary/ids';
import type { NodeAttributes, RootAttributes } from '../../vocabulary/schema';
import { partRow, positionOf, shapesOf, type PartRow } from './partRow';
import { quote, type Phrase } from './Phrase';
import { comparedWords } from './plainWords';
import type { Reading } from './Reading';

const section = 'Etymology';

/** Reads a row of the table of word parts; false where it is none. */
export function readPartRow(reading: Reading, line: Phrase): boolean {
  const row = partRow(line);
  const shapes = row ? shapesOf(row.component) : [];
  if (!row || shapes.length === 0) return false;
  const id = knownPart(reading, row, shapes) ?? definePart(reading, row, shapes);
  const ground = { section, phrase: line, says: [rowWords(row, shapes)] };
  reading.draft.join(id, line, row.component.plain);
  for (const shape of shapes) reading.draft.callAlso(shape, id);
  const isDrawn = reading.draft.link({ from: reading.headword.id, relation: 'built-from', to: id }, ground);
  if (!isDrawn || reading.draft.graph.hasNode(id)) reading.draft.say(id, ground);
  return true;
}

/** The row's cells apart again; a head that the component had lost stands in square brackets. */
function rowWords({ row, component, language, meaning, original, transliteration, further }: PartRow, shapes: readonly string[]): string {
  const lost = /^\/?([aeiou])(?=\s*[/,]\s*(\p{L}+)-)/u.exec(component.plain);
  const whole = lost ? `[${lost[2] ?? ''}/]${lost[1] ?? ''}${component.text.slice(lost[0].length)}` : quote(component);
  const origin = [language, original, transliteration && `(${transliteration})`].filter((cell) => cell !== undefined).join(' ');
  const isQuoted = /["“”]/.test(row.text);
  const cells = [whole === '' ? shapes.join(' / ') : whole, origin, `${isQuoted ? `“${meaning}”` : meaning}${further === '' ? '' : ` — ${further}`}`];
  return cells.join(' · ');
}

/** By one of its shapes, then by its original word; of several that fit, the one from the same word or with the same sense. */
function knownPart({ draft }: Reading, row: PartRow, shapes: readonly string[]): NodeId | undefined {
  const position = positionOf(shapes, row.further);
  const fits = (node: NodeAttributes) => node.kind === 'root' && (node.position === 'suffix') === (position === 'suffix');
  for (const name of [...shapes, ...(row.original === undefined ? [] : [row.original])]) {
    const found = draft.resolve(name, fits);
    const ids = found ? [found.id, ...found.others] : [];
    const best = ids.find((id) => isSame(draft.graph.getNodeAttributes(id), row)) ?? (shapes.includes(name) && ids.length === 1 ? ids[0] : undefined);
    if (best !== undefined) return best;
  }
  return shapes.map((shape) => draft.find(shape, ['root'])).find((id) => id !== undefined && draft.added.has(id));
}

function isSame(node: NodeAttributes, row: PartRow): boolean {
  if (node.kind !== 'root') return false;
  return (node.original !== undefined && row.original !== undefined && sharesWord(node.original, row.original)) || sharesMeaning(node, row);
}

function sharesMeaning(node: RootAttributes, row: PartRow): boolean {
  const known = new Set(comparedWords(node.meaning));
  return comparedWords(row.meaning).some((word) => known.has(word));
}

/** γαστήρ and γαστήρ, γαστρός are one word; accents and hyphens do not matter. */
function sharesWord(a: string, b: string): boolean {
  const [known, named] = [a, b].map((original) => original.normalize('NFD').replace(/[^\p{L},\s]/gu, '').toLowerCase().replaceAll('ς', 'σ').split(/[,\s]+/));
  return known?.[0] !== undefined && named !== undefined && known[0] === named[0];
}

function definePart({ draft }: Reading, row: PartRow, shapes: readonly string[]): NodeId {
  const label = shapes.find((shape) => shape.includes('/')) ?? shapes[0] ?? '';
  const { language, original, transliteration, meaning } = row;
  const variants = shapes.filter((shape) => shape !== label && shape !== `${label.replace(/\/.*$/, '')}-`);
  return draft.define(
    {
      define: `root:${slug(label)}`,
      label,
      position: positionOf(shapes, row.further),
      meaning,
      language,
      ...(original !== undefined && { original }),
      ...(transliteration !== undefined && { transliteration }),
      ...(variants.length > 0 && { variants }),
    },
    { section, phrase: row.row, says: [rowWords(row, shapes)] },
  );
}
