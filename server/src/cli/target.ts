/** Where an export goes. */
import { stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { PROFILE_NAME } from './profile-file.ts';
import { CliError, type Session } from './shell.ts';

/**
 * `minutes.v2.protokoll` → `minutes.v2.pdf`, beside it or in the chosen folder.
 * What is made of a protokoll but says less or more than it has a name of its
 * own: `minutes.v2-andringar.pdf`.
 *
 * @param source the protokoll's path, `-` for standard input
 * @param ending of the document's name: `.pdf`, `-andringar.pdf`
 * @param folder the chosen folder, if any
 * @throws CliError where the document would take the place of the protokoll or a profile
 */
export async function targetOf(
  source: string,
  ending: string,
  folder: string | undefined,
  { say }: Session,
): Promise<string> {
  const name = source === '-' ? say.export.unnamed : parse(source).name;
  const target = join(folder ?? (source === '-' ? '.' : dirname(source)), `${name}${ending}`);
  if (parse(target).base === PROFILE_NAME) throw new CliError(say.export.profileName(target));
  if (await isSameFile(source, target)) throw new CliError(say.write.isSource(target));
  return target;
}

/** Whether two paths lead to one file, through links or another case of letters, too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === '-') return false;
  const [first, second] = await Promise.all(
    [one, other].map((path) => stat(path).catch(() => null)),
  );
  return !!first && !!second && first.dev === second.dev && first.ino === second.ino;
}
