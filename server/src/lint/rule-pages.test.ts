import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from './rule-pages.ts';
import { RULES } from './rules.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('docs/regler', () => {
  const pages = rulePages(RULES);

  it.each([...pages])('%s is what node scripts/rule-pages.mjs writes', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  it('has no page of a rule that is no more', () => {
    const names = readdirSync(join(ROOT, 'docs/regler')).map((name) => `docs/regler/${name}`);
    expect(names.sort()).toEqual([...pages.keys()].sort());
  });
});
