/**
 * Builds into `dist/`, or into the folder that is named: the command line (one
 * bundle, a chunk for each heavy exporter, and beside them the files that the
 * PDF engine reads), and the extension of the editor with the language server.
 * `node scripts/build.mjs [FOLDER]`
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
rmSync(dist, { recursive: true, force: true });

await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'server/src/cli.ts',
    'check-worker': 'server/src/cli/check-worker.ts',
    'export-worker': 'server/src/cli/export-worker.ts',
    'progress-worker': 'server/src/cli/progress-worker.ts',
  },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  banner: {
    js: [
      '#!/usr/bin/env node',
      // Some dependencies are CommonJS and ask for Node's own modules by `require`.
      "import { createRequire as __createRequire } from 'node:module';",
      'const require = __createRequire(import.meta.url);',
    ].join('\n'),
  },
  legalComments: 'none',
});
chmodSync(join(dist, 'cli.mjs'), 0o755);

// A thread of its own, which the editor's package holds too: in one file.
await build({
  absWorkingDir: root,
  entryPoints: { 'pdf-worker': 'server/src/cli/pdf-worker.ts' },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
});

const assets = JSON.parse(readFileSync(join(root, 'server/src/cli/pdf-assets.json'), 'utf8'));
for (const asset of assets) {
  const target = join(dist, 'assets', asset);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, 'node_modules', asset), target);
}

// The editor loads its extension as CommonJS, and starts the server beside it.
await build({
  absWorkingDir: root,
  entryPoints: { extension: 'client/src/extension.ts', server: 'server/src/main.ts' },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'],
  legalComments: 'none',
});

// What the preview's panel loads: its script and its styles.
await build({
  absWorkingDir: root,
  entryPoints: { page: 'client/page/main.ts', pages: 'client/page/pages/reader.ts' },
  outdir: join(dist, 'preview'),
  bundle: true,
  format: 'iife',
  target: 'chrome120',
  minify: true,
  legalComments: 'none',
});
cpSync(join(root, 'client/page/page.css'), join(dist, 'preview/page.css'));

// For an editor that runs in the browser alone, where the server is a worker.
const web = {
  absWorkingDir: root,
  outdir: join(dist, 'web'),
  bundle: true,
  platform: 'browser',
  target: 'chrome120',
  mainFields: ['browser', 'module', 'main'],
  minify: true,
  legalComments: 'none',
};
await build({
  ...web,
  entryPoints: { extension: 'client/src/web-extension.ts' },
  format: 'cjs',
  external: ['vscode'],
});
await build({ ...web, entryPoints: { server: 'server/src/web.ts' }, format: 'iife' });
