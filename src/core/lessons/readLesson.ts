import { readYaml } from '../graph/readYaml';
import { schemaFaults } from '../graph/schemaIssues';
import { failure, success, type Result } from '../result';
import { lessonLimits, lessonSchema, type Lesson } from './Lesson';

/** Reads a `.lesson.yaml`, whole or not at all; what is wrong is said with its line. Whether a graph has its nodes, `missingNodes` says. */
export function readLesson(text: string): Result<Lesson, 'too-large' | 'not-yaml' | 'not-a-lesson' | 'newer' | 'invalid'> {
  if (text.length > lessonLimits.file) return failure('too-large', `A lesson has at most ${lessonLimits.file.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}.`);
  const { file, problem } = readYaml({ path: 'lesson', text });
  if (!file) return failure('not-yaml', `Line ${problem?.line ?? 1}: ${problem?.message ?? 'not readable.'}`);
  const { medroots, version } = headOf(file.value);
  if (medroots !== 'lesson') return failure('not-a-lesson', 'It is no lesson: a lesson begins with “medroots: lesson”.');
  if (typeof version === 'number' && version > 1) return failure('newer', `It was made by a newer version of the program (version ${version} of the format; this one reads 1).`);
  const parsed = lessonSchema.safeParse(file.value);
  if (parsed.success) return success(parsed.data);
  const [fault] = schemaFaults(parsed.error);
  return failure('invalid', `Line ${file.lineOf(fault?.path ?? [])}: ${fault?.message ?? 'not as a lesson must be.'}`);
}

function headOf(value: unknown): { readonly medroots?: unknown; readonly version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
