import { SaxesParser } from 'saxes';
import { failure, success, type Result } from '../result';
import type { Tabular } from './Tabular';
import { TabularBuilder } from './TabularBuilder';

/** Far above the official list: it has 9 million characters, 120,000 elements, ten levels, and notes of 600 characters. */
const limits = { characters: 200_000_000, elements: 2_000_000, depth: 64, attributes: 16, text: 20_000 } as const;

export type TabularFault = 'too-large' | 'xml-doctype-forbidden' | 'xml-too-deep' | 'xml-not-well-formed' | 'not-a-tabular-list';

/** Thrown to leave the parser, and never farther. */
class Refusal extends Error {
  constructor(
    readonly code: TabularFault,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads the tabular XML of ICD-10-CM. It is data only: a DOCTYPE is refused, an entity that XML does not know is no
 * XML, processing instructions and foreign elements are text that nobody acts on.
 */
export function readTabular(text: string): Result<Tabular, TabularFault> {
  if (text.length > limits.characters) return failure('too-large', `The file is too large: a tabular list may have at most ${limits.characters / 1_000_000} MB.`);
  const builder = new TabularBuilder();
  try {
    parse(text, builder);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failure(error.code, error.message);
  }
  const tabular = builder.finish();
  if (tabular.chapters.length === 0) return failure('not-a-tabular-list', 'The tabular list has no chapter: take the XML as it was released.');
  return success(tabular);
}

function parse(text: string, builder: TabularBuilder): void {
  const parser = new SaxesParser();
  const where = () => `Line ${parser.line}`;
  let depth = 0;
  let elements = 0;
  parser.on('error', (error) => refuse('xml-not-well-formed', `${where()}: the XML is broken off or damaged (${plainFault(error.message)}): take the file as it was released.`));
  parser.on('doctype', () => refuse('xml-doctype-forbidden', `${where()} has a DOCTYPE, which an official list has not: take the XML as it was released.`));
  parser.on('opentag', ({ name, attributes }) => {
    if (elements === 0 && name !== 'ICD10CM.tabular') refuse('not-a-tabular-list', `The XML begins with <${name.slice(0, 40)}>, not with <ICD10CM.tabular>: it is no tabular list of ICD-10-CM.`);
    if (++depth > limits.depth) refuse('xml-too-deep', `${where()}: elements are nested more than ${limits.depth} deep, an official list at most ten.`);
    if (++elements > limits.elements) refuse('too-large', `${where()}: a tabular list may have at most ${limits.elements} elements.`);
    if (Object.keys(attributes).length > limits.attributes) refuse('too-large', `${where()}: an element may have at most ${limits.attributes} attributes.`);
    builder.open(name, (attribute) => (Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined));
  });
  const addText = (part: string) => {
    builder.add(part);
    if (builder.textLength > limits.text) refuse('too-large', `${where()}: a note may have at most ${limits.text} characters.`);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth--;
    builder.close();
    if (builder.fault !== undefined) refuse('not-a-tabular-list', `${where()}: the list ${builder.fault}: take the XML as it was released.`);
  });
  parser.write(text).close();
}

function refuse(code: TabularFault, message: string): never {
  throw new Refusal(code, message);
}

/** Without the place that the parser puts before it. */
function plainFault(message: string): string {
  return message.replace(/^(?:\d+:)+\d+: */, '').replace(/\.$/, '').slice(0, 100);
}
