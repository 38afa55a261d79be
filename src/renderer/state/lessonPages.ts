import { base64 } from '#core/figure/base64';
import { fileName } from '#core/figure/fileName';
import { writeLessonPage } from '#core/lessons/page/writeLessonPage';
import { useExploration } from './exploration';
import { saveFile } from './graphFiles';
import { say } from './windowState';

/** Asks where, and writes the lesson that is open as a page, with the graph that is open. */
export async function saveLessonPage(): Promise<void> {
  const { graph, exploration } = useExploration.getState();
  if (!exploration.lesson) return;
  const [script, style] = await Promise.all([partOf('page.js'), partOf('page.css')]);
  if (script === undefined || style === undefined) return say('The page that lessons are put into could not be read. Start the program again.');
  const page = writeLessonPage({ script, style, scriptHash: await hashOf(script), styleHash: await hashOf(style) }, exploration.lesson, graph);
  await saveFile(fileName(exploration.lesson.title, 'html'), new TextEncoder().encode(page));
}

async function partOf(name: string): Promise<string | undefined> {
  const answer = await fetch(`page/${name}`).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

async function hashOf(text: string): Promise<string> {
  return `sha256-${base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))}`;
}
