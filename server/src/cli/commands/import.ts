/** `protokoll import`: the text of an existing protokoll as markup. */
import { importText } from '../../import/text.ts';
import { parse } from '../../language/parse.ts';
import { readArguments } from '../options.ts';
import { readText } from '../read-text.ts';
import { CliError, type Session } from '../shell.ts';
import { writeFileSafely } from '../write-file.ts';
import { refuseForeign, remember } from '../written-files.ts';

/** Takes the arguments behind `import`; returns the exit code. Throws `CliError`. */
export async function importFile(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const options = { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } } as const;
  const { files, flags, values } = readArguments('import', argv, options, say);
  const [path] = files;
  if (path === undefined) throw new CliError(say.noFiles('import'), 'import');
  if (files.length > 1) throw new CliError(say.oneFile('import'), 'import');
  const imported = importText(await readText(path, session));
  const output = values.get('output') ?? '-';
  if (output === '-') {
    session.write(imported);
    return 0;
  }
  if (!flags.has('force')) await refuseForeign(output, say);
  await writeFileSafely(output, imported, say);
  await remember(new Map([[output, imported]]), say);
  const items = parse(imported).children.filter(({ type }) => type === 'item').length;
  session.write(`${say.import.written(output, items)}\n`);
  return 0;
}
