/**
 * The main job on an example: checks a protokoll, exports it in every format,
 * and says where the files are.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.mjs');
const example = 'examples/allmanna-utskottet-2026-03-10.protokoll';
const out = join('dist', 'exempel');

function protokoll(...args) {
  console.log(`\n$ protokoll ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

protokoll('check', example);
protokoll('export', example, '--to', 'pdf,docx,html,txt,json', '--out', out, '--force');
console.log(`\nDokumenten finns i ${relative(process.cwd(), join(root, out))}`);
