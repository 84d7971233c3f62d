/**
 * Packs the extension into one `.vsix` in `dist/`: `npm run package`. What it
 * holds is the list `files` of `package.json`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { thirdPartyNotices } from './third-party.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Builds the extension and packs it.
 *
 * @returns {Promise<{ vsix: string, bytes: number }>} the package's path and size
 */
export async function packExtension() {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, `dist/${name}-${version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    // What those who install it read; the repository's own is for those who build it.
    readmePath: 'docs/tillagget.md',
    // Everything that runs is bundled in `dist/`.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return { vsix, bytes: statSync(vsix).size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { vsix, bytes } = await packExtension();
  console.log(`${relative(process.cwd(), vsix)}: ${(bytes / 1e6).toFixed(1)} MB`);
}
