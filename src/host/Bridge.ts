/**
 * What the preload puts into the page as `window.medroots`: functions only. Requests are checked where they arrive, in
 * the main process; replies where they arrive, in the page's Electron host, which makes a `Host` of this.
 */
export interface Bridge {
  readonly system: string;
  readonly files: {
    readonly open: (request: unknown) => Promise<unknown>;
    readonly save: (request: unknown) => Promise<unknown>;
  };
  readonly drafts: {
    readonly load: (name: unknown) => Promise<unknown>;
    readonly save: (request: unknown) => Promise<unknown>;
    readonly remove: (name: unknown) => Promise<unknown>;
    readonly setAside: (name: unknown) => Promise<unknown>;
  };
  readonly settings: {
    readonly load: () => Promise<unknown>;
    readonly save: (settings: unknown) => Promise<unknown>;
  };
  readonly clipboard: {
    readonly writeText: (text: unknown) => Promise<unknown>;
    readonly writePicture: (png: unknown) => Promise<unknown>;
  };
  readonly address: {
    readonly start: () => Promise<unknown>;
    /** Returns the function that ends it. */
    readonly onOpen: (listener: (link: unknown) => void) => () => void;
  };
  readonly links: {
    readonly open: (url: unknown) => Promise<unknown>;
  };
  readonly menu: {
    readonly update: (state: unknown) => Promise<unknown>;
    /** Returns the function that ends it. */
    readonly onCommand: (listener: (id: unknown) => void) => () => void;
  };
}

declare global {
  interface Window {
    /** Put there by the preload, in Electron only. */
    readonly medroots?: Bridge;
  }
}
