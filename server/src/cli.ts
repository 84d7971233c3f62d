/** The command line: `protokoll check | export | import | format | lsp`. */
import { check } from './cli/commands/check.ts';
import { exportFile } from './cli/commands/export.ts';
import { format } from './cli/commands/format.ts';
import { importFile } from './cli/commands/import.ts';
import { lsp } from './cli/commands/lsp.ts';
import { processShell } from './cli/process-shell.ts';
import { CliError, type Session, type Shell } from './cli/shell.ts';
import type { Catalogue } from './locale/catalogue.ts';
import { en } from './locale/en.ts';
import { sv } from './locale/sv.ts';

type Command = (argv: readonly string[], session: Session) => Promise<number>;

const COMMANDS: Readonly<Record<keyof Omit<Catalogue['help'], 'overview'>, Command>> = {
  check,
  export: exportFile,
  import: importFile,
  format,
  lsp,
};

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

async function main(argv: readonly string[], shell: Shell): Promise<number> {
  const { lang, rest } = takeLanguage(argv);
  const say = lang === 'en' ? en : sv;
  const session: Session = { ...shell, say, lang: lang === 'en' ? 'en' : 'sv' };
  const [name, ...args] = rest;
  try {
    if (lang !== 'sv' && lang !== 'en')
      throw new CliError(say.badValue('--lang', lang, 'sv, en'), '');
    if (name === '--version') return print(session, `${shell.version}\n`);
    if (name === undefined || name === 'help' || name === '-h' || name === '--help') {
      session.write(say.help.overview);
      return name === undefined ? 2 : 0;
    }
    if (!isCommand(name)) throw new CliError(say.unknownCommand(name), '');
    if (args.includes('--help') || args.includes('-h')) return print(session, say.help[name]);
    return await COMMANDS[name](args, session);
  } catch (error) {
    session.progress('');
    const expected = error instanceof CliError;
    session.warn(expected ? error.message : say.unexpected(String(error)));
    if (expected && error.helpFor !== null) session.warn(say.seeHelp(error.helpFor));
    return 2;
  }
}

function print(session: Session, text: string): number {
  session.write(text);
  return 0;
}

/** `--lang` may stand anywhere, also before the command. */
function takeLanguage(argv: readonly string[]): { lang: string; rest: string[] } {
  const rest: string[] = [];
  let lang = 'sv';
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--lang') lang = argv[++i] ?? '';
    else if (argument.startsWith('--lang=')) lang = argument.slice('--lang='.length);
    else rest.push(argument);
  }
  return { lang, rest };
}

process.exitCode = await main(process.argv.slice(2), processShell());
