/**
 * Remembers which files this tool wrote, by their hash, so that it overwrites
 * its own exports without asking, and never a file that someone has worked on.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../locale/catalogue.ts';
import { CliError, errorCode } from './shell.ts';
import { writeFileSafely } from './write-file.ts';

/** The oldest are forgotten first; forgetting only means asking. */
const MOST = 5000;

type Hashes = Map<string, string>;

/** Takes where a user's programs keep their state; returns the file of ours there. */
function memoryPath(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  const state = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state');
  return join(state, 'protokoll', 'written.json');
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function readMemory(): Promise<Hashes> {
  try {
    const entries: unknown = JSON.parse(await readFile(memoryPath(), 'utf8'));
    return new Map(
      Object.entries(entries ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return new Map();
  }
}

/**
 * Throws `CliError` where a file exists that this tool did not write, or that
 * was changed since. Takes the path and the language of the message.
 */
export async function refuseForeign(path: string, say: Catalogue): Promise<void> {
  let existing: Uint8Array;
  try {
    existing = await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    if (errorCode(error) === 'EISDIR') throw new CliError(say.file.isFolder(path));
    throw new CliError(say.file.wouldOverwrite(path));
  }
  const known = (await readMemory()).get(resolve(path));
  if (known === undefined) throw new CliError(say.file.wouldOverwrite(path));
  if (known !== hashOf(existing)) throw new CliError(say.file.changedSince(path));
}

/** Remembers what was written where. Not being able to is no error: the next time it asks. */
export async function remember(
  written: ReadonlyMap<string, string | Uint8Array>,
  say: Catalogue,
): Promise<void> {
  try {
    const memory = await readMemory();
    for (const [path, content] of written) {
      memory.delete(resolve(path));
      memory.set(resolve(path), hashOf(content));
    }
    const kept = [...memory].slice(-MOST);
    await mkdir(dirname(memoryPath()), { recursive: true });
    await writeFileSafely(memoryPath(), JSON.stringify(Object.fromEntries(kept), null, 1), say);
  } catch {
    // Nothing is lost: without the memory an export asks before it overwrites.
  }
}
