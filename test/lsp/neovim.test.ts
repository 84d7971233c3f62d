/** The server in an editor that knows nothing of it: Neovim, as docs/editorer.md sets it up. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CompletionItem, Hover, Location } from 'vscode-languageserver/node';

const TEXT = `Organ: Kulturnämnden
Sammanträdesdatum: 2026-01-20

§ 1 KUN-26/00001

Taxa

## Kulturnämndens beslut
Taxan antas.

§ 2 KUN-26/00002

Gåva

Det gäller § 1.
`;

interface Shown {
  diagnostics: string[];
  definition: Location[];
  hover: Hover;
  completion: CompletionItem[];
}

let folder = '';
let shown: Shown;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protokoll-neovim-'));
  const file = join(folder, 'a.protokoll');
  const out = join(folder, 'shown.json');
  writeFileSync(file, TEXT);
  const script = fileURLToPath(new URL('../support/neovim.lua', import.meta.url));
  execFileSync(
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`],
    {
      timeout: 90_000,
      env: {
        ...process.env,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        PROTOKOLL_SERVER: join(inject('dist'), 'cli.mjs'),
        PROTOKOLL_FILE: file,
        PROTOKOLL_OUT: out,
        PROTOKOLL_REFERENCE: 'gäller § 1',
        PROTOKOLL_TYPED: '§ 3',
      },
    },
  );
  shown = JSON.parse(readFileSync(out, 'utf8')) as Shown;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what the rules say is shown', () => {
  expect(shown.diagnostics).toContain('ordforande-saknas');
});

test('a reference leads to its §', () => {
  expect(shown.definition.map(({ range }) => range.start.line)).toEqual([3]);
});

test('a reference tells what the § decided', () => {
  expect(JSON.stringify(shown.hover.contents)).toContain('Taxan antas');
});

test('the next § is offered', () => {
  expect(shown.completion.map(({ label }) => label)).toContain('§ 3');
});
