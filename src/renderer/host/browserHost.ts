import { success } from '#core/result';
import type { System } from '#core/commands/keys';
import type { Host, HostReply } from '#host/Host';
import { parseLink } from '#host/links';
import { createBrowserAddress } from './browserAddress';
import { createBrowserClipboard } from './browserClipboard';
import { createBrowserDrafts } from './browserDrafts';
import { createBrowserFiles } from './browserFiles';
import { createBrowserSettings } from './browserSettings';

/** The host of a page in Chrome, Edge or Chromium, with what other browsers have in place of what only these can. */
export function createBrowserHost(window: Window): Host {
  return {
    system: systemOf(window.navigator.userAgent),
    files: createBrowserFiles(window),
    drafts: createBrowserDrafts(),
    settings: createBrowserSettings(() => window.localStorage),
    clipboard: createBrowserClipboard(window.navigator),
    address: createBrowserAddress(window),
    links: { open: (url) => Promise.resolve(openLink(window, url)) },
  };
}

function systemOf(userAgent: string): System {
  if (/Macintosh|iPhone|iPad/.test(userAgent)) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}

/** The browser shows the address itself, so nobody is asked first; the new page learns nothing of this one. */
function openLink(window: Window, url: string): HostReply<void> {
  const link = parseLink(url);
  if (!link.ok) return link;
  const anchor = window.document.createElement('a');
  Object.assign(anchor, { href: link.value.href, target: '_blank', rel: 'noopener noreferrer' });
  anchor.click();
  return success(undefined);
}
