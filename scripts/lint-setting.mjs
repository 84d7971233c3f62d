/**
 * Writes the rules into the setting `protokoll.lint` of `package.json` and into
 * the schema of `protokoll.json`, so that the editor offers their names: `node scripts/lint-setting.mjs`. A test fails
 * where it was forgotten.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = `
  export { RULES } from './server/src/lint/rules.ts';
  export { lintSettings, profileLevels } from './scripts/lint-setting.ts';
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
const { RULES, lintSettings, profileLevels } = await import(
  `data:text/javascript;base64,${source}`
);

const path = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8'));
const settings = manifest.contributes.configuration.properties;
settings['protokoll.lint'].properties = lintSettings(RULES);
writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', path], {
  stdio: 'ignore',
});

const schemaPath = join(root, 'server/schema/protokoll.schema.json');
const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));
schema.properties.regler.properties = profileLevels(RULES);
writeFileSync(schemaPath, `${JSON.stringify(schema, null, 2)}\n`);
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', schemaPath], {
  stdio: 'ignore',
});
console.log(`${RULES.length} rules in package.json and the profile's schema`);
