import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { similarPairs } from './similar-names.ts';

const keyed = (names: readonly string[]) => names.map((key) => ({ key }));

function similar(...names: string[]): string[] {
  return similarPairs(keyed(names)).map((pair) =>
    pair
      .map(({ key }) => key)
      .sort()
      .join(' ~ '),
  );
}

describe('similarPairs', () => {
  it.each([
    ['beatrice berqvist', 'beatrice bergqvist'],
    ['ingrid ek-nygren', 'ingrid ek nygren'],
    ['anna ek', 'anna eck'],
    ['kristina berg', 'christina berg'],
    ['kajsa lundkvist', 'kaisa lundqvist'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(similar(a, b)).toEqual([[a, b].sort().join(' ~ ')]);
  });

  it.each([
    ['elin andersson', 'erik andersson'],
    ['anna ek', 'anne eck'],
    ['mari berg', 'inger berg'],
    ['skola 1', 'skola 2'],
    ['grupp a norr', 'grupp b norr'],
    ['västra distriktet', 'östra distriktet'],
    ['msb', 'mtb'],
    ['anna ek', 'anna ek'],
  ])('leaves %s and %s alone', (a, b) => {
    expect(similar(a, b)).toEqual([]);
  });

  it('finds every pair that comparing all with all would find', () => {
    const name = fc
      .array(fc.constantFrom(...'aabbcdeé'), { minLength: 5, maxLength: 16 })
      .map((letters) => letters.join(''));
    const slip = fc.tuple(name, fc.nat(15), fc.nat(15)).map(([text, at, other]) => {
      const changed = `${text.slice(0, at)}x${text.slice(at + 1)}`;
      return [text, `${changed.slice(0, other)}${changed.slice(other + 1)}`];
    });
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 12 }), (slips) => {
        const names = [...new Set(slips.flat())].filter((text) => text.length >= 5);
        const expected = names.flatMap((a, i) =>
          names
            .slice(i + 1)
            .filter((b) => isSlip(a, b))
            .map((b) => [a, b].sort().join(' ~ ')),
        );
        expect(similar(...names).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('compares few of many names', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `${word(i * 7919)} ${word(i * 104_729)}`);
    expect(similarPairs(keyed([...new Set(names)])).length).toBeLessThan(500);
  });
});

/** The definition for names of one word. */
function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  return distance(a, b) <= (shortest >= 12 ? 2 : 1);
}

/** A pronounceable word, another for nearly every number. */
function word(seed: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ste', 'brun', 'ås', 'ek', 'ving', 'da', 'ro'];
  return [1, 10, 100].map((unit) => syllables[Math.floor(seed / unit) % 10]).join('');
}
