import { failure, success } from '#core/result';
import type { HostReply } from './Host';

/** A link that may leave the program. `href` is what is opened, all ASCII; `target` is its full host or the mail address, for people to judge. */
export interface Link {
  readonly href: string;
  readonly kind: 'page' | 'mail';
  readonly target: string;
}

const longestLink = 2048;

/** Parsed, never searched: `https://example.org`, not whatever begins or ends like it. */
export function parseLink(text: unknown): HostReply<Link> {
  if (typeof text !== 'string' || text.length > longestLink || !URL.canParse(text)) return refused();
  const url = new URL(text);
  if (url.protocol === 'https:' || url.protocol === 'http:') return parsePage(url);
  if (url.protocol === 'mailto:') return parseMail(url);
  return refused();
}

/** A name before the host is there to deceive: `https://example.org@evil.test`. */
function parsePage(url: URL): HostReply<Link> {
  if (url.username !== '' || url.password !== '' || url.hostname === '') return refused();
  return success({ href: url.href, kind: 'page', target: url.host });
}

/** Only subject and text: other fields may attach files or copy the mail to others. */
function parseMail(url: URL): HostReply<Link> {
  const address = url.pathname;
  if (!/^[\w.+-]+@[\w.-]+$/.test(address)) return refused();
  if ([...url.searchParams.keys()].some((name) => name !== 'subject' && name !== 'body')) return refused();
  return success({ href: url.href, kind: 'mail', target: address });
}

function refused(): HostReply<Link> {
  return failure('not-permitted', 'This link was not opened: only web pages (http, https) and mail addresses open from here.');
}
