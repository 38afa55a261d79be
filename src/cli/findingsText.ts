import type { Finding } from '#core/codeSets/Finding';
import type { ForceFinding } from '#core/codeSets/inForce';
import type { Release } from '#core/codeSets/Release';
import { alignRows, wrapText } from './terminalText';

const findings = ['confirmed', 'disputed', 'absent'] as const;

/** How the dictionary's codes stand against a release, for a person at a terminal: the counts, and all that is not confirmed. */
export function findingsText(release: Release, all: readonly Finding[], notInForce: readonly ForceFinding[], width: number): string {
  const counts = findings.map((name) => `${all.filter(({ finding }) => finding === name).length} ${name}`).join(', ');
  const blocks = [
    `The dictionary against ${release.name}: ${counts}.`,
    ...all.filter(({ finding }) => finding !== 'confirmed').map((finding) => findingText(finding, width)),
    notInForce.map(({ sentence }) => wrapText(sentence, width)).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function findingText({ finding, subjects, says, sentence }: Finding, width: number): string {
  const rows = [
    ...(says === undefined ? [] : [['  it is said', says]]),
    ['  the release says', sentence],
    ...subjects.map((subject, index) => [index === 0 ? '  where' : '', subject.replaceAll('|', ' | ')]),
  ];
  return `${finding}\n${alignRows(rows, width)}`;
}
