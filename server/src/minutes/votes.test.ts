import { describe, expect, it } from 'vitest';
import { itemOf, marked, minutesOf, personInShort } from '../../../test/support/read.ts';
import type { Ballot, Vote } from './minutes.ts';

function votes(...lines: string[]): Vote[] {
  return itemOf('Titel', '', ...lines).votes;
}

/** A ballot in short: `Ja (3): Anna Ek (S), Bo Berg (M)`. */
function inShort({ label, count, voters }: Ballot): string {
  return `${label} (${count}): ${voters.map(personInShort).join(', ')}`.trim();
}

function ballots(...lines: string[]): string[][] {
  return votes(...lines).map((vote) => vote.ballots.map(inShort));
}

describe('a vote as a list', () => {
  it('has names, numbers, or both', () => {
    expect(
      ballots(
        '## Omröstning',
        'Ja (3): Anna Ek (S), Bo Berg (M) och Cia Dal (V)',
        'Nej: Dan El (C)',
        'Avstår (1): Eva Fors (L)',
        'Frånvarande: 2',
        'Kvittade (4):',
      ),
    ).toEqual([
      [
        'Ja (3): Anna Ek (S), Bo Berg (M), Cia Dal (V)',
        'Nej (null): Dan El (C)',
        'Avstår (1): Eva Fors (L)',
        'Frånvarande (2):',
        'Kvittade (4):',
      ],
    ]);
  });

  it('may have items, wrapped lines and names on lines of their own', () => {
    expect(
      ballots(
        '## Votering',
        '- Ja (2): Anna Ek (S),',
        '  Bo Berg (M)',
        '- Nej (1):',
        '  - Cia Dal (V)',
      ),
    ).toEqual([['Ja (2): Anna Ek (S), Bo Berg (M)', 'Nej (1): Cia Dal (V)']]);
    expect(
      ballots(
        '## Votering',
        '**Ja (2):**',
        '- Anna Ek (S)',
        '- Bo Berg (M)',
        '',
        'Nej (1)',
        '- Cia Dal (V)',
      ),
    ).toEqual([['Ja (2): Anna Ek (S), Bo Berg (M)', 'Nej (1): Cia Dal (V)']]);
  });

  it('has any label as a ballot, in a vote section only', () => {
    const lines = ['Anna Ek (21):', 'Bo Berg: 18', 'Blanka (1):'];
    expect(ballots('## Sluten omröstning', ...lines)).toEqual([
      ['Anna Ek (21):', 'Bo Berg (18):', 'Blanka (1):'],
    ]);
    expect(ballots('## Bakgrund', ...lines)).toEqual([]);
    expect(ballots('## Sluten omröstning', 'Ja: 3', '## Reservationer', 'Antal (3): Anna')).toEqual(
      [['Ja (3):']],
    );
  });

  it('does not count names that stand elsewhere', () => {
    expect(
      ballots('## Omröstning', 'Ja (3): se bilaga', 'Nej (2): enligt omröstningslista'),
    ).toEqual([['Ja (3):', 'Nej (2):']]);
  });

  it('says what a vote means and how it ended', () => {
    const [vote] = votes(
      '## Omröstning',
      'Ja betyder: bifall till *förslaget*',
      'Nej betyder avslag',
      '',
      'Ja: 3',
      'Nej: 2',
      'Resultat: förslaget bifalls',
    );
    expect(vote).toMatchObject({
      yesMeans: { value: 'bifall till *förslaget*' },
      noMeans: { value: 'avslag' },
      result: { value: 'förslaget bifalls' },
      form: 'list',
      closed: false,
    });
  });

  it('is there where only its meaning is said, and not where nothing is', () => {
    expect(votes('## Omröstning', 'Ja betyder bifall')).toHaveLength(1);
    expect(votes('## Omröstning', 'Omröstning begärs.')).toEqual([]);
  });

  it.each([
    [['## Sluten omröstning', 'Ja: 3', 'Nej: 2']],
    [['## Omröstning', 'Det är en sluten omröstning.', '', 'Ja: 3', 'Nej: 2']],
  ])('is closed in %j', (lines) => {
    expect(votes(...lines)[0]?.closed).toBe(true);
  });

  it('comes several times, in one section or in several', () => {
    const first = ['Ja: 3', 'Nej: 2'];
    const second = ['Ja: 4', 'Nej: 1'];
    const expected = [
      ['Ja (3):', 'Nej (2):'],
      ['Ja (4):', 'Nej (1):'],
    ];
    expect(ballots('## Omröstning', ...first, '', ...second)).toEqual(expected);
    expect(ballots('## Omröstning', ...first, '## Omröstning 2', ...second)).toEqual(expected);
    expect(
      ballots('## Omröstning', '### Ett', ...first, '### Två', 'Ja betyder avslag', ...second),
    ).toEqual(expected);
  });

  it('knows where its ballots and numbers stand', () => {
    const source = '§ 1\n\nTitel\n\n## Omröstning\n- Ja (3): Anna Ek (S)\n- Nej: 2\n';
    const [vote] = minutesOf(source).items[0]?.votes ?? [];
    expect(vote?.ballots.map(({ position }) => marked(source, position))).toEqual([
      'Ja (3): Anna Ek (S)',
      'Nej: 2',
    ]);
    expect(vote?.ballots.map(({ countPosition }) => marked(source, countPosition))).toEqual([
      '3',
      '2',
    ]);
    expect(vote?.ballots[1]?.countPosition?.start.column).toBe(8);
    expect(marked(source, vote?.position)).toBe('Ja (3): Anna Ek (S)\n- Nej: 2');
  });
});

describe('a roll call', () => {
  it('is a table with a column a vote', () => {
    const lines = [
      '| Ledamot | Ja | Nej | Avstår |',
      '|---|---|---|---|',
      '| Anna Ek (S) | X | | |',
      '| Bo Berg (M) | | x | - |',
      '| Cia Dal (V) | 1 | 0 | |',
      '| Summa | 2 | 1 | 0 |',
    ];
    const [vote] = votes('## Omröstning', ...lines);
    expect(vote?.form).toBe('table');
    expect(vote?.ballots.map(inShort)).toEqual([
      'Ja (2): Anna Ek (S), Cia Dal (V)',
      'Nej (1): Bo Berg (M)',
      'Avstår (0):',
    ]);
  });

  it('may have party and number in columns and heads', () => {
    expect(
      ballots(
        '## Omröstning',
        '| Nr | Namn | Parti | Ja (1) | Nej |',
        '|---|---|---|---|---|',
        '| 1 | Anna Ek | S | x | |',
      ),
    ).toEqual([['Ja (1): Anna Ek (S)', 'Nej (null):']]);
  });

  it('is no other table', () => {
    expect(votes('## Omröstning', '| År | Kr |', '|---|---|', '| Ja | 5 |')).toEqual([]);
  });
});

describe('a vote in prose', () => {
  it.each([
    [
      'Anna Ek (S), Bo Berg (M) och tjänstgörande ersättaren Cia Dal (V) röstar Ja (3).',
      ['Ja (3): Anna Ek (S), Bo Berg (M), Cia Dal (V) tjänstgörande ersättare'],
    ],
    [
      'Anna Ek (S) röstar ja. A. Berg (M) och Cia Dal (V) röstar nej. Dan El (C) avstår.',
      [
        'ja (null): Anna Ek (S)',
        'nej (null): A. Berg (M), Cia Dal (V)',
        'avstår (null): Dan El (C)',
      ],
    ],
    [
      'Anna Ek (S) röstar ja, medan Bo Berg (M) röstar nej (1).',
      ['ja (null): Anna Ek (S)', 'nej (1): Bo Berg (M)'],
    ],
    [
      'Följande röstar ja: Anna Ek (S), Bo Berg (M). Nej röstar: Cia Dal (V).',
      ['ja (null): Anna Ek (S), Bo Berg (M)', 'Nej (null): Cia Dal (V)'],
    ],
    ['Med 21 ja-röster mot 18 nej-röster bifalls förslaget.', ['ja (21):', 'nej (18):']],
  ])('"%s"', (sentence, expected) => {
    expect(ballots('## Beslutsgång', sentence)).toEqual([expected]);
    expect(votes('## Omröstning', sentence)[0]?.form).toBe('prose');
  });

  it.each([
    'Anna Ek (S) avstår från att delta i beslutet.',
    'Ledamöterna röstar ja eller nej genom handuppräckning.',
  ])('is not "%s"', (sentence) => {
    expect(votes('## Beslutsgång', sentence)).toEqual([]);
  });

  it('gives the names to the numbers above, and sums up the list above', () => {
    expect(
      ballots(
        '## Omröstning',
        'Med 2 ja-röster mot 1 nej-röst bifalls förslaget.',
        '',
        'Anna Ek (S) och Bo Berg (M) röstar ja. Cia Dal (V) röstar nej.',
      ),
    ).toEqual([['ja (2): Anna Ek (S), Bo Berg (M)', 'nej (1): Cia Dal (V)']]);
    const [vote] = votes(
      '## Omröstning',
      'Ja: 2',
      'Nej: 1',
      '',
      'Förslaget vinner med 2 ja mot 1 nej.',
    );
    expect(vote?.result?.value).toBe('Förslaget vinner med 2 ja mot 1 nej.');
  });

  it('is not looked for where other meetings and decisions are told of', () => {
    const sentence = 'Anna Ek (S) röstar ja. Bo Berg (M) röstar nej.';
    for (const heading of ['Bakgrund', 'Beslut', 'Beslutsunderlag', 'Nämndens förslag till beslut'])
      expect(votes(`## ${heading}`, sentence)).toEqual([]);
  });

  it('takes the meaning of ja and nej from the order of voting', () => {
    const [vote] = votes(
      '## Beslutsgång',
      'Ja betyder bifall',
      'Nej betyder avslag',
      '## Omröstning',
      'Ja: 3',
    );
    expect(vote).toMatchObject({ yesMeans: { value: 'bifall' }, noMeans: { value: 'avslag' } });
  });
});

describe('a vote as other municipalities write it', () => {
  const yes = 'Anna Ek (S), Bo Berg (M)';
  it.each<[string[], string[]]>([
    [
      ['Ledamöterna Anna Ek (S) och Bo Berg (M) röstar Ja (2).'],
      [`Ja (2): Anna Ek (S) ledamot, Bo Berg (M) ledamot`],
    ],
    [['Anna Ek (S) och Bo Berg (M) avstår från att rösta (2).'], [`avstår (2): ${yes}`]],
    [
      ['JA', 'Anna Ek (S)', 'Bo Berg (M)', 'NEJ', 'Cia Dal (V)'],
      [`JA (null): ${yes}`, 'NEJ (null): Cia Dal (V)'],
    ],
    [
      ['Ja (2 röster): Anna Ek (S), Bo Berg (M)', 'Nej 1 röst: Cia Dal (V)'],
      [`Ja (2): ${yes}`, 'Nej (1): Cia Dal (V)'],
    ],
    [
      ['Ja-röst avges av Anna Ek (S) och Bo Berg (M).', 'Nej-röst avges av Cia Dal (V).'],
      [`Ja (null): ${yes}`, 'Nej (null): Cia Dal (V)'],
    ],
    [
      ['Resultatet blir: Ja: Anna Ek (S), Bo Berg (M). Nej: Cia Dal (V).'],
      [`Ja (null): ${yes}`, 'Nej (null): Cia Dal (V)'],
    ],
    [
      ['Anna Ek (S): Ja', 'Cia Dal (V): Nej', 'Bo Berg (M) ja'],
      [`Ja (null): ${yes}`, 'Nej (null): Cia Dal (V)'],
    ],
    [
      [
        '| Namn | Parti | Röst |',
        '|---|---|---|',
        '| Anna Ek | S | Ja |',
        '| Cia Dal | V | Nej |',
        '| Bo Berg | M | Ja |',
      ],
      [`Ja (null): ${yes}`, 'Nej (null): Cia Dal (V)'],
    ],
    [
      [
        '| Ledamot | Ersättare | Ja | Nej |',
        '|---|---|---|---|',
        '| Anna Ek (S) | | x | |',
        '| Dan El (C) | Bo Berg (M) | x | |',
      ],
      [`Ja (null): ${yes}`, 'Nej (null):'],
    ],
  ])('%j', (lines, expected) => {
    expect(ballots('## Omröstning', ...lines)).toEqual([expected]);
  });

  it.each([
    'Med sju ja-röster mot tjugofyra nej-röster och två som avstår bifalls förslaget.',
    'Omröstningen utfaller så att 7 röstar ja, 24 röstar nej och 2 avstår.',
  ])('by numbers: %s', (line) => {
    const [vote] = votes('## Beslutsgång', line);
    expect(vote?.ballots.map(({ count }) => count)).toEqual([7, 24, 2]);
  });

  it('knows where a number in words stands', () => {
    const source =
      '§ 1\n\nTitel\n\n## Beslutsgång\nMed sju ja-röster mot tre nej-röster bifalls det.\n';
    const [vote] = minutesOf(source).items[0]?.votes ?? [];
    expect(vote?.ballots.map((one) => marked(source, one.countPosition))).toEqual(['sju', 'tre']);
  });
});
