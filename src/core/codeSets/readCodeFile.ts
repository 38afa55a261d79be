import { failure, type Result } from '../result';
import { readOrderFile, type OrderFault, type OrderFile } from './readOrderFile';
import { readTabular, type TabularFault } from './readTabular';
import type { Tabular } from './Tabular';

export type CodeFileFault = OrderFault | TabularFault | 'unknown-content';

/** Reads a file of a release for what is in it, whatever its name. */
export function readCodeFile(text: string): Result<OrderFile | Tabular, CodeFileFault> {
  const start = text.replace(/^\uFEFF/, '').trimStart().slice(0, 200);
  if (/^<(?:!doctype )?html/i.test(start)) return unknown('a web page');
  if (start.startsWith('<')) return readTabular(text.replace(/^\uFEFF/, ''));
  if (/^[{[]/.test(start)) return unknown('JSON');
  if (start.startsWith('%PDF')) return unknown('a PDF');
  if (start === '' || /^\d{5} /.test(start)) return readOrderFile(text);
  return unknown('other text');
}

function unknown(what: string): Result<never, 'unknown-content'> {
  return failure('unknown-content', `The file holds ${what}: give the order file of ICD-10-CM or ICD-10-PCS (a number of five digits, code, flag, titles in each row) or the tabular XML of ICD-10-CM.`);
}
