/**
 * The language server's process: its connection (`--stdio`, or what the client
 * asks for, such as `--node-ipc`) and its access to files. Nothing else.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), {
  readFile: (uri) =>
    uri.startsWith('file:')
      ? readFile(fileURLToPath(uri), 'utf8').catch(() => null)
      : Promise.resolve(null),
  today: () => new Date().toLocaleDateString('sv-SE'),
});
