/** The protokoll that lie beside another one, or are checked together with it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Around } from '../lint/around.ts';
import type { Digest } from '../minutes/digest.ts';
import { quickDigest } from '../minutes/quick-digest.ts';
import { decode } from './encoding.ts';
import { inOrder } from './in-order.ts';
import { MOST_BYTES } from './read-text.ts';

const EXTENSION = '.protokoll';
/** Files that are open at a time: a system allows only so many. */
const MOST_OPEN = 16;

/** Reads what is asked of other protokoll, each file once. */
export class ProtokollBeside {
  private readonly given: readonly string[];
  private readonly known = new Map<string, Promise<readonly Digest[]>>();
  private readonly digests = new Map<string, Promise<Digest | null>>();

  /** Takes the paths of all that is checked together, `-` (standard input) among them or not. */
  constructor(paths: readonly string[]) {
    this.given = paths.filter((path) => path !== '-').map((path) => resolve(path));
  }

  /**
   * Takes a protokoll's path; returns what is known of all in its folder and of
   * those given, itself too under its URI: the same list for each file in the
   * folder. A file that cannot be read is left out: whoever checks it is told.
   * Never throws.
   */
  async of(path: string): Promise<Pick<Around, 'together' | 'self'>> {
    const own = resolve(path);
    return { together: await this.inFolder(dirname(own)), self: pathToFileURL(own).href };
  }

  private inFolder(folder: string): Promise<readonly Digest[]> {
    const known = this.known.get(folder);
    if (known) return known;
    const reading = this.read(folder);
    this.known.set(folder, reading);
    return reading;
  }

  private async read(folder: string): Promise<readonly Digest[]> {
    return this.digestsOf([...new Set([...(await listFolder(folder)), ...this.given])]);
  }

  /** What is known of files; one that cannot be read is left out. Never throws. */
  async digestsOf(paths: readonly string[]): Promise<Digest[]> {
    const found: Digest[] = [];
    const reading = inOrder(paths, MOST_OPEN, (path) => this.digestOf(resolve(path)));
    for await (const digest of reading) if (digest !== null) found.push(digest);
    return found;
  }

  /** Takes what is known of files already, read by someone else. */
  know(digests: readonly Digest[]): void {
    for (const digest of digests) {
      this.digests.set(fileURLToPath(digest.uri), Promise.resolve(digest));
    }
  }

  private digestOf(path: string): Promise<Digest | null> {
    const known = this.digests.get(path);
    if (known) return known;
    const reading = readDigest(path);
    this.digests.set(path, reading);
    return reading;
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const protokoll = names.filter((name) => name.toLowerCase().endsWith(EXTENSION));
  return protokoll.map((name) => join(folder, name));
}

async function readDigest(path: string): Promise<Digest | null> {
  // Nobody named it: what only has the name of a protokoll may be a pipe or a disk.
  const about = await stat(path).catch(() => null);
  if (!about?.isFile() || about.size > MOST_BYTES) return null;
  const decoded = await readFile(path).then(decode, () => null);
  if (decoded?.kind !== 'text') return null;
  return quickDigest(pathToFileURL(path).href, decoded.text);
}
