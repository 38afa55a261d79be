import { basename } from 'node:path';
import { editionIn, type Edition } from '#core/codeSets/Edition';
import { joinRelease, type ReleaseFiles } from '#core/codeSets/joinRelease';
import { readCodeFile } from '#core/codeSets/readCodeFile';
import type { OrderFile } from '#core/codeSets/readOrderFile';
import type { Release } from '#core/codeSets/Release';
import type { Tabular } from '#core/codeSets/Tabular';
import { failure, success, type Result } from '#core/result';
import type { CommandIo } from './Command';
import { readTextFile } from './readTextFile';

const largest = 200_000_000;

interface Group {
  readonly edition: Edition | undefined;
  readonly files: ReleaseFiles;
  readonly paths: readonly string[];
}

/** Files of one system and year become one release, in the order in which each is first named. */
export async function readReleases(paths: readonly string[], io: CommandIo): Promise<Result<readonly Release[], 'refused'>> {
  const groups: Group[] = [];
  for (const path of paths) {
    io.progress?.(`Reading ${path} …`);
    const text = await readTextFile(path, largest);
    if (!text.ok) return text;
    const file = readCodeFile(text.value);
    if (!file.ok) return failure('refused', `${path}: ${file.message}`);
    place(groups, path, file.value);
  }
  const releases: Release[] = [];
  for (const group of groups) {
    const joined = joinRelease(group.files, group.edition);
    if (!joined.ok) return failure('refused', `${group.paths.join(' and ')}: ${joined.message}`);
    noteDisagreements(joined.value, io);
    releases.push(joined.value);
  }
  return success(releases);
}

function place(groups: Group[], path: string, file: OrderFile | Tabular): void {
  const edition = editionIn(basename(path)) ?? (file.kind === 'tabular' ? editionIn(file.version) : undefined);
  const index = groups.findIndex((group) => joins(group, file, edition));
  const group = groups[index];
  const files = { ...group?.files, [file.kind]: file };
  const joined = { edition: withUpdate(group?.edition, edition), files, paths: [...(group?.paths ?? []), path] };
  if (group) groups[index] = joined;
  else groups.push(joined);
}

function joins({ edition, files }: Group, file: OrderFile | Tabular, own: Edition | undefined): boolean {
  if (files[file.kind]) return false;
  const sameSystem = file.kind === 'tabular' ? files.order?.system === 'ICD-10-CM' : file.system === 'ICD-10-CM';
  return sameSystem && (edition === undefined || own === undefined || edition.fiscalYear === own.fiscalYear);
}

/** The tabular list often names its year only, and the order file the update. */
function withUpdate(one: Edition | undefined, other: Edition | undefined): Edition | undefined {
  return one?.update === undefined ? (other ?? one) : one;
}

function noteDisagreements({ name, disagreements }: Release, io: CommandIo): void {
  const [first] = disagreements;
  if (first !== undefined) io.note(`The files of ${name} disagree in ${disagreements.length} ${disagreements.length === 1 ? 'place' : 'places'}. The first: ${first}`);
}
