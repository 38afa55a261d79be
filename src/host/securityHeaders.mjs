// @ts-check
/**
 * The headers that every response of the program carries: from `app://` in Electron, from the local server in a browser.
 * Plain JavaScript, so that scripts import it without a build.
 */

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  // The hash is of the one rule that Cytoscape 3.34 puts into the page: its container's `position: relative`.
  'style-src': ["'self'", "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The default policy lets the page start its own workers and nothing else (`allowOwnWorkers`).
  'trusted-types': ['default'],
};

/** @param {Readonly<Record<string, readonly string[]>>} sources */
function policyOf(sources) {
  return Object.entries(sources)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

export const contentSecurityPolicy = policyOf(directives);

/** Vite's own client needs inline styles and scripts, its web socket and an untyped sink; only `npm run dev` sends this. */
export const developmentContentSecurityPolicy = policyOf({
  ...directives,
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws://localhost:*', 'ws://127.0.0.1:*'],
  'require-trusted-types-for': [],
  'trusted-types': ['*'],
});

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
