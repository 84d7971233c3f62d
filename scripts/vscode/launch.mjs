/** Starts a real VS Code for the browser, with the extension in it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installVsCode } from './install.mjs';

const ARGUMENTS = [
  ...['--host', '127.0.0.1', '--port', '0'],
  ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
];

/** What keeps VS Code from asking and telling things of its own. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
};

/** Waits for the line in which the server tells its port. */
function portOf(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (part) => {
      output += part;
      const port = /listening on (\d+)/u.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`VS Code ended (${code}):\n${output}`)));
    server.once('error', reject);
  });
}

/** Ends the server and waits until it is gone. */
async function end(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const force = setTimeout(() => server.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(force);
}

/**
 * Starts VS Code's server on a free port of this machine alone.
 *
 * @param {object} options
 * @param {string} options.folder the folder to open, an absolute path
 * @param {string} [options.vsix] a packed extension to install first
 * @param {string} [options.development] the folder of an extension to run as it is
 * @param {string} [options.tests] a module to run in the extension host; needs `development`
 * @param {Record<string, unknown>} [options.settings] settings beside the defaults
 * @param {string} [options.data] where VS Code keeps its data; a folder of its own, removed at
 *   the end, where left out
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>} the address to open
 *   in a browser, the process whose children do all but show, and what ends it
 */
export async function launchVsCode({ folder, vsix, development, tests, settings, data }) {
  const program = installVsCode();
  const home = data ?? mkdtempSync(join(tmpdir(), 'protokoll-vscode-'));
  const user = join(home, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const place = ['--server-data-dir', home];
  if (vsix) {
    const install = [program, ...place, '--install-extension', vsix, '--force'];
    execFileSync(process.execPath, install, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const server = spawn(process.execPath, [program, ...ARGUMENTS, ...place], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await portOf(server);
  return {
    url: addressOf(port, { folder, development, tests }),
    pid: server.pid,
    stop: async () => {
      await end(server);
      // The extension host outlives the server by a moment, and writes its log.
      if (!data) rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The address that opens a folder, with an extension in development and its tests. */
function addressOf(port, { folder, development, tests }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
