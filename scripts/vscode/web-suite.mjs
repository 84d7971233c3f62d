/** Makes ready what `test/vscode-web/` runs on: the packed extension in a VS Code that a browser runs alone. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { unpackExtension } from './suite.mjs';
import { serveWebEditor } from './web-editor.mjs';

/**
 * Starts the server before the tests, and tells them its address and its folder.
 *
 * @param {import('vitest/node').TestProject} project
 * @returns {Promise<() => Promise<void>>} what ends and removes it all
 */
export default async function setup(project) {
  const home = mkdtempSync(join(tmpdir(), 'protokoll-web-'));
  const [extension, folder] = [join(home, 'extension'), join(home, 'exempel')];
  await unpackExtension(extension);
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  const { url, stop } = await serveWebEditor({ extension, folder });
  project.provide('webEditor', { url, folder });
  return async () => {
    await stop();
    rmSync(home, { recursive: true, force: true });
  };
}
