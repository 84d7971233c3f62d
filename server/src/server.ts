/** The language server: what it can do, one line a feature. */
import {
  type Connection,
  type InitializeResult,
  LSPErrorCodes,
  Position,
  ResponseError,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import manifest from '../../package.json' with { type: 'json' };
import { AcrossFiles } from './across-files.ts';
import { afterPreview, answering, answeringSlowly } from './answers.ts';
import { ClientState } from './client-state.ts';
import { DiagnosticsDelivery } from './diagnostics-delivery.ts';
import { Documents } from './documents.ts';
import type { ExportAnswer, MakeParams } from './export-answer.ts';
import { type Exporter, exporting, makeText } from './export-requests.ts';
import { CODE_ACTION_KINDS, codeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { COMPLETION_TRIGGERS, completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentHighlights } from './features/document-highlights.ts';
import { documentLinks } from './features/document-links.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { foldingRanges } from './features/folding-ranges.ts';
import { formatting, rangeFormatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { ITEM_COMMANDS } from './features/item-commands.ts';
import { newTitleRange } from './features/new-title.ts';
import { occurrenceAt, wordsOf } from './features/occurrences.ts';
import { FIRST_TRIGGER, MORE_TRIGGERS, onTypeFormatting } from './features/on-type-formatting.ts';
import { overview } from './features/overview.ts';
import { offsetAt } from './features/positions.ts';
import { references, referencesElsewhere } from './features/references.ts';
import { isName, prepareRename, renamedAt, renameElsewhere, renameIn } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { SEMANTIC_TOKENS_LEGEND, semanticTokens } from './features/semantic-tokens.ts';
import type { Snapshot } from './features/snapshot.ts';
import { wordsFor } from './features/words.ts';
import { editOf, workspaceEdit } from './features/workspace-edit.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import type { ListFolder } from './folder-listing.ts';
import { type About, type Pages, PagesRequests } from './pages-requests.ts';
import type { NoPages, PagesAnswer, PagesPart, PreviewParams } from './preview/answer.ts';
import { type ComparisonParams, comparison } from './preview/comparison.ts';
import { type KeptItems, preview } from './preview/preview.ts';
import { previewProblems } from './preview/problems.ts';
import { PROFILE_NAME, Profiles, type ReadFile } from './profiles.ts';
import { Workspace } from './workspace.ts';

/** What the server needs of the machine that it runs on. */
export interface Host {
  /** Reads a file that the client does not offer to read. */
  readFile: ReadFile;
  /** Lists a folder that the client does not offer to list. */
  listFolder: ListFolder;
  /** Today as an ISO date. */
  today(): string;
  /** Writes documents, where the machine has folders to write to. */
  exporter?: Exporter;
  /** Typesets pages, where the machine can. */
  pages?: Pages;
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
  completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
  definitionProvider: true,
  documentFormattingProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentOnTypeFormattingProvider: {
    firstTriggerCharacter: FIRST_TRIGGER,
    moreTriggerCharacter: MORE_TRIGGERS,
  },
  documentRangeFormattingProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  hoverProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  selectionRangeProvider: true,
  codeLensProvider: {},
  executeCommandProvider: { commands: [...ITEM_COMMANDS.keys()] },
  inlayHintProvider: true,
  workspaceSymbolProvider: true,
  semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true },
};

/** Serves a client over a connection until it closes it. */
export function startServer(connection: Connection, host: Host): void {
  const { console: log } = connection;
  const open = new TextDocuments(TextDocument);
  const client = new ClientState(connection);
  const profiles: Profiles = new Profiles(client.reader(host.readFile), (profile) =>
    delivery.profileRead(profile),
  );
  const documents = new Documents(
    open,
    profiles,
    (uri) => workspace.aroundOf(uri),
    () => client.surroundings,
    host.today,
    (rule, error) => log.error(`${rule}: ${error instanceof Error ? error.stack : error}`),
  );
  const delivery = new DiagnosticsDelivery(connection, client, documents);
  const answer = answering(documents, log);
  /** The open documents whose preview was asked for, with what was kept of it. */
  const previewed = new Map<string, KeptItems>();
  const keptOf = (uri: string): KeptItems => {
    const kept = previewed.get(uri) ?? new Map();
    previewed.set(uri, kept);
    return kept;
  };
  const answerSlowly = answeringSlowly(documents, log);
  const pages = host.pages && new PagesRequests(documents, host.pages, log);
  const everythingChanged = (): void => {
    delivery.changedForAll(open.keys());
  };
  const workspace: Workspace = new Workspace(
    { read: client.reader(host.readFile), list: client.lister(host.listFolder) },
    (uri) => documents.digest(uri),
    everythingChanged,
  );

  const across = new AcrossFiles(documents, workspace, client.reader(host.readFile));

  connection.onInitialize((params): InitializeResult => {
    client.initialize(params);
    return { capabilities: capabilitiesFor(client), serverInfo: SERVER_INFO };
  });
  connection.onInitialized(async () => {
    log.info(`Protokoll ${manifest.version}`);
    if (client.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        client.changeFolders(added, removed);
        workspace.setFolders(client.surroundings.folders);
        everythingChanged();
      });
    }
    workspace.setFolders(client.surroundings.folders);
    await client.register();
    await client.askForSettings();
    everythingChanged();
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client.canBeAsked) await client.askForSettings();
    else client.changeSettings(settings);
    everythingChanged();
    client.refreshShown();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.filesChanged(changes);
    const profilesChanged = changes.filter(({ uri }) => uri.endsWith(`/${PROFILE_NAME}`));
    if (profilesChanged.length === 0) return;
    for (const { uri, type } of profilesChanged) if (type === DELETED) delivery.profileGone(uri);
    profiles.forget();
    everythingChanged();
  });
  // Nobody says when a profile beside a lone file changes.
  open.onDidOpen(({ document }) => {
    if (!client.watches(document.uri)) profiles.forget();
    workspace.opened(document.uri);
  });
  open.onDidChangeContent(({ document }) => {
    delivery.changed(document.uri);
    workspace.documentChanged(document.uri);
  });
  open.onDidClose(({ document }) => {
    documents.close(document.uri);
    previewed.delete(document.uri);
    pages?.close(document.uri);
    workspace.closed(document.uri);
    delivery.closed(document.uri);
  });

  connection.languages.diagnostics.on(
    afterPreview(
      previewed,
      answer((snapshot, params) => delivery.report(snapshot, params), { kind: 'full', items: [] }),
    ),
  );

  connection.onCodeLens(answer((at) => codeLenses(at), []));
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const change = ITEM_COMMANDS.get(command);
    const about = argumentsOf(given);
    const at = about && (await documents.ready(about.uri));
    if (!change || !about || !at) return null;
    if (at.minutes.status === 'justerat') {
      const message = wordsFor(at).verifiedStays;
      await connection.sendNotification(ShowMessageNotification.type, { type: 3, message });
      return null;
    }
    const edits = change(at, offsetAt(at, about.position));
    if (!edits) return null;
    await connection.workspace.applyEdit(editOf(at, edits));
    const selection = newTitleRange(at, command, edits);
    if (selection && client.showsDocuments) {
      await connection.window.showDocument({ uri: at.uri, takeFocus: true, selection });
    }
    return null;
  });
  connection.languages.inlayHint.on(
    answer(
      (at, { range }) => (client.surroundings.settings.inlayHints ? inlayHints(at, range) : []),
      [],
    ),
  );
  connection.onCodeAction(
    answer((at, { range, context }) => codeActions(at, range, context.only), []),
  );
  connection.onCompletion(
    answer((at, { position, context }) => completion(at, position, context?.triggerCharacter), []),
  );
  connection.onDefinition(answer((at, { position }) => definition(at, position), []));
  connection.onDocumentFormatting(answer((at) => formatting(at), []));
  connection.onDocumentHighlight(
    answer((at, { position }) => documentHighlights(at, position), []),
  );
  connection.onDocumentLinks(answer((at) => documentLinks(at), []));
  connection.onDocumentOnTypeFormatting(
    answer((at, { position, ch }) => onTypeFormatting(at, position, ch), []),
  );
  connection.onDocumentRangeFormatting(answer((at, { range }) => rangeFormatting(at, range), []));
  connection.onDocumentSymbol(answer((at) => documentSymbols(at), []));
  connection.onFoldingRanges(answer((at) => foldingRanges(at), []));
  connection.onHover(answer((at, { position }) => hover(at, position), null));
  connection.onPrepareRename(answer((at, { position }) => prepareRename(at, position), null));
  connection.onReferences(
    answerSlowly(async (at, { position, context: { includeDeclaration } }) => {
      const here = occurrenceAt(at, offsetAt(at, position));
      if (!here) return [];
      const elsewhere = await across.collect(at, wordsOf(at, here), (other) =>
        referencesElsewhere(at, here, other, includeDeclaration),
      );
      return [...references(at, position, includeDeclaration), ...elsewhere];
    }, []),
  );
  connection.onRenameRequest(
    answerSlowly(async (at, { position, newName }) => {
      const here = renamedAt(at, position);
      if (!isName(newName)) return refused(at);
      if (!here) return null;
      const elsewhere = await across.collect(at, wordsOf(at, here), (other) =>
        renameElsewhere(other, here, newName),
      );
      return workspaceEdit([renameIn(at, here, newName), ...elsewhere], at);
    }, null),
  );
  connection.onSelectionRanges(answer((at, { positions }) => selectionRanges(at, positions), []));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(workspace.digests(), query));
  connection.languages.semanticTokens.on(answer((at) => semanticTokens(at), { data: [] }));

  connection.onRequest(
    'protokoll/overview',
    answer((at) => overview(at), null),
  );
  connection.onRequest(
    'protokoll/comparison',
    answer((at, params: ComparisonParams) => comparison(at, params), null),
  );
  connection.onRequest(
    'protokoll/preview',
    answer((at, { known }: PreviewParams) => {
      return preview(at, known, keptOf(at.uri));
    }, null),
  );
  connection.onRequest(
    'protokoll/previewProblems',
    answer(({ messages, locale }) => previewProblems(messages, locale), null),
  );

  connection.onRequest(
    'protokoll/make',
    answer((at, params: MakeParams) => makeText(at, params), null),
  );
  if (pages) {
    connection.onRequest<PagesAnswer | NoPages | null, void>('protokoll/pages', (about: About) => {
      keptOf(about.textDocument.uri);
      return pages.whole(about);
    });
    connection.onRequest<PagesPart | null, void>('protokoll/changedPages', (about: About) =>
      pages.part(about),
    );
    connection.onNotification('protokoll/endPages', () => pages.end());
  }
  if (host.exporter) {
    connection.onRequest<ExportAnswer | null, void>(
      'protokoll/export',
      exporting(documents, connection, host.exporter),
    );
  }

  open.listen(connection);
  connection.listen();
}

const SERVER_INFO = { name: manifest.displayName, version: manifest.version };

/** What a command is run with: the URI of a protokoll and a position in it; null where it is something else. */
function argumentsOf(given: unknown): { uri: string; position: Position } | null {
  const [uri, position]: unknown[] = Array.isArray(given) ? given : [];
  return typeof uri === 'string' && Position.is(position) ? { uri, position } : null;
}

/** `FileChangeType.Deleted`. */
const DELETED = 3;

/** What is told depends on the client in two things only. */
function capabilitiesFor({ pullsDiagnostics, hasFolders }: ClientState): ServerCapabilities {
  return {
    ...CAPABILITIES,
    ...(pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'protokoll',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    ...(hasFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}

/** The only refusal that a person sees: a name that would be read as something else. */
function refused(at: Snapshot): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, wordsFor(at).notAName);
}
