import type { NoteKind, SeventhCharacter } from './Notes';
import type { Tabular, TabularNode } from './Tabular';

interface Draft {
  readonly kind: TabularNode['kind'];
  name: string;
  title: string;
  readonly notes: Partial<Record<NoteKind, string[]>>;
  seventh?: { note: string; readonly characters: (SeventhCharacter & { readonly also: string[] })[] };
  readonly children: Draft[];
}

const nodeElements: ReadonlyMap<string, TabularNode['kind']> = new Map([
  ['chapter', 'chapter'],
  ['section', 'section'],
  ['diag', 'diag'],
]);

const noteElements: ReadonlyMap<string, NoteKind> = new Map([
  ['notes', 'remarks'],
  ['includes', 'includes'],
  ['inclusionTerm', 'inclusionTerms'],
  ['codeFirst', 'codeFirst'],
  ['useAdditionalCode', 'useAdditional'],
  ['codeAlso', 'codeAlso'],
  ['excludes1', 'excludes1'],
  ['excludes2', 'excludes2'],
]);

const textElements = new Set(['version', 'name', 'desc', 'note', 'extension']);
/** Their content is said by the chapters and sections themselves, or is for the reader of the printed list. */
const passedOver = new Set(['introduction', 'sectionIndex']);
const read = new Set([...textElements, ...noteElements.keys(), ...nodeElements.keys(), ...passedOver, 'sevenChrNote', 'sevenChrDef']);

/** Gathers the tabular list from the elements of its XML, as they open and close. What it does not know is counted. */
export class TabularBuilder {
  version = '';
  /** What makes it no tabular list, as soon as something does. */
  fault: string | undefined;
  readonly chapters: Draft[] = [];
  private readonly unread = new Map<string, number>();
  private readonly path: string[] = [];
  private readonly nodes: Draft[] = [];
  private readonly named = new Set<string>();
  private text = '';

  /** `attribute` answers the value of an attribute of the element. */
  open(element: string, attribute: (name: string) => string | undefined): void {
    const kind = nodeElements.get(element);
    if (kind) this.openNode(kind, attribute('id') ?? '');
    else if (this.nodes.length > 0 && nodeElements.has(this.path.at(-1) ?? '') && !read.has(element)) this.unread.set(element, (this.unread.get(element) ?? 0) + 1);
    if (element === 'extension') this.openCharacter(attribute('char') ?? '');
    if (element === 'sevenChrNote' || element === 'sevenChrDef') this.seventhOf(this.nodes.at(-1));
    this.path.push(element);
    this.text = '';
  }

  add(text: string): void {
    if (textElements.has(this.path.at(-1) ?? '')) this.text += text;
  }

  get textLength(): number {
    return this.text.length;
  }

  close(): void {
    const element = this.path.pop() ?? '';
    const text = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    if (nodeElements.has(element)) this.closeNode(this.nodes.pop());
    else if (element === 'version') this.version = text;
    else if (textElements.has(element)) this.closeText(element, text);
  }

  finish(): Tabular {
    return { kind: 'tabular', version: this.version, chapters: this.chapters, unread: this.unread };
  }

  private openNode(kind: Draft['kind'], name: string): void {
    const node: Draft = { kind, name, title: '', notes: {}, children: [] };
    (this.nodes.at(-1)?.children ?? this.chapters).push(node);
    this.nodes.push(node);
  }

  private closeNode(node: Draft | undefined): void {
    if (!node) return;
    const key = `${node.kind} ${node.name}`;
    if (node.name === '' || node.title === '') this.fault ??= `has a ${node.kind} without ${node.name === '' ? 'a name' : `a description, ${node.name}`}`;
    else if (this.named.has(key)) this.fault ??= `has ${node.name} twice`;
    this.named.add(key);
  }

  private openCharacter(character: string): void {
    this.seventhOf(this.nodes.at(-1))?.characters.push({ character, meaning: '', also: [] });
  }

  private seventhOf(node: Draft | undefined): Draft['seventh'] {
    if (node) node.seventh ??= { note: '', characters: [] };
    return node?.seventh;
  }

  private closeText(element: string, text: string): void {
    const node = this.nodes.at(-1);
    const holder = this.path.at(-1) ?? '';
    if (!node || text === '') return;
    if (nodeElements.has(holder)) this.closeName(node, element, text);
    else if (holder === 'sevenChrNote' && node.seventh) node.seventh.note = text;
    else if (holder === 'sevenChrDef') this.closeSeventh(node, element, text);
    else this.closeNote(node, noteElements.get(holder), text);
  }

  private closeName(node: Draft, element: string, text: string): void {
    if (element === 'name') node.name = text;
    if (element === 'desc') node.title = text;
  }

  private closeSeventh({ seventh }: Draft, element: string, text: string): void {
    const last = seventh?.characters.at(-1);
    if (!seventh || !last) return;
    if (element === 'extension') seventh.characters.splice(-1, 1, { ...last, meaning: text });
    else last.also.push(text);
  }

  private closeNote(node: Draft, kind: NoteKind | undefined, text: string): void {
    if (kind) (node.notes[kind] ??= []).push(text);
  }
}
