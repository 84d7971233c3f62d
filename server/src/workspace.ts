/**
 * The index over all protokoll of the workspace: made in the background, a file
 * at a time, and kept up by what the client says of files and open documents.
 * It holds digests, never texts, so that it stays small.
 */
import { analyse } from './analysis.ts';
import { encodedName } from './encoded-name.ts';
import { FolderListing, type ListFolder, uriKey } from './folder-listing.ts';
import { type Around, NOWHERE } from './lint/around.ts';
import { type Digest, digest } from './minutes/digest.ts';
import { folderOf, type ReadFile } from './profiles.ts';

/** What the index needs of files. */
export interface WorkspaceFiles {
  read: ReadFile;
  list: ListFolder;
}

/** An open document's digest, null where it isn't open. */
export type OpenDigest = (uri: string) => Digest | null;

/** A change of a file, as the protocol has it: 1 made, 2 changed, 3 gone. */
export interface FileChange {
  uri: string;
  type: 1 | 2 | 3;
}

interface Known {
  digest: Digest;
  /** The digest in words, without places: equal where nothing that is said has changed. */
  said: string;
}

const EXTENSION = '.protokoll';
/** The text that was verified lies beside the protokoll, with this for its extension. */
const VERIFIED_EXTENSION = '.justerat';
/** How long an open document may rest before the others hear of it. */
const PAUSE = 300;

export class Workspace {
  private folders: readonly string[] = [];
  private listing: FolderListing | null = null;
  private readonly known = new Map<string, Known>();
  private readonly around = new Map<string, Around>();
  private readonly verified = new Map<string, string | null>();
  private readonly dirty = new Set<string>();
  /** All work in a row: what the client says while the folders are listed comes after. */
  private work: Promise<void> = Promise.resolve();
  /** Counts the times that the folders were others. */
  private generation = 0;
  private complete = false;

  /**
   * @param files how files are read and folders listed
   * @param open gives the digests of open documents: they win over their files
   * @param changed is told when something that documents are checked against has changed
   */
  constructor(
    private readonly files: WorkspaceFiles,
    private readonly open: OpenDigest,
    private readonly changed: () => void,
  ) {}

  /** Takes the folders of the workspace, and reads all in them anew. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders;
    const generation = ++this.generation;
    this.complete = false;
    this.known.clear();
    this.around.clear();
    if (folders.length > 0) this.enqueue(() => this.build(folders, generation));
  }

  /** Takes what the client says of files. */
  filesChanged(changes: readonly FileChange[]): void {
    this.enqueue(() => this.apply(changes));
  }

  /** An open document was changed, opened or closed: the index follows after a pause. */
  documentChanged(uri: string): void {
    if (this.dirty.size === 0) setTimeout(() => this.enqueue(() => this.followOpen()), PAUSE);
    this.dirty.add(uri);
  }

  /** A document was opened: its verified text is read anew. */
  opened(uri: string): void {
    this.verified.delete(uriKey(uri));
    this.around.delete(uriKey(uri));
    this.documentChanged(uri);
  }

  /** A document was closed. */
  closed(uri: string): void {
    this.verified.delete(uriKey(uri));
    this.around.delete(uriKey(uri));
    this.documentChanged(uri);
  }

  /** What is known around a protokoll; the same object until something has changed. */
  aroundOf(uri: string): Around {
    const key = uriKey(uri);
    const known = this.around.get(key);
    if (known) return known;
    if (folderOf(uri) === null) return NOWHERE;
    if (!this.verified.has(key)) this.readVerified(uri);
    const isInside = this.isInside(uri);
    const { listing } = this;
    const around: Around = {
      together: isInside && this.complete ? this.othersThan(key) : null,
      self: null,
      hasFile: (path) => {
        const target = isInside && this.complete ? fileBeside(uri, path) : null;
        return target !== null && this.isInside(target) ? (listing?.has(target) ?? null) : null;
      },
      verifiedText: this.verified.get(key) ?? null,
    };
    this.around.set(key, around);
    return around;
  }

  /** Every protokoll that is known. */
  digests(): Digest[] {
    return [...this.known.values()].map((one) => one.digest);
  }

  /** Resolves when all that was said so far is in the index. */
  settled(): Promise<void> {
    return this.work;
  }

  private othersThan(key: string): Digest[] {
    return [...this.known].flatMap(([other, one]) => (other === key ? [] : [one.digest]));
  }

  private isInside(uri: string): boolean {
    const key = uriKey(uri);
    return this.folders.some((folder) => key.startsWith(`${uriKey(folder)}/`));
  }

  private enqueue(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch(() => undefined);
  }

  private async build(folders: readonly string[], generation: number): Promise<void> {
    if (generation !== this.generation) return;
    const listing = new FolderListing(this.files.list);
    await listing.add(folders);
    this.listing = listing;
    for (const uri of [...listing.ending(EXTENSION)]) {
      if (generation !== this.generation) return;
      await this.readProtokoll(uri);
    }
    if (generation !== this.generation) return;
    this.complete = true;
    this.around.clear();
    this.changed();
  }

  private async apply(changes: readonly FileChange[]): Promise<void> {
    let isNews = false;
    let isOtherFiles = false;
    for (const { uri, type } of changes) {
      if (!this.isInside(uri)) continue;
      if (type === 3) {
        this.listing?.deleted(uri);
        this.forget(uri);
      } else if (type === 1 && (await this.listing?.created(uri))) await this.readFolder(uri);
      else if (uri.endsWith(EXTENSION)) isNews = (await this.readProtokoll(uri)) || isNews;
      const isVerified = uri.endsWith(VERIFIED_EXTENSION) && this.forgetVerified(uri);
      isOtherFiles ||= type !== 2 || isVerified;
    }
    if (isOtherFiles) this.around.clear();
    if (isNews || isOtherFiles) this.tell();
  }

  private async readFolder(uri: string): Promise<void> {
    const key = uriKey(uri);
    for (const file of [...(this.listing?.ending(EXTENSION) ?? [])]) {
      if (uriKey(file).startsWith(`${key}/`)) await this.readProtokoll(file);
    }
  }

  private async followOpen(): Promise<void> {
    const uris = [...this.dirty];
    this.dirty.clear();
    let isNews = false;
    for (const uri of uris) {
      if (this.isInside(uri)) isNews = (await this.readProtokoll(uri)) || isNews;
    }
    if (isNews) this.tell();
  }

  /** Reads a protokoll, from the editor where it is open; returns whether it says something else than before. */
  private async readProtokoll(uri: string): Promise<boolean> {
    const key = uriKey(uri);
    const before = this.known.get(key)?.said;
    const found = this.open(uri) ?? (await this.digestOfFile(uri));
    for (const other of [...this.around.keys()]) if (other !== key) this.around.delete(other);
    if (found === null) return this.known.delete(key);
    const said = JSON.stringify(found, (name, value: unknown) =>
      name === 'position' ? undefined : value,
    );
    // A part of a text keeps the whole text in memory: a copy keeps only itself.
    const copy: Digest = JSON.parse(JSON.stringify(found));
    this.known.set(key, { digest: copy, said });
    return said !== before;
  }

  private async digestOfFile(uri: string): Promise<Digest | null> {
    const text = await this.files.read(uri);
    if (text === null) return null;
    // What the editor asks meanwhile is answered first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return digest(uri, analyse(text).minutes);
  }

  private forget(uri: string): void {
    const key = uriKey(uri);
    for (const other of this.known.keys()) {
      if (other === key || other.startsWith(`${key}/`)) this.known.delete(other);
    }
  }

  private readVerified(uri: string): void {
    const key = uriKey(uri);
    this.verified.set(key, null);
    if (!uri.endsWith(EXTENSION)) return;
    const path = `${uri.slice(0, -EXTENSION.length)}${VERIFIED_EXTENSION}`;
    this.enqueue(async () => {
      const text = await this.files.read(path);
      if (text === null || !this.verified.has(key)) return;
      this.verified.set(key, text);
      this.around.delete(key);
      this.changed();
    });
  }

  private forgetVerified(uri: string): boolean {
    const protokoll = `${uri.slice(0, -VERIFIED_EXTENSION.length)}${EXTENSION}`;
    return this.verified.delete(uriKey(protokoll));
  }

  private tell(): void {
    if (this.complete) this.changed();
  }
}

/** The URI of a file that is named beside a protokoll, null where it names none. */
function fileBeside(uri: string, path: string): string | null {
  const names = path
    .split('/')
    .map((name) => encodedName(name))
    .join('/');
  return URL.canParse(names, uri) ? new URL(names, uri).href : null;
}
