import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { exportText } from '../export/text.ts';
import { format } from '../language/format.ts';
import { buildPrintDocument } from '../print/build.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { type Comparison, compare, type Version } from './compare.ts';
import { comparisonDocument } from './document.ts';

const EXAMPLE = readFileSync(
  new URL('../../../examples/allmanna-utskottet-2026-03-10.protokoll', import.meta.url),
  'utf8',
);

const SMALL = `Organ: Kulturnämnden
Sammanträdesdatum: 2026-03-10
Beslutande:
- Anna Ek (S), ordförande
- Bo Al (M)

§ 1

Dagordning

Kulturnämnden beslutar att godkänna dagordningen.

§ 2 KUN-26/00001

Bidrag till Granångers hembygdsförening

## Bakgrund
Föreningen söker bidrag till nytt tak.

## Kulturnämndens beslut
- Föreningen får ett bidrag på 20 000 kronor.
- Bidraget betalas ut i maj.
-----

## Beslutet skickas till
Granångers hembygdsförening

§ 3 KUN-26/00002

Öppettider på biblioteket

## Kulturnämndens beslut
- Förslaget godkänns.
`;

function version(text: string): Version {
  const { minutes, tree } = analyse(text);
  return {
    minutes,
    document: buildPrintDocument(minutes, tree, defaultProfile, { final: false }),
  };
}

function compared(before: string, after: string): Comparison {
  return compare(version(before), version(after));
}

/** The changes as lines: where, and the words with those that differ marked. */
function told({ items }: Comparison): string[] {
  return items.flatMap(({ kind, printed, formerLabel, changes }) => [
    [kind, printed.label, formerLabel].filter(Boolean).join(' '),
    ...changes.map(
      (change) =>
        `${change.isDecision ? '!' : ''}${change.where}: ${change.pieces
          .map(({ kind: of, text }) =>
            of === 'same' ? text : of === 'added' ? `[+${text}]` : `[-${text}]`,
          )
          .join('')}`,
    ),
  ]);
}

describe('what differs', () => {
  it('is nothing between a protokoll and itself, however it is written', () => {
    const same = { head: [], items: [] };
    expect(compared(EXAMPLE, EXAMPLE)).toEqual(same);
    expect(compared(EXAMPLE, format(EXAMPLE))).toEqual(same);
    const bare = SMALL.replace('## Bakgrund\nFöreningen söker', 'Bakgrund\nFöreningen\nsöker');
    expect(compared(SMALL, bare)).toEqual(same);
  });

  it('is told word by word, decision points before all else', () => {
    const after = SMALL.replace('nytt tak', 'nytt golv').replace('20 000', '25 000');
    expect(told(compared(SMALL, after))).toEqual([
      'changed § 2',
      '!Kulturnämndens beslut: Föreningen får ett bidrag på [-20][+25] 000 kronor.',
      'Bakgrund: Föreningen söker bidrag till nytt [-tak][+golv].',
    ]);
  });

  it('counts a decision in prose as a decision', () => {
    const after = SMALL.replace('godkänna dagordningen', 'godkänna dagordningen med ett tillägg');
    expect(told(compared(SMALL, after))).toEqual([
      'changed § 1',
      '!: Kulturnämnden beslutar att godkänna dagordningen[+ med ett tillägg].',
    ]);
  });

  it('tells points that are new and points that are gone', () => {
    const after = SMALL.replace(
      '- Bidraget betalas ut i maj.\n',
      '- Redovisning lämnas senast 2026-11-30.\n',
    );
    expect(told(compared(SMALL, after))).toEqual([
      'changed § 2',
      '!Kulturnämndens beslut: [+Redovisning lämnas senast 2026-11-30.]',
      '!Kulturnämndens beslut: [-Bidraget betalas ut i maj.]',
    ]);
  });

  it('knows a § that has another number, and one that is new', () => {
    const after = SMALL.replace('§ 3 KUN', '§ 4 KUN').replace(
      '§ 4 KUN-26/00002',
      '§ 3 KUN-26/00009\n\nNytt ärende\n\n## Kulturnämndens beslut\n- Bordläggs.\n\n$&',
    );
    expect(told(compared(SMALL, after))).toEqual([
      'added § 3',
      '!Kulturnämndens beslut: [+Bordläggs.]',
      'Diarienummer: [+KUN-26/00009]',
      'Rubrik: [+Nytt ärende]',
      'changed § 4 § 3',
    ]);
  });

  it('tells a § that is gone where it was', () => {
    const after = SMALL.replace(/§ 2 KUN[^§]*/u, '').replace('§ 3 KUN', '§ 2 KUN');
    const [gone, moved] = compared(SMALL, after).items;
    expect([gone?.kind, gone?.printed.label]).toEqual(['removed', '§ 2']);
    expect([moved?.formerLabel, moved?.printed.label]).toEqual(['§ 3', '§ 2']);
  });

  it('tells a heading that has other words, and one that is gone alone', () => {
    const renamed = SMALL.replace('## Bakgrund', '## Ärendebeskrivning');
    expect(told(compared(SMALL, renamed))).toEqual([
      'changed § 2',
      'Mellanrubrik: [-Bakgrund][+Ärendebeskrivning]',
    ]);
    expect(told(compared(SMALL, SMALL.replace('## Bakgrund\n', '')))).toEqual([
      'changed § 2',
      'Mellanrubrik: [-Bakgrund]',
    ]);
  });

  it('tells the head by its labels', () => {
    const { head, items } = compared(SMALL, SMALL.replace('Bo Al (M)', 'Bo Al (M), §§ 1-2'));
    expect(items).toEqual([]);
    expect(head.map(({ where }) => where)).toEqual(['Beslutande']);
  });
});

describe('a decision that was changed after the verification', () => {
  const verified = SMALL.replace('Organ:', 'Status: Justerat\nOrgan:');
  const changed = verified.replace('20 000', '25 000');

  it('asks for a correction', () => {
    const needing = ({ items }: Comparison) => items.map(({ needsCorrection }) => needsCorrection);
    expect(needing(compared(verified, changed))).toEqual([true]);
    expect(needing(compared(SMALL, SMALL.replace('20 000', '25 000')))).toEqual([false]);
    expect(needing(compared(verified, verified.replace('nytt tak', 'nytt golv')))).toEqual([false]);
  });

  it('asks for none once there is one', () => {
    const corrected = changed.replace(
      '## Bakgrund',
      'Rättelse: 2026-03-20, Eva Berg, beloppet i punkt 1.\n\n## Bakgrund',
    );
    expect(compared(verified, corrected).items.some((item) => item.needsCorrection)).toBe(false);
  });

  it('is named on the cover of the document', () => {
    const after = version(changed);
    const names = { before: 'justerat 2026-03-12', after: 'nu' };
    const document = comparisonDocument(compare(version(verified), after), names, after.document);
    const text = exportText(document);
    expect(text).toMatch(/Rättelse saknas\s+§ 2/u);
    expect(text).toContain('Tidigare: Föreningen får ett bidrag på 20 000 kronor.');
    expect(text).toContain('Nu: Föreningen får ett bidrag på 25 000 kronor.');
    expect(text).not.toContain('Bevis om anslag');
  });
});

it('says that there is no change', () => {
  const same = version(SMALL);
  const names = { before: 'a', after: 'b' };
  const text = exportText(comparisonDocument(compare(same, same), names, same.document));
  expect(text).toContain('Inga ändringar.');
});
