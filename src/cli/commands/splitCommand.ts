import { failure, success } from '#core/result';
import { takeApart } from '#core/words/takeApart';
import type { ReadPiece, Reading, TakenWord } from '#core/words/TakenWord';
import type { Command, CommandIo, CommandResult } from '../Command';
import { loadGraph } from '../loadGraph';
import { readArguments } from '../readArguments';
import { alignRows, wrapText } from '../terminalText';

export const splitCommand: Command = {
  usage: 'split WORD… [--json]',
  summary: 'Take a medical word apart: prefix, combining forms and suffix, each with its meaning and origin.',
  details: `WORD     any word, in the dictionary or not; of several, one after the other
--json   {word, readings: [{parts: [{label, position, meaning}], literal}]}, best first; a list of these for several words`,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { json: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const words = read.value.positionals.flatMap((text) => text.trim().split(/\s+/)).filter((word) => word !== '');
  if (words.length === 0) return failure('usage', 'split needs a word to take apart.');
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const taken = words.map((word) => takeApart(graph.value, word));
  if (read.value.values.json) io.write(`${JSON.stringify(taken.length === 1 ? asData(taken[0]) : taken.map(asData), null, 2)}\n`);
  else io.write(`${taken.map((word) => inWords(word, io.width)).join('\n\n')}\n`);
  return success(undefined);
}

function asData(taken: TakenWord | undefined) {
  return {
    word: taken?.word,
    readings: taken?.readings.map(({ pieces, literal }) => ({
      parts: pieces.map(({ part, letters }) => ({ label: part?.label ?? letters, position: part?.position ?? 'unknown', meaning: part?.meaning ?? 'not known' })),
      literal,
    })),
  };
}

function inWords({ word, verdict, readings, singular }: TakenWord, width: number): string {
  if (verdict === 'no-compound') return wrapText(`${word} is no medical compound: it cannot be made of the word parts that the dictionary knows.`, width);
  const plural = singular === undefined ? [] : [`${word} is the plural of ${singular}.`];
  const partly = verdict === 'partly-known' ? [wrapText(`Not all of ${word} is known: what no word part accounts for is marked.`, width)] : [];
  return [...plural, ...partly, ...readings.map((reading, index) => readingInWords(word, reading, index, width))].join('\n');
}

function readingInWords(word: string, { pieces, literal, why }: Reading, index: number, width: number): string {
  const division = pieces.map(({ part, letters }) => part?.label ?? `${letters}?`).join(' + ');
  const head = index === 0 ? `${word} = ${division}` : `or ${division}`;
  const indent = index === 0 ? '' : '   ';
  const told = [`literally: ${literal}`, ...why].map((line) => wrapText(`${indent}${line}`, width, indent.length));
  return [head, alignRows(pieces.map((piece) => [indent, ...partRow(piece)]), width), ...told].join('\n');
}

function partRow({ part, letters }: ReadPiece): string[] {
  if (!part) return [letters, 'not known', ''];
  const origin = [part.language, part.original, part.transliteration].filter((one) => one !== undefined).join(' ');
  return [part.label, part.position.replace('-', ' '), origin === '' ? part.meaning : `${part.meaning} (${origin})`];
}
