/**
 * Writes the snippets for editors that have no language server, with nothing
 * filled in: `npm run snippets`. A test fails where it was forgotten.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await build({
  entryPoints: [join(root, 'scripts/snippets.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { staticSnippets } = await import(`data:text/javascript;base64,${source}`);
const path = join(root, 'snippets/protokoll.json');
writeFileSync(path, `${JSON.stringify(staticSnippets(), null, 2)}\n`);
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', path], {
  stdio: 'ignore',
});
console.log('snippets/protokoll.json');
