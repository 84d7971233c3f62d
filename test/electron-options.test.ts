/**
 * How the suite starts in a VS Code for the desktop, as far as it can be tried
 * without one: the real `@vscode/test-electron` starts a program that tells
 * what it was given.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { afterAll, beforeAll, expect, test } from 'vitest';

const module = fileURLToPath(new URL('../scripts/vscode/electron-options.mjs', import.meta.url));
const SUITE = { development: '/ext', tests: '/tests/index.cjs', folder: '/mapp å' };

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'protokoll-electron-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the folder, the extension and its tests reach VS Code, and its exit code comes back', async () => {
  const { electronOptions } = await import(module);
  const [program, told] = [join(home, 'code'), join(home, 'told.json')];
  const tell = `require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify([process.argv.slice(2), process.env.PROTOKOLL_SUITE_REPORT]))`;
  writeFileSync(program, `#!/usr/bin/env node\n${tell};\nprocess.exit(7);\n`);
  chmodSync(program, 0o755);
  const options = electronOptions(SUITE, { VSCODE_PATH: program, PROTOKOLL_SUITE_REPORT: '/r' });
  await expect(runTests(options)).rejects.toMatchObject({ code: 7 });
  const [args, report] = JSON.parse(readFileSync(told, 'utf8'));
  expect(args.filter((arg: string) => !arg.startsWith('-'))).toEqual([SUITE.folder]);
  expect(args).toContain('--extensionTestsPath=/tests/index.cjs');
  expect(args).toContain('--extensionDevelopmentPath=/ext');
  expect(args).toContain('--disable-workspace-trust');
  expect(report).toBe('/r');
});

test('without a VS Code of its own the newest one is fetched', async () => {
  const { electronOptions } = await import(module);
  const options = electronOptions(SUITE, {});
  expect(options).not.toHaveProperty('vscodeExecutablePath');
  expect(options).not.toHaveProperty('version');
});
