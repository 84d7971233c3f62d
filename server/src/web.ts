/** The language server as a worker in the browser: its connection, and no files of its own. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

/** A worker's own scope, which Node's types know nothing of. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  readFile: () => Promise.resolve(null),
  listFolder: () => Promise.resolve(null),
  today: () => new Date().toLocaleDateString('sv-SE'),
});
