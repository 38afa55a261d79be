import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Lesson } from '../Lesson';
import { packedGraph } from './packedGraph';

/** What a page consists of beside the lesson, as built; the hashes are those of a Content-Security-Policy: `sha256-…`. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** A page is kept smaller than this: it goes by mail and on old machines. Characters, of which nearly all are one byte. */
export const pageLimit = 2_000_000;
/** Of that, what the frame takes beside its parts. */
const frameRoom = 4000;

/** The one rule that Cytoscape puts into a page. */
const canvasRule = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

/**
 * The lesson as one HTML file, to be opened from a disk: nothing in it is fetched, and its policy lets nothing be. It holds
 * the whole graph, or of one that is too large for that the part that the lesson is about.
 */
export function writeLessonPage(parts: PageParts, lesson: Lesson, graph: MedicalGraph): string {
  const data = dataText(lesson);
  const room = pageLimit - frameRoom - parts.script.length - parts.style.length - data.length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Medroots Explorer">
<title>${escaped(lesson.title)}</title>
<style>${parts.style}</style>
</head>
<body>
<div id="program"><p class="page-opening">The lesson is being opened. If it does not come, this browser is too old for it or does not allow scripts: open the file in Chrome, Edge, Firefox or Safari of the last three years.</p></div>
<script type="application/json" id="lesson">${data}</script>
<script type="text/plain" id="graph">${packedGraph(graph, lesson, room)}</script>
<script type="module">${parts.script}</script>
</body>
</html>
`;
}

function policyOf({ scriptHash, styleHash }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}' '${canvasRule}'`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** No text of a lesson can end its element, or be taken for anything but letters. */
function dataText(lesson: Lesson): string {
  return JSON.stringify(lesson).replaceAll(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
