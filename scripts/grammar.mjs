/**
 * Writes the TextMate grammar from the vocabulary: `node scripts/grammar.mjs`.
 * A test fails where it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await build({
  entryPoints: [join(root, 'scripts/grammar/grammar.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { protokollGrammar } = await import(`data:text/javascript;base64,${source}`);
const path = 'syntaxes/protokoll.tmLanguage.json';
writeFileSync(join(root, path), `${JSON.stringify(protokollGrammar(), null, 2)}\n`);
console.log(path);
