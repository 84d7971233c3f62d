/** The command line: `protokoll check | export | compare | import | format | lsp`. */
import { check } from './cli/commands/check.ts';
import { compareFiles } from './cli/commands/compare.ts';
import { exportFile } from './cli/commands/export.ts';
import { format } from './cli/commands/format.ts';
import { importFile } from './cli/commands/import.ts';
import { lsp } from './cli/commands/lsp.ts';
import { processShell } from './cli/process-shell.ts';
import { CliError, type Session } from './cli/shell.ts';
import type { Catalogue, CommandName } from './locale/catalogue.ts';
import { en } from './locale/en.ts';
import { sv } from './locale/sv.ts';

type Command = (argv: readonly string[], session: Session) => Promise<number>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check,
  compare: compareFiles,
  export: exportFile,
  import: importFile,
  format,
  lsp,
};

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Returns the exit code. Whatever goes wrong is told in words. */
async function main(argv: readonly string[]): Promise<number> {
  const { lang, rest } = takeLanguage(argv);
  const say = lang === 'en' ? en : sv;
  const shell = processShell((why) => {
    shell.warn(say.unwritable(why));
    endWith(2);
  });
  const session: Session = { ...shell, say, lang: lang === 'en' ? 'en' : 'sv' };
  process.on('uncaughtException', (error) => {
    tell(error, session);
    process.exit(2);
  });
  try {
    if (lang === null) throw new CliError(say.missingValue('--lang'), '');
    if (lang !== 'sv' && lang !== 'en') {
      throw new CliError(say.badValue('--lang', lang, 'sv, en'), '');
    }
    return await run(rest, session);
  } catch (error) {
    tell(error, session);
    return 2;
  } finally {
    session.progress('');
  }
}

/** The worst code stands: what could not be written may show later than the rest is done. */
function endWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

async function run([name, ...args]: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  if (name === undefined) throw new CliError(say.noCommand, '');
  if (name === '--version') return print(session, `${session.version}\n`);
  if (name === 'help' || isHelp(name)) return print(session, helpOf(args[0], say));
  if (!isCommand(name)) throw new CliError(say.unknownCommand(name), '');
  if (options(args).some(isHelp)) return print(session, say.help[name]);
  return COMMANDS[name](args, session);
}

function helpOf(name: string | undefined, say: Catalogue): string {
  if (name === undefined) return say.help.overview;
  if (!isCommand(name)) throw new CliError(say.unknownCommand(name), '');
  return say.help[name];
}

function isHelp(argument: string): boolean {
  return argument === '-h' || argument === '--help';
}

function print(session: Session, text: string): number {
  session.write(text);
  return 0;
}

function tell(error: unknown, { say, warn, progress }: Session): void {
  progress('');
  const expected = error instanceof CliError;
  warn(expected ? error.message : say.unexpected(String(error)));
  if (expected && error.helpFor !== null) warn(say.seeHelp(error.helpFor));
}

/** What stands before `--`; behind it are file names only. */
function options(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

/** `--lang` may stand anywhere, also before the command. Null where its value is missing. */
function takeLanguage(argv: readonly string[]): { lang: string | null; rest: string[] } {
  const rest: string[] = [];
  let lang: string | null = 'sv';
  const before = options(argv);
  for (let i = 0; i < before.length; i++) {
    const argument = before[i] ?? '';
    if (argument === '--lang') lang = before[++i] ?? null;
    else if (argument.startsWith('--lang=')) lang = argument.slice('--lang='.length) || null;
    else rest.push(argument);
  }
  return { lang, rest: [...rest, ...argv.slice(before.length)] };
}

endWith(await main(process.argv.slice(2)));
