import { parseArgs, type ParseArgsConfig } from 'node:util';
import { failure, success, type Result } from '#core/result';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Parsed<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>>;

/** Stands before a word that only looks like options while they are read; no argument can hold it. */
const shield = '\0';

/** Options and other arguments of a command. A suffix such as `-lysis` is a word and not five options. */
export function readArguments<Known extends Options>(args: readonly string[], options: Known): Result<Parsed<Known>, 'usage'> {
  try {
    const parsed = parseArgs({ args: args.map((arg) => (/^-\p{L}{2,}/u.test(arg) ? shield + arg : arg)), options, allowPositionals: true });
    for (const [name, value] of Object.entries(parsed.values)) Reflect.set(parsed.values, name, unshielded(value));
    return success({ ...parsed, positionals: parsed.positionals.map((word) => word.replace(shield, '')) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failure('usage', `${error.message.split(/\. |\n/, 1)[0] ?? ''}.`.replace(/\.+$/, '.'));
  }
}

function unshielded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unshielded);
  return typeof value === 'string' ? value.replace(shield, '') : value;
}
