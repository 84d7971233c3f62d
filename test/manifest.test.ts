/** The extension's manifest: everything it names is there, in Swedish, and up to date. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';
import { lintSettings, profileLevels } from '../scripts/lint-setting.ts';
import { ITEM_COMMANDS } from '../server/src/features/item-commands.ts';
import { RULES } from '../server/src/lint/rules.ts';
import { PRESETS } from '../server/src/profile/profile.ts';
import { sourcesIn } from './support/imports.ts';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const text = readFileSync(at('package.json'), 'utf8');
const manifest = JSON.parse(text);
const words = JSON.parse(readFileSync(at('package.nls.json'), 'utf8')) as Record<string, string>;
const settings = manifest.contributes.configuration.properties;

test('the files that it names are there', () => {
  const paths = text.match(/"\.?\/?(?:images|snippets|syntaxes|server|docs)\/[^"*]+"/gu) ?? [];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.map((path) => path.slice(1, -1)).filter((path) => !existsSync(at(path)))).toEqual(
    [],
  );
});

test('the icon is a picture of 256 × 256 points', () => {
  const png = readFileSync(at(manifest.icon));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([256, 256]);
});

test('every text has its words, and every word its place', () => {
  const used = new Set((text.match(/(?<="%)[^%"]+(?=%")/gu) ?? []).map(String));
  expect([...used].filter((key) => !(key in words))).toEqual([]);
  expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
});

test('the setting of levels offers every rule (npm run docs)', () => {
  expect(settings['protokoll.lint'].properties).toEqual(lintSettings(RULES));
});

test('the profile’s schema offers every rule (npm run docs)', () => {
  const schema = JSON.parse(readFileSync(at('server/schema/protokoll.schema.json'), 'utf8'));
  expect(schema.properties.regler.properties).toEqual(profileLevels(RULES));
});

test('setting, profile and schema know the same presets', () => {
  const schema = JSON.parse(readFileSync(at('server/schema/protokoll.schema.json'), 'utf8'));
  expect(schema.properties.förval.enum).toEqual(PRESETS);
  expect(settings['protokoll.preset'].enum).toEqual([...PRESETS, null]);
});

test('every command of the extension is contributed, and the other way round', () => {
  const registered = sourcesIn('client/src').flatMap(({ text: source }) =>
    [...source.matchAll(/registerCommand\(\s*'(protokoll\.[^']+)'/gu)].map(([, id]) => id),
  );
  const contributed = manifest.contributes.commands.map(
    ({ command }: { command: string }) => command,
  );
  // The language client registers those that the server runs.
  const all = [...registered, ...ITEM_COMMANDS.keys()];
  expect(all.toSorted()).toEqual(contributed.toSorted());
});

test('every step of the walkthrough has a picture with words for those who do not see it', () => {
  const steps: { media: { image: string; altText: string } }[] =
    manifest.contributes.walkthroughs.flatMap(({ steps: all }: { steps: object[] }) => all);
  expect(steps.length).toBeGreaterThan(3);
  for (const { media } of steps) {
    expect(media.altText).toMatch(/^%.+%$/u);
    expect(readFileSync(at(media.image)).length).toBeLessThan(200_000);
  }
});

test('a button in a Swedish text is a command that there is', () => {
  const own = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  const buttons = Object.values(words).flatMap((each) =>
    [...each.matchAll(/\(command:(protokoll\.[^)]+)\)/gu)].map(([, command]) => command),
  );
  expect(buttons.length).toBeGreaterThan(0);
  expect(buttons.filter((command) => !own.includes(command))).toEqual([]);
});

test('an untrusted folder and one that is on no disk are supported', () => {
  expect(manifest.capabilities).toEqual({
    untrustedWorkspaces: {
      supported: 'limited',
      description: '%untrusted%',
      // What decides where and when something is written.
      restrictedConfigurations: ['protokoll.export.folder', 'protokoll.export.onSave'],
    },
    virtualWorkspaces: { supported: true },
  });
});

test('the package holds what runs and what users read, and nothing else', async () => {
  const cwd = fileURLToPath(at('.'));
  const files = await listFiles({ cwd, packageManager: PackageManager.None });
  const places =
    /^(?:dist|images|snippets|syntaxes|server\/schema)\/|^[^/]+\.(?:json|md)$|^LICENSE$|^docs\/(?:tillagget\.md|bilder\/editor-[a-z]+\.png)$/u;
  expect(files.filter((path) => !places.test(path))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['dist/extension.cjs', 'dist/server.cjs']));
  // The threads that typeset are modules; the command line's other ones stay out.
  expect(files.filter((path) => /node_modules|\.mjs$|\.map$|\.vsix$/u.test(path)).sort()).toEqual([
    'dist/pdf-worker.mjs',
  ]);
});
