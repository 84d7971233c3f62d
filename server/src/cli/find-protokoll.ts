/** The protokoll that arguments name: files as they are, and all in folders. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { errorCode, type Session } from './shell.ts';

const ENDING = /\.protokoll$/iu;
/** Folders that hold no one's minutes: hidden ones, and what other programs keep. */
const IGNORED = /^(?:\.|node_modules$|\$RECYCLE\.BIN$|System Volume Information$)/u;

const collator = new Intl.Collator('sv', { numeric: true });

/** What a list of arguments comes to. */
export interface Found {
  /** In the order of the arguments, a folder's in alphabetical order; each file once. */
  paths: string[];
  /** Of a file that was found in a named folder: the folder that it lies in, as seen from there. */
  below: Map<string, string>;
  /** What was said of the folders that could not be read, or hold nothing. */
  failed: string[];
}

/**
 * Takes paths as the user named them; returns those of the files. A folder is
 * looked through to the bottom, links too, each place once. A file that is named
 * itself is taken whatever its name. What is not there is left to whoever reads it.
 */
export async function findProtokoll(named: readonly string[], session: Session): Promise<Found> {
  const found: Found = { paths: [], below: new Map(), failed: [] };
  const known = new Set<string>();
  for (const path of named) {
    const isFolder = path !== '-' && ((await stat(path).catch(() => null))?.isDirectory() ?? false);
    if (!isFolder) {
      found.paths.push(path);
      known.add(await placeOf(path));
      continue;
    }
    let isEmpty = true;
    for await (const file of filesBelow(path, new Set(), session, found)) {
      isEmpty = false;
      const place = await placeOf(file);
      if (!known.has(place)) {
        found.paths.push(file);
        found.below.set(file, relative(path, dirname(file)));
      }
      known.add(place);
    }
    if (isEmpty) fail(session.say.file.noProtokoll(path), found, session);
  }
  return found;
}

function fail(message: string, { failed }: Found, session: Session): void {
  failed.push(message);
  session.warn(message);
}

/** Where a path leads, through links; itself where it leads nowhere. */
function placeOf(path: string): Promise<string> {
  return path === '-' ? Promise.resolve(path) : realpath(path).catch(() => path);
}

/** The protokoll below a folder. Links may lead around in a circle: each folder is entered once. */
async function* filesBelow(
  folder: string,
  entered: Set<string>,
  session: Session,
  found: Found,
): AsyncGenerator<string> {
  const place = await placeOf(folder);
  if (entered.has(place)) return;
  entered.add(place);
  for (const entry of await entriesOf(folder, session, found)) {
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (kind?.isDirectory() && !IGNORED.test(entry.name))
      yield* filesBelow(path, entered, session, found);
    // A link that leads nowhere is taken, too: whoever reads it says so.
    else if (kind === null && isMinutes(entry.name)) yield path;
    else if (kind?.isFile() && isMinutes(entry.name) && isMinutes(await nameBehind(path, entry)))
      yield path;
  }
}

function isMinutes(name: string): boolean {
  return ENDING.test(name) && !name.startsWith('.');
}

/** Somebody else's file does not become a protokoll by a link of that name. */
async function nameBehind(path: string, entry: Dirent): Promise<string> {
  return entry.isSymbolicLink() ? basename(await placeOf(path)) : entry.name;
}

async function entriesOf(folder: string, session: Session, found: Found): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => collator.compare(a.name, b.name));
  } catch (error) {
    fail(session.say.file.unreadable(folder, errorCode(error) ?? String(error)), found, session);
    return [];
  }
}
