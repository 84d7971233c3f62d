/** `protokoll format`: protokoll in their canonical form. */
import { format as formatText } from '../../language/format.ts';
import { readArguments } from '../options.ts';
import { readText } from '../read-text.ts';
import { CliError, type Session } from '../shell.ts';
import { writeFileSafely } from '../write-file.ts';

/** Takes the arguments behind `format`; returns the exit code. Throws `CliError`. */
export async function format(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const options = { check: { type: 'boolean' }, write: { type: 'boolean' } } as const;
  const { files, flags } = readArguments('format', argv, options, say);
  if (files.length === 0) throw new CliError(say.noFiles('format'), 'format');
  if (flags.has('check') && flags.has('write')) {
    throw new CliError(say.format.checkOrWrite, 'format');
  }
  if (flags.has('check')) return checkFiles(files, session);
  if (flags.has('write')) return writeFiles(files, session);
  const [path] = files;
  if (path === undefined || files.length > 1) throw new CliError(say.format.oneToOutput, 'format');
  session.write(formatText(await readText(path, session)));
  return 0;
}

async function checkFiles(files: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  let different = 0;
  for (const path of files) {
    const text = await readText(path, session);
    if (formatText(text) === text) continue;
    different++;
    session.write(`${say.format.wouldChange(path)}\n`);
  }
  if (different === 0) session.write(`${say.format.allFormatted(files.length)}\n`);
  return different === 0 ? 0 : 1;
}

async function writeFiles(files: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  if (files.includes('-')) throw new CliError(say.format.stdinNotWritten, 'format');
  for (const path of files) {
    const text = await readText(path, session);
    const formatted = formatText(text);
    if (formatted === text) continue;
    await writeFileSafely(path, formatted, say);
    session.write(`${say.format.formatted(path)}\n`);
  }
  return 0;
}
