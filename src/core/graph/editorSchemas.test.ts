import { expect, it } from 'vitest';
import { editorSchemas } from './editorSchemas';

// Fails when the schema of the program has changed: `npx vitest run src/core/graph/editorSchemas.test.ts -u` writes the files anew.
it.each(Object.entries(editorSchemas))('graph-data/schema/%s is what the schema of the program gives', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../graph-data/schema/${name}`);
});
