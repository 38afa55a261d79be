import { existsSync } from 'node:fs';
import { compareReleases } from '#core/codeSets/compareReleases';
import { isDay } from '#core/codeSets/Edition';
import { findCode } from '#core/codeSets/findCode';
import { inForceOn, releaseOn, type ForceFinding } from '#core/codeSets/inForce';
import { ladderOf } from '#core/codeSets/ladder';
import type { Release } from '#core/codeSets/Release';
import { settleDisputes } from '#core/codeSets/settleDisputes';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success, type Result } from '#core/result';
import type { Command, CommandIo, CommandResult } from '../Command';
import { differenceData, differenceText } from '../differenceText';
import { findingsText } from '../findingsText';
import { ladderData, ladderText } from '../ladderText';
import { loadGraph } from '../loadGraph';
import { readArguments } from '../readArguments';
import { readReleases } from '../readReleases';

export const codesCommand: Command = {
  usage: 'codes FILE… [CODE] [--ladder] [--compare] [--date YYYY-MM-DD] [--json]',
  summary: 'Read a whole release of ICD-10-CM or ICD-10-PCS: the ladder of a code, what changed between two, how the dictionary stands.',
  details: `FILE…             order files and tabular XML, unpacked; those of one year are one release
CODE              G89.4: its ladder, from the chapter down to the codes that can be reported
--ladder          the same, which is what a CODE asks for
--compare         codes --compare OLD NEW: what is added, deleted and revised
--date            the date of service: marks what is not in force, and says what the release has instead
--json            the same as data`,
  run,
};

interface Asked {
  readonly releases: readonly Release[];
  readonly code: string | undefined;
  readonly date: string | undefined;
  readonly json: boolean;
}

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { ladder: { type: 'boolean', default: false }, compare: { type: 'boolean', default: false }, date: { type: 'string' }, json: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const { ladder, compare, date, json } = read.value.values;
  const { files, codes } = sorted(read.value.positionals);
  const fault = usageFault(files, codes, { ladder, compare, date });
  if (fault !== undefined) return failure('usage', fault);
  const releases = await readReleases(files, io);
  if (!releases.ok) return releases;
  const asked = { releases: releases.value, code: codes[0], date, json };
  if (compare) return tellDifference(asked, io);
  return asked.code === undefined ? tellFindings(asked, io) : tellLadder(asked, asked.code, io);
}

/** What looks like a code and is no file is a code. */
function sorted(words: readonly string[]): { files: string[]; codes: string[] } {
  const isCode = (word: string) => /^[0-9A-Z]{3}\.?[0-9A-Z]{0,4}-?$|^[A-Z]\d\w-[A-Z]\d\w$/i.test(word) && !existsSync(word);
  return { files: words.filter((word) => !isCode(word)), codes: words.filter(isCode) };
}

function usageFault(files: readonly string[], codes: readonly string[], { ladder, compare, date }: { ladder: boolean; compare: boolean; date: string | undefined }): string | undefined {
  if (files.length === 0) return 'codes takes the files of a release: its order file, its tabular XML, or both.';
  if (codes.length > 1) return `codes takes one code, not ${codes.join(' and ')}.`;
  if (ladder && codes.length === 0) return '--ladder needs a code, such as G89.4.';
  if (compare && codes.length > 0) return '--compare takes the files of two releases and no code.';
  if (compare && date !== undefined) return '--compare takes no date.';
  if (date !== undefined && !isDay(date)) return `“${date}” is no day: write it as 2021-03-31.`;
  return undefined;
}

function tellDifference({ releases, json }: Asked, io: CommandIo): CommandResult {
  const [older, newer, ...more] = releases;
  if (!older || !newer || more.length > 0) return failure('refused', `The files are of ${releases.map(({ name }) => name).join(', ')}: --compare takes the files of two releases, the older first.`);
  const difference = compareReleases(older, newer);
  if (!difference.ok) return failure('refused', difference.message);
  io.write(json ? asJson(differenceData(older, newer, difference.value)) : differenceText(older, newer, difference.value, io.width));
  return success(undefined);
}

function tellLadder({ releases, date, json }: Asked, code: string, io: CommandIo): CommandResult {
  const found = entryIn(releases, code, date);
  if (!found.ok) return failure('refused', found.message);
  const { release, entry } = found.value;
  const ladder = ladderOf(release, entry);
  const force = date === undefined ? undefined : inForceOn(releases, entry.code, date);
  io.write(json ? asJson(ladderData(release, ladder, force)) : ladderText(ladder, force, io.width));
  return success(undefined);
}

/** In the release of the day, or where that lacks it, in the latest named that has it. */
function entryIn(releases: readonly Release[], code: string, date: string | undefined): Result<{ release: Release; entry: ReturnType<typeof ladderOf>['entry'] }, 'no-such-code'> {
  const onDay = date === undefined ? undefined : releaseOn(releases, date);
  const ordered = [...(onDay ? [onDay] : []), ...releases.toReversed()];
  const results = ordered.map((release) => ({ release, found: findCode(release, code) }));
  for (const { release, found } of results) if (found.ok) return success({ release, entry: found.value });
  const messages = new Set(results.flatMap(({ found }) => (found.ok ? [] : [found.message])));
  return failure('no-such-code', [...messages].join(' '));
}

async function tellFindings({ releases, date, json }: Asked, io: CommandIo): Promise<CommandResult> {
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const onDay = date === undefined ? undefined : releaseOn(releases, date);
  const told = (onDay ? [onDay] : releases).map((release) => ({
    release,
    all: settleDisputes(graph.value, release),
    outOfForce: date === undefined ? [] : outOfForce(graph.value, release, releases, date),
  }));
  const data = told.map(({ release, all, outOfForce: out }) => ({ release: release.name, findings: all, ...(date !== undefined && { date, notInForce: out.map(({ sentence, successors }) => ({ sentence, successors: successors.map(({ code }) => code) })) }) }));
  io.write(json ? asJson({ releases: data }) : told.map(({ release, all, outOfForce: out }) => findingsText(release, all, out, io.width)).join('\n'));
  return success(undefined);
}

/** The dictionary's billable codes that cannot be reported on the day; a day of no release is told once. */
function outOfForce(graph: MedicalGraph, release: Release, releases: readonly Release[], date: string): ForceFinding[] {
  const codes = graph.mapNodes((_, node) => (node.kind === 'code' && node.system === release.system && node.billable === true ? [node.code] : [])).flat();
  const found = codes.map((code) => inForceOn(releases, code, date)).filter(({ state }) => state !== 'in-force');
  return found.some(({ state }) => state === 'unknown') ? found.slice(0, 1) : found;
}

function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
