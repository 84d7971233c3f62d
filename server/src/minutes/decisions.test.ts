import { describe, expect, it } from 'vitest';
import { itemOf, marked, minutesOf } from '../../../test/support/read.ts';
import type { Decision, Point } from './minutes.ts';

/** A point in short: its mark and words, sub-points in brackets. */
function pointInShort({ mark, words, points }: Point): string {
  const below = points.length > 0 ? ` [${points.map(pointInShort).join(' | ')}]` : '';
  return `${mark} ${words.value.replace(/\n/gu, ' ')}`.trim() + below;
}

/** A decision in short: `proposal Utskottet > KS`, its basis and its points. */
function inShort({ kind, body, to, basis, points, leadsOn }: Decision): string[] {
  const who = `${kind} ${body}${to === null ? '' : ` > ${to}`}${leadsOn ? ' …' : ''}`;
  return [who, ...(basis ? [`(${basis.value})`] : []), ...points.map(pointInShort)];
}

function decisions(...lines: string[]): string[][] {
  return itemOf('Titel', '', ...lines).decisions.map(inShort);
}

const OWN = 'decision Allmänna utskottet';

describe('a decision section', () => {
  it('has a point for each list item and each paragraph', () => {
    expect(decisions('## Beslut', '- Ett.', '- Två.', '', 'Ett stycke.')).toEqual([
      [OWN, 'Ett.', 'Två.', 'Ett stycke.'],
    ]);
  });

  it('keeps the numbers as typed, whatever they begin at', () => {
    expect(decisions('## Beslut', '3. Ett.', '4. Två.')).toEqual([[OWN, '3. Ett.', '4. Två.']]);
  });

  it('has nested and lettered items as sub-points', () => {
    expect(
      decisions('## Beslut', '- Ett:', '  - under', '- Två:', '  a) först', '  b) sedan'),
    ).toEqual([[OWN, 'Ett: [under]', 'Två: [a) först | b) sedan]']]);
    expect(decisions('## Beslut', 'Följande gäller.', '', 'a) först', 'b) sedan')).toEqual([
      [OWN, 'Följande gäller. [a) först | b) sedan]'],
    ]);
  });

  it('takes a list under a colon as what the paragraph lists', () => {
    expect(
      decisions('## Beslut', 'Chefen får i uppdrag att:', '- göra ett', '- göra två', '', 'Klart.'),
    ).toEqual([[OWN, 'Chefen får i uppdrag att: [göra ett | göra två]', 'Klart.']]);
  });

  it.each([
    'Enligt förvaltningens förslag:',
    'På förslag av Anna Ek (S):',
    'Utskottet beslutar',
    'Utskottet beslutar att',
    'Utskottet beslutar följande:',
    'För egen del beslutar utskottet:',
    'Nämnden har att besluta',
  ])('opens a group with "%s"', (leadIn) => {
    const [first, second] = itemOf(
      'Titel',
      '',
      '## Beslut',
      '- Ett.',
      '',
      leadIn,
      '',
      '- Två.',
    ).decisions;
    expect(first?.points.map(pointInShort)).toEqual(['Ett.']);
    expect(second).toMatchObject({ kind: 'decision', to: null, basis: { value: leadIn } });
    expect(second?.points.map(pointInShort)).toEqual(['Två.']);
  });

  it('has a point for each att-clause after a lead-in, and for none in prose', () => {
    expect(
      decisions(
        '## Beslut',
        'Utskottet beslutar',
        'att bifalla',
        'och mer,',
        'att avslå',
        '',
        'att vila.',
      ),
    ).toEqual([
      [
        'decision Utskottet',
        '(Utskottet beslutar)',
        'att bifalla och mer,',
        'att avslå',
        'att vila.',
      ],
    ]);
    expect(decisions('## Beslut', 'Taxan innebär', 'att avgiften höjs.')).toEqual([
      [OWN, 'Taxan innebär att avgiften höjs.'],
    ]);
  });

  it('makes the points of a proposal proposals, under "Beslut", too', () => {
    const proposal = 'proposal Allmänna utskottet > kommunstyrelsen';
    for (const leadIn of [
      'Allmänna utskottet föreslår att kommunstyrelsen beslutar',
      'Allmänna utskottet föreslår kommunstyrelsen besluta att:',
      'Allmänna utskottet föreslår kommunstyrelsen:',
    ])
      expect(decisions('## Beslut', leadIn, '', '- Taxan antas.')).toEqual([
        [proposal, `(${leadIn})`, 'Taxan antas.'],
      ]);
    const sentence = 'Allmänna utskottet föreslår att kommunstyrelsen antar taxan.';
    expect(decisions('## Beslut', '- Klart.', `- ${sentence}`, '- Mer.')).toEqual([
      [OWN, 'Klart.'],
      [proposal, sentence],
      [OWN, 'Mer.'],
    ]);
  });

  it('decides what is proposed to its own body', () => {
    const leadIn = 'Förvaltningen föreslår att utskottet beslutar:';
    expect(decisions('## Beslut', leadIn, '- Ja.')).toEqual([[OWN, `(${leadIn})`, 'Ja.']]);
  });

  it('holds its sub-sections, but not what another heading means', () => {
    expect(
      decisions('## Beslut', '- Ett.', '### Taxan', '- Två.', '### Reservation', 'Anna Ek (S).'),
    ).toEqual([[OWN, 'Ett.', 'Två.']]);
  });

  it('is there without points, and what follows its end mark is none', () => {
    expect(decisions('## Beslut', '-----', 'Efter.')).toEqual([[OWN]]);
  });

  it('has a quotation or a table as its point where it holds nothing else', () => {
    expect(decisions('## Beslut', '> Så här.')).toEqual([[OWN, 'Så här.']]);
    expect(decisions('## Beslut', '| Taxa | Kr |', '|---|---|', '| Hall | 5 |')).toEqual([
      [OWN, 'Taxa'],
    ]);
  });

  it('is named by its heading', () => {
    const [decision] = itemOf('Titel', '', '## AU:s beslut', '- Ja.').decisions;
    expect(decision).toMatchObject({ body: 'AU', heading: { value: 'AU:s beslut' } });
  });
});

describe('a chain of proposals', () => {
  const own = '## Allmänna utskottets förslag till kommunstyrelsen';
  const next = '## Kommunfullmäktiges beslut';

  it('leads from an empty proposal to the one of the body between', () => {
    expect(decisions(own, next, '- Taxan antas.')).toEqual([
      ['proposal Allmänna utskottet > kommunstyrelsen …'],
      ['proposal kommunstyrelsen > kommunfullmäktige', 'Taxan antas.'],
    ]);
  });

  it('keeps the points of each link', () => {
    expect(decisions(own, '- Ett.', `#${next}`, '- Två.')).toEqual([
      ['proposal Allmänna utskottet > kommunstyrelsen …', 'Ett.'],
      ['proposal kommunstyrelsen > kommunfullmäktige', 'Två.'],
    ]);
  });

  it('is the same proposal where it goes straight to the body that decides', () => {
    expect(decisions('## Utskottets förslag till kommunfullmäktige', next, '- Ja.')).toEqual([
      ['proposal Utskottet > kommunfullmäktige …'],
      ['proposal Utskottet > kommunfullmäktige', 'Ja.'],
    ]);
  });

  it('is none where another decision is only quoted', () => {
    expect(decisions('## Beslut', '- Ja.', next, '- Nej.')).toEqual([[OWN, 'Ja.']]);
  });

  it('may stand in a sentence', () => {
    const sentence = 'Kommunstyrelsen föreslår att kommunfullmäktige beslutar anta taxan.';
    expect(decisions(own, sentence)).toEqual([
      ['proposal Allmänna utskottet > kommunstyrelsen …'],
      ['proposal Kommunstyrelsen > kommunfullmäktige', sentence],
    ]);
  });
});

describe('a decision in prose', () => {
  it.each([
    'Allmänna utskottet beslutar att godkänna dagordningen.',
    'Utskottet godkänner dagordningen.',
    'AU ajournerar sig för lunch.',
    'Efter ajourneringen beslutar utskottet att återuppta sammanträdet.',
    'Frågan ställs. Utskottet beslutar enligt förslaget.',
  ])('"%s"', (sentence) => {
    expect(decisions(sentence)).toEqual([[OWN, sentence.replace('Frågan ställs. ', '')]]);
  });

  it.each([
    'Kommunfullmäktige beslutar om budgeten i juni.',
    'Utskottet beslutade 2019 att utreda frågan.',
    'Utskottet tackar för informationen.',
  ])('is not "%s"', (sentence) => {
    expect(decisions(sentence)).toEqual([]);
  });

  it('holds the list under its colon, below a label and under a free heading, too', () => {
    const sentence = 'Utskottet beslutar att godkänna dagordningen med följande ändringar:';
    const expected = [[OWN, `${sentence} [Ett]`]];
    expect(decisions(sentence, '- Ett')).toEqual(expected);
    expect(decisions(sentence, '', 'Utgår', '- Ett')).toEqual(expected);
    expect(decisions(sentence, '', '## Utgår', '- Ett')).toEqual(expected);
  });

  it('has a point for each att-clause', () => {
    expect(decisions('Utskottet beslutar', 'att bifalla', 'att avslå')).toEqual([
      ['decision Utskottet', '(Utskottet beslutar)', 'att bifalla', 'att avslå'],
    ]);
  });

  it('is only read before the first heading and where no section decides', () => {
    expect(decisions('## Bakgrund', 'Utskottet beslutar att göra det.')).toEqual([]);
    expect(decisions('Utskottet beslutar det.', '## Beslut', '- Ja.')).toEqual([[OWN, 'Ja.']]);
  });

  it('may be of any body where the head names none', () => {
    const [item] = minutesOf('§ 1\n\nTitel\n\nNämnden beslutar att göra det.\n').items;
    expect(item?.decisions.map(inShort)).toEqual([
      ['decision null', 'Nämnden beslutar att göra det.'],
    ]);
  });
});

it('knows where decisions and points stand', () => {
  const source = '§ 1\n\nTitel\n\n## Beslut\n1. Ett:\n   - under\n\nEnligt förslaget:\n- Två.\n';
  const [first, second] = minutesOf(source).items[0]?.decisions ?? [];
  expect(marked(source, first?.position)).toBe('## Beslut\n1. Ett:\n   - under'.slice(3));
  expect(marked(source, first?.points[0]?.position)).toBe('1. Ett:\n   - under');
  expect(marked(source, first?.points[0]?.words.position)).toBe('Ett:');
  expect(marked(source, second?.position)).toBe('Enligt förslaget:\n- Två.');
});
