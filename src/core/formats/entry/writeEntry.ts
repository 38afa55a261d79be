import { Document, isScalar, isSeq, visit } from 'yaml';
import type { DataFile } from '../../graph/dataFile';

const head = ` yaml-language-server: $schema=../schema/data-file.schema.json

 Read from the entry's text by the program: look it over before it joins the dictionary. Quotes are the entry's own words;
 only cells that had run together are set apart, and what a cell had lost stands in square brackets.`;

/** A file for graph-data/entries/, as people write them there: quotes in double quotes, short links on one line. */
export function writeEntry(file: DataFile): string {
  const document = new Document(file, { aliasDuplicateObjects: false });
  document.commentBefore = head;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && (key.value === 'says' || key.value === 'entry')) quoteAll(value);
      if (isScalar(key) && key.value === 'sections') key.spaceBefore = true;
      if (isSeq(value)) value.flow = value.items.every(isId) && value.items.length <= 6;
    },
    Map: (index, map) => {
      if (map.has('facts') || map.has('define') || map.has('about')) map.spaceBefore = index !== 0;
      // A link alone fits a line; with a dispute or a quote of its own it takes several.
      else if (map.has('to')) map.flow = !map.has('dispute') && !map.has('says');
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function quoteAll(value: unknown): void {
  if (isScalar(value)) value.type = 'QUOTE_DOUBLE';
  if (isSeq(value)) value.items.forEach(quoteAll);
}

function isId(item: unknown): boolean {
  return isScalar(item) && typeof item.value === 'string' && /^[a-z0-9-]+:[\w.-]+$/.test(item.value);
}
