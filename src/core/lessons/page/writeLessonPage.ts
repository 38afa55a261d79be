import { gzipSync } from 'fflate';
import { base64 } from '../../figure/base64';
import { exportGraph } from '../../graph/exportGraph';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Lesson } from '../Lesson';

/** What a page consists of beside the lesson, as built; the hashes are those of a Content-Security-Policy: `sha256-…`. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** The one rule that Cytoscape puts into a page. */
const canvasRule = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

/** The lesson as one HTML file, to be opened from a disk: nothing in it is fetched, and its policy lets nothing be. */
export function writeLessonPage({ script, style, scriptHash, styleHash }: PageParts, lesson: Lesson, graph: MedicalGraph): string {
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}' '${canvasRule}'; img-src data: blob:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Medroots Explorer">
<title>${escaped(lesson.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="program"></div>
<script type="application/json" id="lesson">${dataText(lesson)}</script>
<script type="text/plain" id="graph">${base64(gzipSync(new TextEncoder().encode(JSON.stringify(exportGraph(graph))), { mtime: 0 }))}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** No text of a lesson can end its element, or be taken for anything but letters. */
function dataText(lesson: Lesson): string {
  return JSON.stringify(lesson).replaceAll(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
