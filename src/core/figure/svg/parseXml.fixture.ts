export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, without its children's. */
  readonly text: string;
}

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const tag = /<(?:\/([\w:-]+)|([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?))>/gy;
const text = /[^<]*/gy;
const attribute = /([\w:-]+)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads the plain part of XML, elements and text, and throws at whatever is not well formed. No comments, no declarations. */
export function parseXml(source: string): XmlElement {
  if (illegal.test(source)) throw new Error('A character that XML cannot hold.');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  for (let index = 0; index < source.length; ) {
    const inner = match(text, source, index);
    const current = open.at(-1);
    if (!current || (current === top && inner[0].trim() !== '')) throw new Error('Text outside of the root.');
    current.text += decoded(inner[0]);
    index += inner[0].length;
    if (index === source.length) break;
    const [whole, end, name = '', values = '', isEmpty] = match(tag, source, index);
    if (end !== undefined && open.pop()?.name !== end) throw new Error(`</${end}> closes nothing.`);
    if (end === undefined) begin(current, open, name, values, isEmpty === '/');
    index += whole.length;
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || !root) throw new Error('Not one root that is closed.');
  return root;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

function begin(parent: Open, open: Open[], name: string, values: string, isEmpty: boolean): void {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of values.matchAll(attribute)) {
    if (key in attributes) throw new Error(`${key} is there twice.`);
    attributes[key] = decoded(value);
  }
  const element: Open = { name, attributes, children: [], text: '' };
  parent.children.push(element);
  if (!isEmpty) open.push(element);
}

function match(pattern: RegExp, source: string, index: number): RegExpExecArray {
  pattern.lastIndex = index;
  const found = pattern.exec(source);
  if (!found) throw new Error(`No XML: ${source.slice(index, index + 60)}`);
  return found;
}

function decoded(raw: string): string {
  if (raw.includes(']]>')) throw new Error(']]> in text.');
  return raw.replace(/&(\w*;?)/g, (whole, name: string) => {
    const sign = entities[name.slice(0, -1)];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`${whole} is no entity.`);
    return sign;
  });
}

/** An element with all that is in it, in the order of the file. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
