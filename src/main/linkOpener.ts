import { failure, success } from '#core/result';
import type { HostReply } from '#host/Host';
import { parseLink, type Link } from '#host/links';

interface Effects {
  /** Shows the person where the link leads; true when they agree. */
  readonly ask: (link: Link) => Promise<boolean>;
  readonly open: (href: string) => Promise<void>;
}

/** Opens a link outside of the program once the person has seen its host; one question at a time, so that none can pile up. */
export function createLinkOpener({ ask, open }: Effects): (url: string) => Promise<HostReply<void>> {
  let asking = false;

  async function openAsked(link: Link): Promise<HostReply<void>> {
    asking = true;
    try {
      if (!(await ask(link))) return failure('cancelled', 'The link was not opened.');
      await open(link.href);
      return success(undefined);
    } catch {
      return failure('failed', `No program of this computer opened ${link.href}. Copy the address and open it yourself.`);
    } finally {
      asking = false;
    }
  }

  return async (url) => {
    const link = parseLink(url);
    if (!link.ok) return link;
    if (asking) return failure('not-permitted', 'Another link is waiting for your answer.');
    return openAsked(link.value);
  };
}
