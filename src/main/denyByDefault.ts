import type { Session, WebContents } from 'electron';

interface Preventable {
  preventDefault(): void;
}

interface Openers {
  readonly openLink: (url: string) => void;
  /** Opens what of the program's own may stand in a window beside the page, and answers whether the address is that. */
  readonly openOwn: (url: string) => boolean;
}

/**
 * The page stays where it is: no navigation, no frame elsewhere, no webview, and no window that it opens itself. What looks
 * like a link out is handed to `openLink`, which decides for itself. The page's own address may be loaded again.
 */
export function denyDepartures(contents: WebContents, ownUrl: string, { openLink, openOwn }: Openers): void {
  const stay = (event: Preventable & { readonly url: string }): void => {
    if (withoutHash(event.url) !== withoutHash(ownUrl)) event.preventDefault();
  };
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-navigate', (event) => {
    stay(event);
    if (withoutHash(event.url) !== withoutHash(ownUrl)) openLink(event.url);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (!openOwn(url)) openLink(url);
    return { action: 'deny' };
  });
}

/** No camera, clipboard, notification, device, download or anything else that a page may ask for; Electron allows all by default. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
