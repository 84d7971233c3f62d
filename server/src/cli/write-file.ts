/**
 * Writes files whole or not at all: to a temporary name beside the target,
 * then renamed. Whatever interrupts it, the earlier file stays as it was.
 */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Catalogue } from '../locale/catalogue.ts';
import { CliError, errorCode } from './shell.ts';

/** Temporary files that this process has open, to remove when it is told to stop. */
const unfinished = new Set<string>();

/** Takes nothing; returns the temporary files that an interrupted process should remove. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished];
}

/**
 * Writes a file.
 *
 * @param path where; its folder must exist
 * @param content text (UTF-8) or bytes
 * @param say for messages
 * @throws CliError that says what happened and that the earlier file is untouched
 */
export async function writeFileSafely(
  path: string,
  content: string | Uint8Array,
  say: Catalogue,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    unfinished.add(temporary);
    await removeAbandoned(path);
    await writeThrough(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CliError(writeMessage(path, error, say));
  } finally {
    unfinished.delete(temporary);
  }
}

/** Makes a folder with its parents. Throws `CliError` where that is not possible. */
export async function makeFolder(path: string, say: Catalogue): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new CliError(writeMessage(path, error, say));
  }
}

/** Writes and waits for the disk: a rename must not come before the content. */
async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes what a killed process left beside the target. */
async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = `.${basename(path)}.`;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(prefix) && /^(\d+)\.tmp$/u.exec(name.slice(prefix.length))?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function writeMessage(path: string, error: unknown, say: Catalogue): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return say.file.folderNotFound(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') return say.file.diskFull(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return say.file.readOnly(path);
  return say.file.notWritten(path, code ?? String(error));
}
