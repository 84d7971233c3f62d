/**
 * Writes files whole or not at all: to a temporary name beside the target,
 * then renamed. Whatever interrupts it, the earlier file stays as it was.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { onInterrupt } from './interrupt.ts';
import { CliError, errorCode, type Session } from './shell.ts';
import { folderMessage, writeMessage } from './write-message.ts';

/** Our temporary files: the target's name in short, and the process and its thread that write it. */
const TEMPORARY = /^\.protokoll-[0-9a-f]{12}-(?<pid>\d+)(?:-(?<thread>\d+))?\.tmp$/u;

/**
 * Writes a file. One that is there keeps its permissions, and a link goes on
 * pointing to it.
 *
 * @param path where; its folder must exist
 * @param content text (UTF-8) or bytes
 * @throws CliError that says what happened and what became of the earlier file
 */
export async function writeFileSafely(
  path: string,
  content: string | Uint8Array,
  session: Session,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const earlier = await stat(target).catch(() => null);
  const mode = earlier?.isFile() ? earlier.mode : undefined;
  const temporary = join(dirname(target), temporaryName(basename(target)));
  const release = onInterrupt(() => {
    rmSync(temporary, { force: true });
    session.warn(session.say.write.interrupted(path, mode !== undefined));
  });
  try {
    if (mode !== undefined) await access(target, constants.W_OK);
    await removeAbandoned(dirname(target));
    await writeThrough(temporary, content, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CliError(writeMessage(path, error, mode !== undefined, session.say));
  } finally {
    release();
  }
}

/** Makes a folder with its parents. Throws `CliError` where that is not possible. */
export async function makeFolder(path: string, { say }: Session): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new CliError(folderMessage(path, error, say));
  }
}

/** In short, since the target's name may be as long as names can be. */
function temporaryName(name: string): string {
  const short = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `.protokoll-${short}-${process.pid}-${threadId}.tmp`;
}

/** Writes and waits for the disk: a rename must not come before the content. */
async function writeThrough(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    // What the user's mask took away, where the earlier file had it.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Folders that have been tidied: one with many files is not to be listed for each. */
const tidied = new Set<string>();

/** Removes what killed processes left in a folder. That it cannot is no hindrance. */
async function removeAbandoned(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  for (const name of await readdir(folder).catch(() => [])) {
    const { pid, thread = '0' } = TEMPORARY.exec(name)?.groups ?? {};
    if (pid === undefined || isRunning(Number(pid), Number(thread))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Whether somebody else may be writing: what bears our own numbers is of one who had them before. */
function isRunning(pid: number, thread: number): boolean {
  if (pid === process.pid) return thread !== threadId;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
