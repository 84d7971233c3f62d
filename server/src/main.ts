/**
 * The language server's process: its connection (`--stdio`, or what the client
 * asks for, such as `--node-ipc`), its access to files, and exports. Nothing else.
 */
import { realpathSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { decode } from './cli/encoding.ts';
import { LastingEngine } from './cli/lasting-engine.ts';
import { PageSetter } from './cli/page-setter.ts';
import type { FolderEntry } from './folder-listing.ts';
import { startServer } from './server.ts';

/** Larger files are no protokoll and no profile. */
const MOST_BYTES = 5_000_000;

/** The program's own files lie beside what was started, be it started through a link. */
const home = dirname(realpathSync(process.argv[1] ?? '.'));

const engine = new LastingEngine(home);

startServer(createConnection(ProposedFeatures.all), {
  readFile: (uri) => onDisk(uri, readText),
  listFolder: (uri) => onDisk(uri, listFolder),
  today: () => new Date().toLocaleDateString('sv-SE'),
  pages: new PageSetter(home),
  exporter: async (snapshot, params, following) => {
    const { exportFromEditor } = await import('./cli/editor-export.ts');
    return exportFromEditor(snapshot, params, following, { home, engine });
  },
});

/** Does something with a file of this machine; null where it is none, or the machine says no. */
async function onDisk<T>(uri: string, act: (path: string) => Promise<T | null>): Promise<T | null> {
  try {
    return uri.startsWith('file:') ? await act(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}

async function readText(path: string): Promise<string | null> {
  const about = await stat(path);
  if (!about.isFile() || about.size > MOST_BYTES) return null;
  const bytes = await readFile(path);
  const decoded = decode(bytes);
  if (decoded.kind === 'text') return decoded.text;
  // A profile with characters that cannot be read is told of: its reader sees them.
  return decoded.kind === 'damaged' || decoded.kind === 'old-text' ? bytes.toString('utf8') : null;
}

async function listFolder(path: string): Promise<FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
}
