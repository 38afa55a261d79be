import { readYaml, type DataText, type YamlFile } from '../graph/readYaml';
import { schemaFaults } from '../graph/schemaIssues';
import { failure, success, type Result } from '../result';
import { lessonLimits, lessonSchema, type Lesson } from './Lesson';

/** Reads a `.lesson.yaml`, whole or not at all; what is wrong is said with its line. Whether a graph has its nodes, `missingNodes` says. */
export function readLesson(text: string): Result<Lesson, LessonFault['code']> {
  const parsed = parseLesson({ path: 'lesson', text });
  if (parsed.lesson) return success(parsed.lesson);
  const { code, message, line } = parsed.fault;
  return failure(code, line === undefined ? message : `Line ${line}: ${message}`);
}

/** Why a text is no lesson; without a line where it is the text as a whole. */
export interface LessonFault {
  readonly code: 'too-large' | 'not-yaml' | 'not-a-lesson' | 'newer' | 'invalid';
  readonly message: string;
  readonly line?: number;
}

export type ParsedLesson = { readonly lesson: Lesson; readonly lineOf: YamlFile['lineOf']; readonly fault?: never } | { readonly lesson?: never; readonly lineOf?: never; readonly fault: LessonFault };

/** The same, for those who go on to say in which line something stands. */
export function parseLesson({ path, text }: DataText): ParsedLesson {
  if (text.length > lessonLimits.file) return refused('too-large', `A lesson has at most ${lessonLimits.file.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}.`);
  const { file, problem } = readYaml({ path, text });
  if (!file) return refused('not-yaml', problem?.message ?? 'not readable.', problem?.line ?? 1);
  const { medroots, version } = headOf(file.value);
  if (medroots !== 'lesson') return refused('not-a-lesson', 'It is no lesson: a lesson begins with “medroots: lesson”.');
  if (typeof version === 'number' && version > 1) return refused('newer', `It was made by a newer version of the program (version ${version} of the format; this one reads 1).`);
  const parsed = lessonSchema.safeParse(file.value);
  if (parsed.success) return { lesson: parsed.data, lineOf: file.lineOf };
  const [first] = schemaFaults(parsed.error);
  return refused('invalid', first?.message ?? 'not as a lesson must be.', file.lineOf(first?.path ?? []));
}

function refused(code: LessonFault['code'], message: string, line?: number): ParsedLesson {
  return { fault: { code, message, ...(line !== undefined && { line }) } };
}

function headOf(value: unknown): { readonly medroots?: unknown; readonly version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
