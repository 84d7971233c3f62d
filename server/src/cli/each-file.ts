/** Work on several files, of which one that fails does not keep the others from theirs. */
import { CliError, type Session } from './shell.ts';

/**
 * Does something with every file in order, telling of the progress.
 *
 * @param paths as the user named them
 * @param session where what goes wrong is told, as it comes
 * @param work may throw `CliError`, which concerns this file alone
 * @returns what was said of the files that failed
 */
export async function forEachFile(
  paths: readonly string[],
  session: Session,
  work: (path: string) => Promise<void>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [index, path] of paths.entries()) {
    session.progress(session.say.progress.reading(index + 1, paths.length));
    try {
      await work(path);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failed.push(error.message);
      session.warn(error.message);
    }
  }
  session.progress('');
  return failed;
}
