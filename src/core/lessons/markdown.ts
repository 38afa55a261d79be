import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What texts of a lesson can hold; all else that Markdown knows is reduced to these, and HTML to its letters. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] };

/** Deeper nesting is of no use to anyone, and costs the parser more than it should. */
const deepest = 20;

/** Reads Markdown as data. Links lead to http, https and mailto only; others are left as their words. */
export function parseMarkdown(text: string): Block[] {
  return isTooDeep(text) ? [{ type: 'paragraph', children: [{ type: 'text', text }] }] : fromMarkdown(text).children.flatMap(blockOf);
}

/** The words alone, a line for each paragraph and item. */
export function plainWords(text: string): string {
  const wordsOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(wordsOf) : [inlineWords(block.children)]));
  return wordsOf(parseMarkdown(text)).join('\n');
}

export function inlineWords(children: readonly Inline[]): string {
  return children.map((child) => ('text' in child ? child.text : inlineWords(child.children))).join('');
}

/** Counted by line before it is parsed: marks that open quotes and lists, and brackets and asterisks that pair. */
function isTooDeep(text: string): boolean {
  return text.split('\n').some((line) => (/^(?:[\s>*+-]|\d+[.)])*/.exec(line)?.[0].match(/[>*+-]|\d+[.)]/g)?.length ?? 0) > deepest || (line.match(/[[*_]/g)?.length ?? 0) > 50 * deepest);
}

function blockOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: node.children.flatMap(inlineOf) }];
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: node.children.flatMap(inlineOf) }] }];
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, items: node.children.map((item) => item.children.flatMap(blockOf)) }];
    case 'blockquote':
      return node.children.flatMap(blockOf);
    case 'code':
      return [{ type: 'paragraph', children: [{ type: 'code', text: node.value }] }];
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', text: node.value }] }];
    default:
      return [];
  }
}

function inlineOf(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: node.value }];
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'break':
      return [{ type: 'text', text: '\n' }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: node.children.flatMap(inlineOf) }];
    case 'link':
      return isAllowed(node.url) ? [{ type: 'link', href: node.url, children: node.children.flatMap(inlineOf) }] : node.children.flatMap(inlineOf);
    case 'image':
      return node.alt ? [{ type: 'text', text: node.alt }] : [];
    default:
      return childrenOf(node).flatMap(inlineOf);
  }
}

function childrenOf(node: PhrasingContent): readonly PhrasingContent[] {
  return 'children' in node ? node.children.filter((child: Nodes): child is PhrasingContent => 'type' in child) : [];
}

function isAllowed(url: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:[^/])/i.test(url);
}
