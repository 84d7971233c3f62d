import { expect, test } from 'vitest';
import { marked, snapshotOf } from '../../../test/support/cursor.ts';
import { inlayHints } from './inlay-hints.ts';

const TEXT = `Organ: Kulturnämnden
Beslutande:
- Siv Eriksdotter (C), ordförande
- Anna Ek (S), ej § 2
- Bo Al (M)
Tjänstgörande ersättare:
- Dan Öst (S), ersätter Anna Ek (S) § 2
Anslaget uppsatt: 2026-03-13

§ 1

Dagordning

§ 2 KUN-26/00001

Taxa

## Omröstning
Ja: Siv Eriksdotter (C), Bo Al (M)
Nej (1): Dan Öst (S)

§ 3 KUN-26/00002

Lån
`;
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** Lines (1-based) and words of the hints. */
const hints = (text: string, range = WHOLE): string[] =>
  inlayHints(snapshotOf(text), range).map(({ position, label }) => `${position.line + 1} ${label}`);

test('say who serves where that changes, how many voted, and the last day to appeal', () => {
  expect(hints(TEXT)).toEqual([
    '8 sista dag för överklagande: 2026-04-07',
    '14 tjänstgör: Dan Öst (Anna Ek)',
    '19 = 2',
  ]);
});

test('stand behind what they are about, in the range that is asked for', () => {
  const { at, position } = marked(TEXT.replace('2026-03-13', '2026-03-13│'));
  const line = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };
  expect(inlayHints(at, line).map((hint) => hint.position)).toEqual([position]);
});

test('do not say again what the text says', () => {
  const said = TEXT.replace('03-13\n', '03-13\nSista dag för överklagande: 2026-04-07\n');
  expect(hints(said).filter((hint) => hint.includes('överklagande'))).toEqual([]);
  expect(hints('§ 1\n\nTaxa\n')).toEqual([]);
});
