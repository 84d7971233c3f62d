/** The threat page names tests that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGE = new URL('../../docs/sakerhet.md', import.meta.url);

test('every test that the page leans on is there', () => {
  const links = [...readFileSync(PAGE, 'utf8').matchAll(/\]\((?<path>[^)#]+)/gu)].map(
    ({ groups }) => groups?.path ?? '',
  );
  expect(links.filter((path) => path.endsWith('.test.ts')).length).toBeGreaterThan(15);
  expect(links.filter((path) => !existsSync(new URL(path, PAGE)))).toEqual([]);
});
