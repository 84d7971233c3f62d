/** `protokoll import`: the text of an existing protokoll as markup. */
import { importText } from '../../import/text.ts';
import { parse } from '../../language/parse.ts';
import { readArguments } from '../options.ts';
import { oneLine } from '../printable.ts';
import { readForeignText } from '../read-text.ts';
import { CliError, type Session } from '../shell.ts';
import { isSameFile } from '../target.ts';
import { refuseForeign, writeOwn } from '../written-files.ts';

/** Takes the arguments behind `import`; returns the exit code. Throws `CliError`. */
export async function importFile(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const options = { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } } as const;
  const { files, flags, values } = readArguments('import', argv, options, say);
  const [path] = files;
  if (path === undefined) throw new CliError(say.noFiles('import'), 'import');
  if (files.length > 1) throw new CliError(say.oneFile, 'import');
  const output = values.get('output') ?? '-';
  const force = flags.has('force');
  if (output !== '-') {
    if (await isSameFile(path, output)) throw new CliError(say.write.isSource(output));
    if (!force) await refuseForeign(output, session);
  }
  session.progress(say.progress.reading(1, 1));
  const imported = importText(await readForeignText(path, session));
  const items = parse(imported).children.filter(({ type }) => type === 'item').length;
  session.progress('');
  if (output === '-') session.write(imported);
  else {
    await writeOwn(output, imported, force, session);
    session.write(`${oneLine(say.import.written(output, items))}\n`);
  }
  if (items === 0) session.warn(say.import.noItems(path === '-' ? say.file.standardInput : path));
  return 0;
}
