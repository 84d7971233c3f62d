/**
 * Writes the manual of the rules, `docs/regler/*.md`, from the rules' own
 * files: `node scripts/rule-pages.mjs`. A test fails where it was forgotten.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = `
  export { RULES } from './server/src/lint/rules.ts';
  export { rulePages } from './server/src/lint/rule-pages.ts';
`;

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { RULES, rulePages } = await import(`data:text/javascript;base64,${source}`);

const pages = rulePages(RULES);
const folder = join(root, 'docs/regler');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!pages.has(`docs/regler/${name}`)) rmSync(join(folder, name));
}
for (const [path, text] of pages) writeFileSync(join(root, path), text);
console.log(`${pages.size} pages in docs/regler`);
