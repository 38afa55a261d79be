import type { EntryReport, FoundNode, JoinedNode, Place } from '#core/formats/entry/EntryReport';
import { kindNames, kinds } from '#core/vocabulary/kinds';
import { alignRows, wrapText } from './terminalText';

/** What was read from an entry, in lines for a terminal: first what is new and joined, then what a person should look at. */
export function entryReportText(report: EntryReport, width: number): string[] {
  const { headword, links, added, joined } = report;
  const rows = [
    ['  New', summary(added)],
    ['  Joined', summary(joined)],
    ['  Links', `${links.added} new, ${links.joined} that gain a receipt`],
  ];
  return [
    `Entry “${headword.label}”: ${headword.isNew ? 'new' : `joins ${headword.id}`}.`,
    ...alignRows(rows, width).split('\n'),
    ...list('Not understood', report.notUnderstood.map(shortened), width),
    ...list('Not written as a code of its system is', report.outOfForm.map(shortened), width),
    ...list('Codes to check', report.disagreements.map(({ line, entry, known }) => ({ line, text: `“${shortText(entry)}”: ${known}` })), width),
    ...list('Category guessed', report.guessed.map(({ line, label }) => ({ line, text: label })), width),
    ...list('Kept as words, nothing more read from them', report.keptAsWords.map(shortened), width),
  ];
}

/** 23: 2 word parts (append/o, -ectomy), 8 terms (…). */
function summary(nodes: readonly (FoundNode | JoinedNode)[]): string {
  const groups = kinds.flatMap((kind) => {
    const ofKind = nodes.filter((node) => node.kind === kind);
    return ofKind.length === 0 ? [] : [`${ofKind.length} ${kindNames[kind][ofKind.length === 1 ? 'one' : 'many']} (${ofKind.map(({ label }) => label).join(', ')})`];
  });
  return groups.length === 0 ? 'nothing' : groups.join('; ');
}

function list(title: string, places: readonly Place[], width: number): string[] {
  if (places.length === 0) return [];
  const rows = places.map(({ line, text }) => [`  line ${line}`, text]);
  return [wrapText(`${title}:`, width), ...alignRows(rows, width).split('\n')];
}

const longest = 120;

function shortened({ line, text }: Place): Place {
  return { line, text: shortText(text) };
}

function shortText(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
