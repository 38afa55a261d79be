import type { Receipt, Source } from '../vocabulary/schema';
import { editionName } from './Edition';
import { ancestorsOf, type Release, type ReleaseEntry, type ReleaseFile } from './Release';
import { withoutDot } from './writtenCode';

const titles: Readonly<Record<ReleaseFile, string>> = { order: 'codes and titles in order', tabular: 'tabular list of diseases and injuries' };
const shorts: Readonly<Record<ReleaseFile, string>> = { order: 'order file', tabular: 'tabular list' };

/** The files of a release as sources, by the ids that `graph-data/sources.yaml` has for such lists: `icd-10-cm-2021-order`. */
export function releaseSources(release: Release): Record<string, Source> {
  const { system, edition, name } = release;
  const publisher = system === 'ICD-10-CM' ? 'National Center for Health Statistics (NCHS)' : 'Centers for Medicare & Medicaid Services (CMS)';
  const year = edition && editionName(edition);
  return Object.fromEntries(
    release.files.map((file) => [
      sourceId(release, file),
      { title: `${system} ${titles[file]}${year === undefined ? '' : `, ${year}`}`, short: `${name}, ${shorts[file]}`, publisher, ...(year !== undefined && { release: year }), licence: 'Public domain', official: true },
    ]),
  );
}

function sourceId({ system, edition }: Release, file: ReleaseFile): string {
  return [system.toLowerCase(), ...(edition ? [edition.fiscalYear] : []), file].join('-');
}

/** Where a release has an entry, in the words of its files. */
export function receiptsFor(release: Release, entry: ReleaseEntry): Receipt[] {
  const flag = entry.billable ? 1 : 0;
  return [
    ...(isInTabular(release, entry) ? [noteReceipt(release, entry, `${entry.code} ${entry.title}`)] : []),
    ...(entry.row === undefined ? [] : [{ source: sourceId(release, 'order'), section: `row ${entry.row}`, says: `${withoutDot(entry.code)} ${flag} ${entry.title}` }]),
  ];
}

/** The order file alone spells out the codes with a 7th character. */
function isInTabular({ files }: Release, { code }: ReleaseEntry): boolean {
  return files.includes('tabular') && !/^.{3}\..{4}$/.test(code);
}

/** Words of the tabular list, in the section of their category. */
export function noteReceipt(release: Release, entry: ReleaseEntry, says: string): Receipt {
  const category = [...ancestorsOf(release, entry), entry].find(({ code }) => code.length === 3) ?? entry;
  return { source: sourceId(release, 'tabular'), section: `${category.code} ${category.title}`, says };
}

/** Where an entry stands under another: by its place in the tabular list, or by its code in the order file. */
export function placeReceipts(release: Release, entry: ReleaseEntry): Receipt[] {
  return receiptsFor(release, entry).slice(0, 1);
}
