/** A real protokoll as its PDF gave it, read without import: the §§ and their titles are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../server/src/analysis.ts';

const DATA = join(import.meta.dirname, '../../shared/data/norsjo-au-2025-02-25');
const itIfThere = test.skipIf(!existsSync(`${DATA}.txt`));

itIfThere('the raw text is read as its 32 §§ (skipped without the shared data)', () => {
  const rows = readFileSync(`${DATA}.paragrafer.tsv`, 'utf8').trim().split('\n').slice(1);
  const facts = rows.map((row) => row.split('\t'));
  const { items } = analyse(readFileSync(`${DATA}.txt`, 'utf8')).minutes;
  expect(items.map(({ label }) => label)).toEqual(facts.map(([number]) => number));
  expect(items.map(({ caseNumbers }) => caseNumbers.map(({ text }) => text).join())).toEqual(
    facts.map(([, caseNumber]) => caseNumber),
  );
  for (const [i, { title }] of items.entries()) {
    // A title that goes on over lines is read up to its first line's end.
    const line = (title?.value ?? '').replace(/-$/u, '').trim();
    expect(line).not.toBe('');
    expect(facts[i]?.[3]?.startsWith(line), `${facts[i]?.[0]}: ${line}`).toBe(true);
  }
});
