declare global {
  interface Window {
    /** Not in every browser, and not in TypeScript's library yet. */
    readonly trustedTypes?: { createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string }): unknown };
  }
}

/**
 * Call once, before the first worker starts. The program's Content-Security-Policy demands trusted types, and a worker's
 * address is one: only the program's own scripts pass; HTML or code from text never does.
 */
export function allowOwnWorkers(): void {
  window.trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
}

function ownScript(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin || address.protocol !== location.protocol) throw new TypeError(`No script of this program: ${address.href}`);
  return address.href;
}
