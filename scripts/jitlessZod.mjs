// @ts-check
/**
 * Stands before a script of the page. Zod turns schemas into code where it may. The page's policy forbids that, and even
 * the attempt is reported; this is Zod's own switch, which has to be set before any schema is made.
 */
export const jitlessZod = 'globalThis.__zod_globalConfig = { jitless: true };';
