/**
 * The language server of VS Code's Markdown, and its client: as in VS Code, the
 * client parses with markdown-it when the server asks it to.
 */
import type { Editor, ServerKind } from './editor.ts';
import { loadPeer, peerFile } from './peers.ts';

/** The version of each npm package that takes part. */
export const MARKDOWN_PACKAGES = ['vscode-markdown-languageserver', 'markdown-it'] as const;

/** As VS Code sends them, with the checks turned on. */
const SETTINGS = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
      ignoredLinks: [],
    },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    occurrencesHighlight: { enabled: false },
    preferredMdPathExtensionStyle: 'auto',
    server: { log: 'off' },
  },
};

/** A part of markdown-it's interface. */
interface MarkdownIt {
  parse(text: string, environment: object): unknown[];
}

/** Makes ready to start the server. */
export async function markdownServer(): Promise<ServerKind> {
  const { default: create } = await loadPeer<{ default(options: object): MarkdownIt }>(
    'markdown-it',
  );
  return {
    program: peerFile('vscode-markdown-languageserver/dist/node/workerMain.js'),
    languageId: 'markdown',
    settings: SETTINGS,
    equip: (editor) => equip(editor, create({ html: true })),
  };
}

/** What VS Code's client answers; there are no other files. */
function equip({ server: { client }, documents }: Editor, markdown: MarkdownIt): void {
  const { connection } = client;
  connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
    markdown.parse(text ?? documents.get(uri)?.getText() ?? '', {}),
  );
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [...documents.keys()]);
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/stat', () => undefined);
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
}
