/**
 * Remembers which files this tool wrote, by their hash, so that it overwrites
 * its own exports without asking, and never a file that someone has worked on.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { isEndless } from './read-text.ts';
import { CliError, errorCode, type Session } from './shell.ts';
import { writeFileSafely } from './write-file.ts';

/** A file is there that this tool did not write, or that was changed since. */
export class ForeignFileError extends CliError {
  /**
   * @param message what to say
   * @param path the file
   * @param changed whether this tool wrote it once
   */
  constructor(
    message: string,
    readonly path: string,
    readonly changed: boolean,
  ) {
    super(message);
  }
}

/** Throws `ForeignFileError` where a file exists that is not this tool's own, `CliError` for a folder. */
export async function refuseForeign(path: string, { say }: Session): Promise<void> {
  let existing: Uint8Array;
  if (await isEndless(path)) throw new ForeignFileError(say.write.foreign(path), path, false);
  try {
    existing = await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    // A folder that is missing is told of when the file is written.
    if (code === 'ENOENT' || code === 'ENOTDIR') return;
    if (code === 'EISDIR') throw new CliError(say.write.failed(path, say.write.isFolder, false));
    throw new ForeignFileError(say.write.foreign(path), path, false);
  }
  const known = await knownHashes(path);
  if (known.length === 0) throw new ForeignFileError(say.write.foreign(path), path, false);
  if (!known.includes(hashOf(existing))) {
    throw new ForeignFileError(say.write.changedSince(path), path, true);
  }
}

/** How the memory names what the newest of its files was made from. */
const FROM = 'from ';

/**
 * Whether a file is there, as this tool last wrote it, and was made from the
 * same (`madeFrom`). Decided by contents alone: times say little of files that
 * were copied, fetched or restored. Never throws.
 */
export async function isCurrent(path: string, madeFrom: string): Promise<boolean> {
  const [newest, from] = await memoryLines(path);
  if (newest === undefined || from !== `${FROM}${madeFrom}` || (await isEndless(path)))
    return false;
  return (await readFile(path).then(hashOf, () => '')) === newest;
}

/**
 * Writes a file and remembers it, and what it was made from where that is
 * known. Throws `CliError` where that fails, and, unless forced, where the
 * file is not this tool's own.
 */
export async function writeOwn(
  path: string,
  content: string | Uint8Array,
  force: boolean,
  session: Session,
  madeFrom: string | null = null,
): Promise<void> {
  if (!force) await refuseForeign(path, session);
  // Before the file itself, and beside what is there: whatever interrupts this, either is known.
  const known = force ? [] : await knownHashes(path);
  const existing = force ? '' : await readFile(path).then(hashOf, () => '');
  const from = madeFrom === null ? [] : [`${FROM}${madeFrom}`];
  const earlier = known.filter((hash) => hash === existing);
  await remember(path, [hashOf(content), ...from, ...earlier], session);
  await writeFileSafely(path, content, session);
}

/** Not being able to remember is no error: the next export asks. */
async function remember(path: string, lines: readonly string[], session: Session): Promise<void> {
  try {
    const memory = await memoryOf(path);
    await mkdir(dirname(memory), { recursive: true });
    await writeFileSafely(memory, `${lines.join('\n')}\n`, session);
  } catch {
    // Nothing is lost.
  }
}

/** What this tool may have written to a path; empty where it never did. */
async function knownHashes(path: string): Promise<string[]> {
  return (await memoryLines(path)).filter((line) => !line.startsWith(FROM));
}

/** The newest file's hash first, behind it what it was made from, then the earlier one's. */
async function memoryLines(path: string): Promise<string[]> {
  const memory = await readFile(await memoryOf(path), 'utf8').catch(() => '');
  return memory.split('\n').filter((line) => line !== '');
}

/** The file with the hashes of a path: one a path, so that two exports at a time do not meet. */
async function memoryOf(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
  return join(stateFolder(), 'protokoll', 'written', hashOf(join(folder, basename(path))));
}

/** Where a user's programs keep their state (XDG Base Directory, Windows' local data). */
function stateFolder(): string {
  const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = process.env;
  const chosen = [XDG_STATE_HOME, LOCALAPPDATA].find((folder) => isAbsolute(folder));
  return chosen ?? join(homeFolder(), '.local', 'state');
}

/** Some accounts have no home; then what is remembered lasts as long as the machine runs. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return tmpdir();
  }
}

/** Takes text (as UTF-8) or bytes; returns their SHA-256 in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
