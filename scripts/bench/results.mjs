// @ts-check
import { z } from 'zod';
import { tableSchema } from './tables.mjs';

/** Of each bench its last run. */
export const resultsSchema = z.record(z.string(), z.object({ date: z.string(), machine: z.record(z.string(), z.string()), tables: z.array(tableSchema) }));

/** @typedef {import('../../bench/BenchTable').BenchTable} BenchTable */

/**
 * @param {BenchTable} table
 * @returns {string}
 */
export function printTable({ title, columns, rows, note }) {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '));
  return ['', title, ...lines, ...(note === undefined ? [] : [note])].join('\n');
}

/** @param {z.infer<typeof resultsSchema>} results */
export function markdownOf(results) {
  const benches = Object.entries(results).map(([name, { date, machine, tables }]) => {
    const measuredOn = Object.entries(machine).map(([what, value]) => `${what} ${value}`).join('; ');
    return [`## ${name}`, `Measured on ${date}. ${measuredOn}.`, ...tables.map(markdownTable)].join('\n\n');
  });
  return ['# Measured', 'Written by `npm run bench`. Ratios within a table mean something; times are those of one machine.', ...benches].join('\n\n') + '\n';
}

/** @param {BenchTable} table */
function markdownTable({ title, columns, rows, note }) {
  const table = [columns, columns.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map(markdownRow).join('\n');
  return [`### ${title}`, table, ...(note === undefined ? [] : [note])].join('\n\n');
}

/** @param {readonly (string | number)[]} cells */
function markdownRow(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}
