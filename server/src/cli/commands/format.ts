/** `protokoll format`: protokoll in their canonical form. */
import { format as formatText } from '../../language/format.ts';
import { forEachFile } from '../each-file.ts';
import { readArguments } from '../options.ts';
import { oneLine } from '../printable.ts';
import { readText } from '../read-text.ts';
import { rewriteFile } from '../rewrite-file.ts';
import { CliError, type Session } from '../shell.ts';

/** Takes the arguments behind `format`; returns the exit code. Throws `CliError`. */
export async function format(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const options = { check: { type: 'boolean' }, write: { type: 'boolean' } } as const;
  const { files, flags } = readArguments('format', argv, options, say);
  const [path] = files;
  if (path === undefined) throw new CliError(say.noFiles('format'), 'format');
  if (flags.has('check') && flags.has('write')) {
    throw new CliError(say.format.checkOrWrite, 'format');
  }
  if (flags.has('check')) return checkFiles(files, session);
  if (flags.has('write')) return writeFiles(files, session);
  if (files.length > 1) throw new CliError(say.format.oneToOutput, 'format');
  session.progress(say.progress.reading(1, 1));
  session.write((await formatted(path, session)).text);
  return 0;
}

async function checkFiles(files: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  let different = 0;
  const failed = await forEachFile(files, session, async (path) => {
    if (!session.isHeard() || !(await formatted(path, session)).differs) return;
    different++;
    session.write(`${oneLine(say.format.wouldChange(path))}\n`);
  });
  if (failed.length > 0) return 2;
  if (different === 0) session.write(`${say.format.allFormatted(files.length)}\n`);
  return different === 0 ? 0 : 1;
}

async function writeFiles(files: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  if (files.includes('-')) throw new CliError(say.format.stdinNotWritten, 'format');
  let written = 0;
  const failed = await forEachFile(files, session, async (path) => {
    const { source, text, differs } = await formatted(path, session);
    if (!differs) return;
    await rewriteFile(path, source, text, session);
    written++;
    session.write(`${oneLine(say.format.formatted(path))}\n`);
  });
  if (failed.length > 0) return 2;
  if (written === 0) session.write(`${say.format.allFormatted(files.length)}\n`);
  return 0;
}

/** The canonical text, and whether the file differs from it: in words, or in how they are stored. */
async function formatted(path: string, session: Session) {
  const { text, encoding } = await readText(path, session);
  const canonical = formatText(text);
  return { source: text, text: canonical, differs: canonical !== text || encoding !== 'utf-8' };
}
