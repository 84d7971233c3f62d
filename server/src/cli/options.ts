/** Reads a command's arguments. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Catalogue } from '../locale/catalogue.ts';
import { CliError, errorCode } from './shell.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  files: string[];
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
}

/** Options of every command. */
const COMMON: Options = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } };

/**
 * Takes a command's arguments and the options it has besides the common ones.
 * Throws `CliError` that says which argument is wrong.
 */
export function readArguments(
  command: string,
  argv: readonly string[],
  options: Options,
  say: Catalogue,
): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...COMMON, ...options },
      allowPositionals: true,
    });
    const entries = Object.entries(values);
    return {
      files: positionals,
      flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(
        entries.flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      ),
    };
  } catch (error) {
    throw new CliError(usageMessage(error, say), command);
  }
}

function usageMessage(error: unknown, say: Catalogue): string {
  const why = error instanceof Error ? error.message : String(error);
  const option = /'([^']+?)(?:[ =]<[^']*)?'/u.exec(why)?.[1] ?? '';
  return errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? say.unknownOption(option)
    : say.missingValue(option.split(',').at(-1)?.trim() ?? option);
}

/** Takes a value that must be one of some; returns it. Throws `CliError` where it is none. */
export function oneOf<T extends string>(
  command: string,
  option: string,
  value: string,
  allowed: readonly T[],
  say: Catalogue,
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new CliError(say.badValue(`--${option}`, value, allowed.join(', ')), command);
  }
  return found;
}
