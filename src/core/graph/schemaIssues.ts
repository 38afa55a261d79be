import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One fault of a value against its schema: where, and a sentence that a person who edits the file understands. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The faults that an error of zod names, one for each place. */
export function schemaFaults(error: z.ZodError): SchemaFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: Issue, above: readonly PropertyKey[]): SchemaFault[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownField(path, key) }));
    case 'invalid_union':
      return unionFaults(issue, path);
    case 'invalid_key':
      return [{ path, message: `${named(path)} is not a name that can stand here.` }];
    default:
      return [{ path, message: `${named(path)} ${complaint(issue)}.` }];
  }
}

/** The branch that the value was meant for is the one whose outer shape fits: text, a list or fields. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): SchemaFault[] {
  const meant = issue.errors.find((branch) => branch.every(({ code, path: inner }) => inner.length > 0 || code !== 'invalid_type'));
  if (meant) return meant.flatMap((inner) => faultsOf(inner, path));
  if (issue.errors.length === 0) return [{ path, message: `${named(path)} is not a value known here.` }];
  const wanted = issue.errors.flatMap((branch) => branch.flatMap((inner) => (inner.code === 'invalid_type' ? [typeName(inner.expected)] : [])));
  return [{ path, message: `${named(path)} must be ${[...new Set(wanted)].join(' or ')}.` }];
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `must be ${typeName(issue.expected)}${quotesHint(issue)}`;
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
    case 'too_small':
      return 'is empty';
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a web address (https://…)' : `is not written as it must be (${issue.pattern ?? issue.format})`;
    default:
      return `is not right (${issue.message})`;
  }
}

/** YAML reads `2026` and `true` as a number and a yes-or-no unless they stand in quotes. */
function quotesHint(issue: z.core.$ZodIssueInvalidType): string {
  return issue.expected === 'string' && /received (?:number|boolean)$/.test(issue.message) ? ' (put it in quotes)' : '';
}

function typeName(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a group of fields';
    case 'boolean':
      return 'true or false';
    default:
      return `a ${expected}`;
  }
}

function unknownField(path: readonly PropertyKey[], key: string): string {
  if (path.at(-1) === 'links') return `\`${key}\` is not a relation.`;
  // In braces, YAML takes what follows a comma for the next field.
  return `\`${key}\` is not a field here${key.includes(' ') ? ' (a text with a comma in it must stand in quotes)' : ''}.`;
}

/** The last name on the way to the value, with its place in a list: `built-from`, item 2. */
function named(path: readonly PropertyKey[]): string {
  const last = path.findLastIndex((key) => typeof key === 'string');
  const name = path[last];
  const item = path[last + 1];
  if (typeof name !== 'string') return 'The file';
  return typeof item === 'number' ? `Item ${item + 1} of \`${name}\`` : `\`${name}\``;
}
