/** `protokoll compare`, and the copy that is read before the verification. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selfCheck } from '../../server/src/export/pdf/self-check.ts';
import { folderWith, run } from '../support/cli.ts';
import { readPdf } from '../support/read-pdf.ts';

const BEFORE = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const AFTER = BEFORE.replace('delas ut den 6 juni 2026', 'delas ut den 5 juni 2026');

test('tells what differs on standard output, and writes nothing', () => {
  const cwd = folderWith({ 'a.protokoll': BEFORE, 'b.protokoll': AFTER });
  const { code, stdout, stderr } = run(['compare', 'a.protokoll', 'b.protokoll'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Jämfört från\s+a\.protokoll/u);
  expect(stdout).toMatch(/Ändrade beslut\s+§ 3/u);
  expect(existsSync(join(cwd, 'b-andringar.txt'))).toBe(false);
});

test('writes a document named after the later version', () => {
  const cwd = folderWith({ 'a.protokoll': BEFORE, 'b.protokoll': AFTER });
  const args = ['compare', 'a.protokoll', 'b.protokoll', '--to', 'pdf,txt'];
  const { code, stdout } = run(args, { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^b-andringar\.pdf \(\d+ kB, \d+ sidor\)\nb-andringar\.txt \(/u);
  expect(selfCheck(readFileSync(join(cwd, 'b-andringar.pdf')))).toEqual([]);
});

test.each([[['a.protokoll']], [['a.protokoll', 'a.protokoll', 'a.protokoll']], [[]]])(
  'asks for two files: %j',
  (files) => {
    const cwd = folderWith({ 'a.protokoll': BEFORE });
    const { code, stderr } = run(['compare', ...files], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Ange två filer: den tidigare versionen och den nya.');
  },
);

test('a reading copy has numbered lines, and nobody takes it for the protokoll', async () => {
  const cwd = folderWith({ 'a.protokoll': BEFORE });
  const { code, stdout } = run(['export', 'a.protokoll', '--to', 'lasexemplar'], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^a-lasexemplar\.pdf \(/u)]);
  const bytes = new Uint8Array(readFileSync(join(cwd, 'a-lasexemplar.pdf')));
  expect(selfCheck(bytes)).toEqual([]);
  const { pages } = await readPdf(bytes);
  for (const { lines } of pages) {
    expect(lines.join(' ')).toContain('LÄSEXEMPLAR');
    const numbers = lines.filter((line) => /^\d+$/u.test(line)).map(Number);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(3);
  }
});
