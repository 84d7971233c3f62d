/** Reads a command's arguments. */
import { parseArgs } from 'node:util';
import type { Catalogue, CommandName } from '../locale/catalogue.ts';
import { CliError } from './shell.ts';

/** A command's options; each takes a value or none. */
export type Options = Record<string, { type: 'boolean' | 'string'; short?: string }>;

export interface Arguments {
  files: string[];
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
}

/** What `parseArgs` says of an option. */
interface OptionToken {
  /** In the arguments. */
  index: number;
  name: string;
  /** As written: `--to`, `-o`. */
  rawName: string;
  value: string | undefined;
  /** Whether the value stands behind `=`. */
  inlineValue: boolean | undefined;
}

/**
 * Takes a command's arguments and the options that it has. Throws `CliError`
 * that says which argument is wrong, and how.
 */
export function readArguments(
  command: CommandName,
  argv: readonly string[],
  options: Options,
  say: Catalogue,
): Arguments {
  // Not strict: what is wrong is said in the user's language, not in Node's.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = problemOf(token, argv, options, values, say);
    if (problem !== null) throw new CliError(problem, command);
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, token.value);
  }
  if (files.includes('')) throw new CliError(say.emptyName, command);
  if (files.filter((file) => file === '-').length > 1) {
    throw new CliError(say.standardInputTwice, command);
  }
  return { files, flags, values };
}

function problemOf(
  token: OptionToken,
  argv: readonly string[],
  options: Options,
  values: ReadonlyMap<string, string>,
  say: Catalogue,
): string | null {
  const { name, rawName, value, inlineValue } = token;
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined)
    return say.unknownOption((argv[token.index] ?? rawName).replace(/=.*/su, ''));
  if (type === 'boolean') return value === undefined ? null : say.noValue(rawName);
  const isOption = !inlineValue && value !== '-' && value?.startsWith('-');
  if (!value || isOption) return say.missingValue(rawName);
  return values.has(name) ? say.repeated(rawName) : null;
}

/** Takes a value that must be one of some; returns it. Throws `CliError` where it is none. */
export function oneOf<T extends string>(
  command: CommandName,
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
