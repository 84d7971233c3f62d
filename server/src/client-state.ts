/** What the server knows of its client: what it can do, its folders, its settings. */
import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  WorkspaceFolder,
} from 'vscode-languageserver';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { Surroundings } from './documents.ts';
import type { FolderEntry, ListFolder } from './folder-listing.ts';
import { PROFILE_NAME, type ReadFile } from './profiles.ts';
import { readSettings } from './settings.ts';

/** Asks the client for a file's text, for folders that are on no disk: `{ uri }` → `{ text }`. */
const READ_FILE_REQUEST = 'protokoll/readFile';

/** Asks the client what lies in a folder: `{ uri }` → `{ entries: { name, folder }[] | null }`. */
const LIST_FOLDER_REQUEST = 'protokoll/listFolder';

export class ClientState {
  private capabilities: ClientCapabilities = {};
  private offers = { readsFiles: false, listsFolders: false };
  private current: Surroundings = {
    settings: readSettings(undefined),
    folders: [],
    takesSnippets: false,
    takesVersions: false,
    completesSnippets: false,
  };

  /** @param connection the connection to the client */
  constructor(private readonly connection: Connection) {}

  /** Takes what the client says of itself at the start. */
  initialize({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams) {
    this.capabilities = capabilities;
    const options: unknown = initializationOptions;
    this.offers = offersOf(options);
    const folders = workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
    this.current = {
      settings: readSettings(options),
      folders: folders.map(uriOf),
      takesSnippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
      takesVersions: capabilities.workspace?.workspaceEdit?.documentChanges === true,
      completesSnippets:
        capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    };
  }

  /** What holds for every document; another object when something has changed. */
  get surroundings(): Surroundings {
    return this.current;
  }

  /** Whether the client asks for diagnostics itself, so that they are not to be sent. */
  get pullsDiagnostics(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Whether the client can be asked to show a place. */
  get showsDocuments(): boolean {
    return this.capabilities.window?.showDocument?.support === true;
  }

  /** Whether the client can be told to ask again. */
  get refreshesDiagnostics(): boolean {
    return this.capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  /** Settings have changed: what they say of hints and lenses holds for those on the screen, too. */
  refreshShown(): void {
    const { workspace } = this.capabilities;
    const { languages, console: log } = this.connection;
    const refused = (error: unknown): void => log.warn(String(error));
    if (workspace?.inlayHint?.refreshSupport) languages.inlayHint.refresh().catch(refused);
    if (workspace?.codeLens?.refreshSupport) {
      this.connection.sendRequest(CodeLensRefreshRequest.type).catch(refused);
    }
  }

  /** Whether the client wants to hear which folders there are. */
  get hasFolders(): boolean {
    return this.capabilities.workspace?.workspaceFolders === true;
  }

  /** Whether a document lies in a folder of the workspace, whose files are watched. */
  watches(uri: string): boolean {
    return this.current.folders.some((folder) => uri.startsWith(`${folder}/`));
  }

  /** Takes the folders that were added and removed. */
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(uriOf));
    const left = this.current.folders.filter((uri) => !gone.has(uri));
    this.current = { ...this.current, folders: [...left, ...added.map(uriOf)] };
  }

  /** Takes settings that a client sends without being asked: one that cannot be asked. */
  changeSettings(settings: unknown): void {
    const { protokoll }: { protokoll?: unknown } = { ...(settings as object | null) };
    this.current = { ...this.current, settings: readSettings(protokoll) };
  }

  /** Asks the client for its settings, where it can be asked. */
  async askForSettings(): Promise<void> {
    if (!this.canBeAsked) return;
    const section: unknown = await this.connection.workspace.getConfiguration('protokoll');
    this.current = { ...this.current, settings: readSettings(section) };
  }

  /** Whether settings are asked for, so that what is sent with a change says nothing. */
  get canBeAsked(): boolean {
    return this.capabilities.workspace?.configuration === true;
  }

  /** Asks to hear of changed settings and profiles, where the client can be asked that. */
  async register(): Promise<void> {
    const { workspace } = this.capabilities;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      const options = { section: 'protokoll' };
      await this.connection.client.register(DidChangeConfigurationNotification.type, options);
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [
        { globPattern: `**/{${PROFILE_NAME},*.protokoll,*.justerat}` },
        // Attachments and folders: whether they are there.
        { globPattern: '**/*', kind: MADE | GONE },
      ];
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  }

  /** Reads files: those of this machine with the given function, others through the client where it offers that. */
  reader(own: ReadFile): ReadFile {
    return async (uri) => {
      if (!this.offers.readsFiles || uri.startsWith('file:')) return own(uri);
      const answer: { text?: unknown } | null = await this.connection.sendRequest(
        READ_FILE_REQUEST,
        { uri },
      );
      return typeof answer?.text === 'string' ? answer.text : null;
    };
  }

  /** Lists folders, as `reader` reads files. */
  lister(own: ListFolder): ListFolder {
    return async (uri) => {
      if (!this.offers.listsFolders || uri.startsWith('file:')) return own(uri);
      const answer: { entries?: FolderEntry[] | null } | null = await this.connection.sendRequest(
        LIST_FOLDER_REQUEST,
        { uri },
      );
      return answer?.entries ?? null;
    };
  }
}

/** `WatchKind.Create` and `WatchKind.Delete`. */
const [MADE, GONE] = [1, 4];

function offersOf(options: unknown): { readsFiles: boolean; listsFolders: boolean } {
  const given: Record<string, unknown> = { ...(options as object | null) };
  return { readsFiles: given.readsFiles === true, listsFolders: given.listsFolders === true };
}

function uriOf({ uri }: WorkspaceFolder): string {
  return uri.replace(/\/+$/u, '');
}
