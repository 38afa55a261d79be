// @ts-check
import { z } from 'zod';

export const tableSchema = z.object({
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
  note: z.string().exactOptional(),
});

/** @typedef {z.infer<typeof tableSchema>} Table */

/**
 * Calls each function of a bench that is named `run…Bench`, one after the other.
 *
 * @param {unknown} bench its module
 * @returns {Promise<Table[]>}
 */
export async function readTables(bench) {
  const tables = [];
  /** @type {[string, unknown][]} */
  const parts = Object.entries(bench ?? {});
  for (const [name, run] of parts) {
    if (!/^run\w*Bench$/.test(name) || typeof run !== 'function') continue;
    /** @type {unknown} */
    const answer = await Reflect.apply(run, undefined, []);
    tables.push(...(Array.isArray(answer) ? answer : [answer]).map((table) => tableSchema.parse(table)));
  }
  return tables;
}
