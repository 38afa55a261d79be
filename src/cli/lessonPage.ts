import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Lesson } from '#core/lessons/Lesson';
import { writeLessonPage, type PageParts } from '#core/lessons/page/writeLessonPage';
import { failure, success } from '#core/result';
import type { CommandIo, CommandResult } from './Command';
import { writeWhole } from './writeWhole';

interface LessonPage {
  readonly graph: MedicalGraph;
  readonly lesson: Lesson;
  /** The lesson's own file. */
  readonly path: string;
  readonly output: string;
  readonly io: CommandIo;
}

/** The lesson as one page that works without a network. */
export async function lessonPage({ graph, lesson, path, output, io }: LessonPage): Promise<CommandResult> {
  if (lesson.steps.length === 0) return failure('refused', `${path}: There are no steps in it, and a page shows steps: add one.`);
  const parts = await readParts(io.pageFolder).catch(() => undefined);
  if (!parts) return failure('refused', `The page that lessons are put into is missing from ${io.pageFolder}: run \`npm run build\` first.`);
  const written = await writeWhole(output, writeLessonPage(parts, lesson, graph));
  if (!written.ok) return written;
  io.note(`Wrote ${output}: ${lesson.steps.length} steps.`);
  return success(undefined);
}

/** As `npm run build` leaves them. */
async function readParts(folder: string): Promise<PageParts> {
  const [script, style] = await Promise.all([readFile(join(folder, 'page.js'), 'utf8'), readFile(join(folder, 'page.css'), 'utf8')]);
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
