/** Writes a protokoll over its own earlier text. */
import { readText } from './read-text.ts';
import { CliError, type Session } from './shell.ts';
import { writeFileSafely } from './write-file.ts';

/**
 * Takes a file, the text that was read from it and the one that takes its
 * place. Throws `CliError` where it cannot be written, or somebody has saved
 * something else in it since it was read: no word of theirs is lost.
 */
export async function rewriteFile(
  path: string,
  before: string,
  text: string,
  session: Session,
): Promise<void> {
  const now = await readText(path, session);
  if (now.text !== before) throw new CliError(session.say.write.changedMeanwhile(path));
  await writeFileSafely(path, text, session);
}
