// @ts-check
/** What Electron's security list forbids to set, with the only value that may be written down. */
const onlyValue = new Map([
  ['webSecurity', true],
  ['contextIsolation', true],
  ['sandbox', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['webviewTag', false],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
]);

/** Keys that have no safe value. */
const never = new Set(['enableBlinkFeatures', 'allowpopups', 'bypassCSP', 'allowServiceWorkers']);

/** @type {import('./Rule').Rule} */
export const noDangerousElectronKeys = {
  create(context) {
    return {
      Property(node) {
        const name = node.key.type === 'Identifier' ? node.key.name : node.key.type === 'Literal' ? String(node.key.value) : '';
        if (never.has(name)) context.report({ node, message: `'${name}' opens a hole in the window's sandbox: leave it out.` });
        const safe = onlyValue.get(name);
        if (safe === undefined || (node.value.type === 'Literal' && node.value.value === safe)) return;
        context.report({ node, message: `'${name}' must be the literal ${safe}: anything else opens a hole in the window's sandbox.` });
      },
    };
  },
};
