import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import { digest } from './digest.ts';
import { quickDigest } from './quick-digest.ts';
import { readMinutes } from './read.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const protokoll = readdirSync(EXAMPLES).filter((name) => name.endsWith('.protokoll'));

/** What is asked of other protokoll, by the whole text. */
function whole(text: string) {
  const found = digest('x', readMinutes(parse(text), text));
  return { ...found, items: found.items.map((item) => ({ ...item, position: null })) };
}

describe('a digest read quickly', () => {
  it.each(protokoll)('says the same as the whole protokoll: %s', (name) => {
    const text = readFileSync(join(EXAMPLES, name), 'utf8');
    expect(quickDigest('x', text)).toEqual(whole(text));
  });

  it('keeps the numbers of tolerated § lines, and takes none from prose', () => {
    const text = `Organ: Kommunstyrelsen\nSammanträdesdatum: 2026-03-10\n\nKS-26/00101 § 17\n\nTaxa\n\nOrd.\nJämför § 18\noch mer.\n\n${'Prosa.\n\n'.repeat(300)}KS-26/00102 § 18\n\nGåvor\n\nText\n§ 45 i reglementet.\n`;
    expect(quickDigest('x', text)).toEqual(whole(text));
    expect(quickDigest('x', text).items.map(({ number }) => number)).toEqual([17, 18]);
  });

  it('reads any line break', () => {
    const text = 'Organ: KS\r\n\r\n§ 1\r\n\r\nDagordning\r\n\r\nText\r\n\r\n§ 2\r\n\r\nTaxa\r\n';
    expect(quickDigest('x', text).items.map(({ title }) => title)).toEqual(['Dagordning', 'Taxa']);
  });
});
