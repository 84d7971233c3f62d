/** The programs that Protokoll is measured against: npm packages of its own folder, and Debian's. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where `scripts/bench.mjs` installs them, seen from the repository. */
const FOLDER = join(process.cwd(), '.cache/bench/peers');
const require = createRequire(join(FOLDER, 'package.json'));

/** The path of a peer's file: `vscode-markdown-languageserver/dist/node/workerMain.js`. */
export function peerFile(path: string): string {
  return join(FOLDER, 'node_modules', path);
}

/** Loads a peer. Its shape is what the caller says. */
export async function loadPeer<T>(name: string): Promise<T> {
  const module: T = await import(pathToFileURL(require.resolve(name)).href);
  return module;
}

/** Npm packages with their versions. */
export function peerVersions(...names: string[]): Record<string, string> {
  const versionOf = (name: string): string =>
    JSON.parse(readFileSync(peerFile(`${name}/package.json`), 'utf8')).version;
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

/** The first line of what a program says of its version; null where the machine does not have it. */
export function programVersion(program: string): string | null {
  try {
    const said = execFileSync(program, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return said.toString().split('\n')[0]?.trim() || null;
  } catch {
    return null;
  }
}
