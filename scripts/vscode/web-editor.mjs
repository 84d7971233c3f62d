/**
 * VS Code as a browser runs it alone, the way vscode.dev does: static files, no
 * server of VS Code's own, extensions in a worker and fetched from another
 * address than the window's, a folder that is on no disk.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installVsCode, VSCODE } from './install.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** What VS Code calls a file and a folder. */
const KINDS = { file: 1, folder: 2 };

/** The window's page: VS Code's own, told what to open. */
async function windowPage(port) {
  const extension = (path) => ({ scheme: 'http', authority: `localhost:${port}`, path });
  const settings = {
    userDataPath: '/user',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    folderUri: { scheme: 'web-files', authority: '', path: '/' },
    additionalBuiltinExtensions: [
      extension('/vscode/extensions/theme-defaults'),
      extension('/web-files'),
      extension('/protokoll'),
    ],
    webviewEndpoint: `http://127.0.0.1:${port}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    configurationDefaults: SETTINGS,
    productConfiguration: { enableTelemetry: false },
  };
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(settings).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
  };
  const page = await readFile(join(VSCODE, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return page.replace(/\{\{(\w+)\}\}/gu, (_, name) => values[name] ?? '');
}

/** What keeps VS Code from asking and telling things of its own. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
};

const WORKBENCH = join(VSCODE, 'out/vs/code/browser/workbench/workbench.js');

/** Where code-server's workbench relies on its server, and what VS Code's own has there. */
const WITHOUT_SERVER = [
  [',remoteAuthority:location.host', ''],
  ['.with({scheme:K.vscodeRemote}),"User")', '.with({scheme:K.vscodeUserData}),"User")'],
];

function withoutServer(workbench) {
  return WITHOUT_SERVER.reduce((text, [code, own]) => {
    if (!text.includes(code)) throw new Error(`not in ${WORKBENCH}: ${code}`);
    return text.replace(code, own);
  }, workbench.toString());
}

/** Answers what `web-files/extension.js` asks of the folder. */
const ON_FOLDER = {
  async stat(path) {
    const found = await stat(path);
    const { size, ctimeMs: ctime, mtimeMs: mtime } = found;
    return JSON.stringify({
      type: found.isDirectory() ? KINDS.folder : KINDS.file,
      ctime,
      mtime,
      size,
    });
  },
  async list(path) {
    const found = await readdir(path, { withFileTypes: true });
    return JSON.stringify(
      found.map((one) => [one.name, one.isDirectory() ? KINDS.folder : KINDS.file]),
    );
  },
  read: (path) => readFile(path),
  async write(path, request) {
    await writeFile(path, request);
    return '';
  },
};

/** Every origin may read: the window and its extensions come from different ones. */
const HEADERS = { 'Access-Control-Allow-Origin': '*' };

/**
 * Serves VS Code on a free port of this machine alone.
 *
 * @param {object} options
 * @param {string} options.extension the folder of the extension, unpacked
 * @param {string} options.folder the folder that the window shows and writes to
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} the address to open in a browser,
 *   and what ends it
 */
export async function serveWebEditor({ extension, folder }) {
  installVsCode();
  const roots = {
    vscode: VSCODE,
    protokoll: extension,
    'web-files': fileURLToPath(new URL('./web-files', import.meta.url)),
  };
  const answer = async (request) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, root, ...rest] = decodeURIComponent(pathname).split('/');
    if (root === '') return { type: '.html', body: await windowPage(server.address().port) };
    if (root === 'files') {
      const [what, ...path] = rest;
      return { type: '', body: await ON_FOLDER[what](join(folder, ...path), request) };
    }
    const path = join(roots[root], ...rest);
    const body = await readFile(path);
    return { type: extname(path), body: path === WORKBENCH ? withoutServer(body) : body };
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ({ type, body }) => {
        const contentType = TYPES[type] ?? 'application/octet-stream';
        response.writeHead(200, { ...HEADERS, 'Content-Type': contentType }).end(body);
      },
      () => response.writeHead(404, HEADERS).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
