/**
 * Which files there are in the folders of the workspace: listed once, kept up
 * by what the client says of files that come and go. Names only, so that also
 * large folders take little memory.
 */
import { encodedName } from './encoded-name.ts';

export interface FolderEntry {
  name: string;
  /** Links to folders are none: they may lead round in a ring. */
  folder: boolean;
}

/** Takes a folder's URI; returns what lies in it, or null where it is no folder that can be read. */
export type ListFolder = (uri: string) => Promise<readonly FolderEntry[] | null>;

/** Files beyond this many are not looked at. */
const MOST_FILES = 100_000;

/** Folders that hold what programs made, not what people write. */
const SKIPPED = /^(?:\..*|node_modules)$/u;

interface Folder {
  uri: string;
  /** The names of its files by the form in which they are compared. */
  files: Map<string, string>;
}

export class FolderListing {
  private readonly folders = new Map<string, Folder>();
  private count = 0;
  private whole = true;

  /** @param list lists one folder */
  constructor(private readonly list: ListFolder) {}

  /** Lists folders with all below them, those near the top first. */
  async add(uris: readonly string[]): Promise<void> {
    const queue = [...uris];
    for (let uri = queue.shift(); uri !== undefined; uri = queue.shift()) {
      const entries = await this.list(uri);
      if (entries === null || this.folders.has(uriKey(uri))) continue;
      const files = new Map<string, string>();
      this.folders.set(uriKey(uri), { uri, files });
      for (const { name, folder } of entries) {
        if (folder && !SKIPPED.test(name)) queue.push(childOf(uri, name));
        else if (!folder) this.remember(files, name);
      }
    }
  }

  /** Takes the URI of a file or folder that was made; returns whether it is a folder. */
  async created(uri: string): Promise<boolean> {
    const place = placeOf(uri);
    const parent = place && this.folders.get(uriKey(place.folder));
    if (!place || !parent || SKIPPED.test(place.name)) return false;
    if ((await this.list(uri)) === null) {
      this.remember(parent.files, place.name);
      return false;
    }
    await this.add([uri]);
    return true;
  }

  /** Takes the URI of a file or folder that is gone. */
  deleted(uri: string): void {
    const key = uriKey(uri);
    for (const [folder, { files }] of this.folders) {
      if (folder !== key && !folder.startsWith(`${key}/`)) continue;
      this.count -= files.size;
      this.folders.delete(folder);
    }
    const place = placeOf(uri);
    const parent = place && this.folders.get(uriKey(place.folder));
    if (parent?.files.delete(nameKey(place?.name ?? ''))) this.count--;
  }

  /** Whether there is a file; null where that is not known. Names are compared as the most forgiving disk does. */
  has(uri: string): boolean | null {
    const place = placeOf(uri);
    const folder = place && this.folders.get(uriKey(place.folder));
    if (folder?.files.has(nameKey(place?.name ?? ''))) return true;
    return this.whole ? false : null;
  }

  /** The URI of every file whose name ends as given. */
  *ending(end: string): Iterable<string> {
    for (const { uri, files } of this.folders.values()) {
      for (const name of files.values()) if (name.endsWith(end)) yield childOf(uri, name);
    }
  }

  private remember(files: Map<string, string>, name: string): void {
    if (this.count >= MOST_FILES) {
      this.whole = false;
      return;
    }
    if (!files.has(nameKey(name))) this.count++;
    files.set(nameKey(name), name);
  }
}

/** Takes a URI; returns the form in which it is compared: editors escape the same name in several ways. */
export function uriKey(uri: string): string {
  return decoded(uri).normalize('NFC').replace(/\/+$/u, '');
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function placeOf(uri: string): { folder: string; name: string } | null {
  const match = /^(?<folder>.+)\/(?<name>[^/]+)\/*$/su.exec(uri)?.groups;
  return match?.folder && match.name ? { folder: match.folder, name: decoded(match.name) } : null;
}

function childOf(folder: string, name: string): string {
  return `${folder}/${encodedName(name)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
