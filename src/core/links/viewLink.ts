/** A view as a link: `#/icd-10-cm:G89.4?depth=2` behind the page's address, `medroots:///icd-10-cm:G89.4?depth=2` elsewhere. */
export interface ViewLink {
  /** An id, a code or a name, as a person may write it. */
  readonly node: string;
  readonly depth?: 1 | 2 | 3;
}

const longest = 500;

/** The part of a link that all forms have in common: `/icd-10-cm:G89.4?depth=2`. */
export function formatViewLink({ node, depth }: ViewLink): string {
  const name = encodeURIComponent(node).replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `/${name}${depth === undefined || depth === 1 ? '' : `?depth=${depth}`}`;
}

/**
 * Reads any form of a link, and a bare node. Undefined for what is none; what else stands in it is left alone. The node
 * is not looked up: whoever opens the link does that, and says so where there is none.
 */
export function parseViewLink(text: string): ViewLink | undefined {
  const [, path = '', query = ''] = /^(?:medroots:|#)?\/*(?:#\/*)?([^?#]*)(?:\?([^#]*))?/i.exec(text.trim()) ?? [];
  const node = decoded(path).replace(/\/$/, '').trim();
  if (node === '' || node.length > longest || /\p{Cc}/u.test(node)) return undefined;
  const depth = /(?:^|&)depth=([123])(?:&|$)/.exec(query)?.[1];
  return depth === undefined ? { node } : { node, depth: depth === '3' ? 3 : depth === '2' ? 2 : 1 };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
