/** What holds of the minutes of any text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import type { Position } from '../server/src/language/tree.ts';
import type { Minutes } from '../server/src/minutes/minutes.ts';
import { readMinutes } from '../server/src/minutes/read.ts';
import { anyText, mutated } from './support/arbitrary.ts';
import { shapeOfMinutes } from './support/minutes-shape.ts';

const EXAMPLE = readFileSync(
  new URL('../examples/allmanna-utskottet-2026-03-10.protokoll', import.meta.url),
  'utf8',
);

/** What people, decisions and votes are made of, in any order. */
const PIECES = fc.constantFrom(
  ...'Anna Ek|Bo von Ask|(S)|(M)|A. Ek|Vakant|ordförande|IT-chef|2:e vice|ersättarna|på distans'.split(
    '|',
  ),
  ...'§ 18|§§ 21-25|§§ 3-5, 9 och 11|ej §§ 7-8|del av § 9|jäv § 12|till § 4|från kl.|kl. 08:30-12:00'.split(
    '|',
  ),
  ...'ersätter|tjänstgörande ersättare för|,|;|(|)|:|.| och | samt |\n|\n\n|\n- |\n   |\na) |*|{{|}}'.split(
    '|',
  ),
  ...'röstar ja|Nej röstar|avstår|Ja (3):|Nej: 40|3 ja-röster|Resultat:|Ja betyder|anmäler jäv'.split(
    '|',
  ),
  ...'Allmänna utskottet|utskottet|beslutar|föreslår|kommunfullmäktige|att |Enligt'.split('|'),
  ...'## Beslut\n|### Omröstning\n|## Jäv\n|tisdag den|10 mars|2026-02-30'.split('|'),
);
const pieces = fc.array(PIECES, { maxLength: 40 }).map((parts) => parts.join(' '));

/** A protokoll whose fields and sections hold anything. */
const anyMinutes = fc
  .tuple(pieces, pieces, pieces, fc.constantFrom('Beslut', 'Omröstning', 'Jäv', 'Skickas till'))
  .map(
    ([people, prose, section, heading]) =>
      `Organ: Allmänna utskottet\nSammanträdesdatum: 2026-03-10\nBeslutande: ${people}\n\n` +
      `§ 1\n\nTitel\n\n${prose}\n\n## ${heading}\n${section}\n\n§ 2\n\nNästa\n`,
  );

function* placesOf(value: unknown): Generator<Position> {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value) yield value as Position;
  else for (const inner of Object.values(value)) yield* placesOf(inner);
}

function read(text: string): Minutes {
  return readMinutes(parse(text), text);
}

function checkPlaces(text: string): void {
  const lines = text.split(/\r\n?|\n/u);
  for (const { start, end } of placesOf(read(text))) {
    expect(start.offset).toBeGreaterThanOrEqual(0);
    expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0);
    expect(end.offset).toBeLessThanOrEqual(text.length);
    for (const { line, column } of [start, end]) {
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    }
  }
}

describe('the minutes of any text', () => {
  it('are read without fail, and every place lies in the text', () => {
    fc.assert(fc.property(fc.oneof(anyText, anyMinutes), checkPlaces), { numRuns: 800 });
    fc.assert(fc.property(mutated(EXAMPLE), checkPlaces), { numRuns: 100 });
  });

  it('end a place before a line end of two characters', () => {
    checkPlaces('§ 4\r\n\r\nTaxa\r\n\r\nBo Ask (M) ersätter Cia Lind (M)\r\nKommunen är med.');
  });

  it('say the same of the formatted text', () => {
    const check = (text: string): void => {
      expect(shapeOfMinutes(read(format(text)))).toEqual(shapeOfMinutes(read(text)));
    };
    fc.assert(fc.property(fc.oneof(anyText, anyMinutes), check), { numRuns: 400 });
  });

  it('read a § the same whatever stands in another', () => {
    const check = (other: string): void => {
      const around = (middle: string): string =>
        EXAMPLE.replace(/(?<=\n§ 18 [^\n]*\n).*?(?=\n§ 19)/su, () => `\nTitel\n\n${middle}\n`);
      const [before, after] = [read(around('Text.')), read(around(other.replaceAll('§', '')))];
      const others = (minutes: Minutes): unknown =>
        shapeOfMinutes(minutes.items.filter(({ number }) => number !== 18));
      expect(others(after)).toEqual(others(before));
    };
    fc.assert(fc.property(pieces, check), { numRuns: 40 });
  });
});
