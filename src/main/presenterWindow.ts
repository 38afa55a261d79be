import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { denyDepartures } from './denyByDefault';
import { newWindow } from './newWindow';

interface Circumstances {
  readonly main: BrowserWindow;
  readonly url: string;
  readonly openLink: (url: string) => void;
}

/**
 * What the page may open beside itself: the presenter's view, in one second window, on the other display where there is
 * one; and from there the audience's view again. While the presenter's is open, the main window is hidden instead of
 * closed, so that nothing that belongs to it is lost. Answers whether an address is one of these.
 */
export function createPresenterWindow({ main, url, openLink }: Circumstances): { readonly open: (wanted: string) => boolean } {
  let presenter: BrowserWindow | undefined;
  main.on('close', (event) => {
    if (!presenter) return;
    event.preventDefault();
    main.hide();
    // Its page ends as a closed one does: the presenter's view then offers to open it again.
    void main.loadURL(url);
  });
  const open = (wanted: string): boolean => {
    if (wanted === `${url}?presenter`) presenter = shown(presenter ?? create());
    else if (wanted === `${url}?audience`) void shown(main).loadURL(wanted);
    else return false;
    return true;
  };
  const create = (): BrowserWindow => {
    const made = newWindow(presenterBounds(main.getBounds(), screen.getAllDisplays().map(({ workArea }) => workArea)));
    made.on('closed', () => {
      presenter = undefined;
      if (!main.isDestroyed() && !main.isVisible()) main.close();
    });
    denyDepartures(made.webContents, `${url}?presenter`, { openLink, openOwn: open });
    void made.loadURL(`${url}?presenter`);
    return made;
  };
  return { open };
}

function shown(window: BrowserWindow): BrowserWindow {
  window.show();
  window.focus();
  return window;
}

const size = { width: 1180, height: 760 } as const;

/** All of a display that the main window is not on; where there is none, a window of its own size on the same. */
export function presenterBounds(main: Rectangle, workAreas: readonly Rectangle[]): Rectangle | typeof size {
  const middle = { x: main.x + main.width / 2, y: main.y + main.height / 2 };
  const isElsewhere = ({ x, y, width, height }: Rectangle): boolean => middle.x < x || middle.x >= x + width || middle.y < y || middle.y >= y + height;
  return (workAreas.length > 1 ? workAreas.find(isElsewhere) : undefined) ?? size;
}
