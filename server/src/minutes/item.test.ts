import { describe, expect, it } from 'vitest';
import { itemOf, marked, minutesOf, personInShort } from '../../../test/support/read.ts';
import type { Words } from './minutes.ts';

function values(words: readonly Words[]): string[] {
  return words.map(({ value }) => value);
}

describe('the line of a §', () => {
  it.each([
    ['§ 17 KS-26/00101, KS-25/00077', '17', ['KS-26/00101', 'KS-25/00077']],
    ['§ 17a KS-26/00101', '17a', ['KS-26/00101']],
    ['§§ 17–18 KS-26/00101', '17–18', ['KS-26/00101']],
    ['§ ? KS-26/00101', null, ['KS-26/00101']],
    ['§ KS-26/00101', null, ['KS-26/00101']],
  ])('"%s"', (line, label, caseNumbers) => {
    const source = `${line}\n\nTitel\n`;
    const [item] = minutesOf(source).items;
    expect(item).toMatchObject({ label, pending: line.includes('?'), title: { value: 'Titel' } });
    expect(item?.caseNumbers.map(({ text }) => text)).toEqual(caseNumbers);
    expect(marked(source, item?.line.position)).toBe(line);
    expect(marked(source, item?.caseNumbers[0]?.position)).toBe(caseNumbers[0]);
  });

  it('keeps a body prefix, and a § may have no title', () => {
    const [item] = minutesOf('KF § 17\n').items;
    expect(item).toMatchObject({ prefix: 'KF', title: null, number: 17 });
  });
});

describe('the fields of a §', () => {
  it('stand under its title or a heading', () => {
    const item = itemOf(
      'Titel',
      'Handläggare: Anna Ek, Bo Berg',
      'Bilaga: Taxa, [taxa.pdf](taxa.pdf)',
      '## Bakgrund',
      'Beredande tjänsteperson: Cia Dal',
      'Rättelse: den 20 mars, fel summa',
    );
    expect(item.preparers.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Berg', 'Cia Dal']);
    expect(values(item.attachments)).toEqual(['Taxa, [taxa.pdf](taxa.pdf)']);
    expect(item.corrections[0]?.date?.iso).toBe('2026-03-20');
    expect(item.fields.map(({ key }) => key)).toEqual([
      'preparer',
      'attachment',
      'preparer',
      'correction',
    ]);
  });

  it('make it secret, also without a statute', () => {
    expect(itemOf('Titel', 'Sekretess: 26 kap. 1 § OSL').secrecy?.value).toBe('26 kap. 1 § OSL');
    expect(itemOf('Titel', 'Sekretess:').secrecy?.value).toBe('Sekretess');
    expect(itemOf('Titel').secrecy).toBeNull();
  });
});

describe('what stands outside the sections', () => {
  it('is the preamble before the first heading, also where it decides', () => {
    const item = itemOf(
      'Titel',
      'Jäv: Cia Dal (V)',
      'Allmänna utskottet beslutar:',
      '- ett',
      '',
      '| A | B |',
      '|---|---|',
      '| 1 | 2 |',
      '',
      '## Bakgrund',
      'Text.',
    );
    expect(values(item.preamble)).toEqual(['Allmänna utskottet beslutar:', 'ett']);
    expect(item.tables.map(({ head, rows }) => [values(head), ...rows.map(values)])).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ]);
    expect(item.decisions).toHaveLength(1);
  });

  it('is the afterword below the end mark', () => {
    const bare = itemOf('Titel', '', 'Utskottet ajournerar sig.', '-----', 'Åter kl. 13.');
    expect([values(bare.preamble), values(bare.afterword)]).toEqual([
      ['Utskottet ajournerar sig.'],
      ['Åter kl. 13.'],
    ]);
    const full = itemOf('Titel', '## Beslut', '- Ja.', '---', 'Efter.', '## Skickas till', 'Ann');
    expect([values(full.preamble), values(full.afterword)]).toEqual([[], ['Efter.']]);
  });
});

describe('the sections of a §', () => {
  it('are all there in order, each with its own words', () => {
    const { sections } = itemOf(
      'Titel',
      '',
      '## Bakgrund',
      'Ett.',
      '- två',
      '### Mer',
      'Tre.',
      '## Eget',
      '> fyra',
    );
    expect(
      sections.map(({ role, depth, heading, words }) => [
        role,
        depth,
        heading.value,
        values(words),
      ]),
    ).toEqual([
      ['background', 2, 'Bakgrund', ['Ett.', 'två']],
      ['free', 3, 'Mer', ['Tre.']],
      ['free', 2, 'Eget', ['fyra']],
    ]);
  });

  it('have their tables as data, apart from the words', () => {
    const { sections, votes } = itemOf(
      'Titel',
      '## Omröstning',
      '| Namn | Ja | Nej |',
      '|---|---|---|',
      '| Anna Ek (S) | X | |',
      '## Ekonomi',
      '- Kostnad',
      '',
      '  | År | Kr |',
      '  |---|--:|',
      '  | 2026 | *12* | mer |',
    );
    const tables = sections.map((section) =>
      section.tables.map(({ head, rows }) => [values(head), ...rows.map(values)]),
    );
    expect(tables).toEqual([
      [
        [
          ['Namn', 'Ja', 'Nej'],
          ['Anna Ek (S)', 'X', ''],
        ],
      ],
      [
        [
          ['År', 'Kr'],
          ['2026', '*12*', 'mer'],
        ],
      ],
    ]);
    expect(sections.map(({ words }) => values(words))).toEqual([[], ['Kostnad']]);
    expect(votes[0]?.form).toBe('table');
  });

  it('keep the numbers and letters of their lists', () => {
    const { sections } = itemOf('Titel', '## Bakgrund', '3. tre:', '   a) under', '', '- utan');
    expect(sections[0]?.words.map(({ mark, value }) => [mark, value])).toEqual([
      ['3.', 'tre:'],
      ['a)', 'under'],
      ['', 'utan'],
    ]);
  });

  it('have lines as the items of the basis', () => {
    const { basis } = itemOf(
      'Titel',
      '',
      'Beslutsunderlag',
      'Taxa, bilaga',
      '- Yttrande 2026-01-07',
    );
    expect(values(basis)).toEqual(['Taxa, bilaga', 'Yttrande 2026-01-07']);
  });

  it('say who moved, reserved and remarked what', () => {
    const item = itemOf(
      'Titel',
      '',
      '## Yrkanden',
      'Anna Ek (S) yrkar bifall.',
      '',
      'Bo Berg (M) yrkar avslag.',
      '## Reservationer',
      'Bo Berg (M) reserverar sig.',
      '## Särskilt yttrande',
      '- Cia Dal (V)',
      '## Protokollsanteckning',
      'Dan El (C) hälsar.',
    );
    expect(values(item.motions)).toEqual([
      'Anna Ek (S) yrkar bifall.',
      'Bo Berg (M) yrkar avslag.',
    ]);
    expect(values(item.reservations)).toEqual(['Bo Berg (M) reserverar sig.']);
    expect(values(item.dissentingStatements)).toEqual(['Cia Dal (V)']);
    expect(values(item.protocolNotes)).toEqual(['Dan El (C) hälsar.']);
  });

  it.each([
    [['Jäv: Anna Ek (S), Bo Berg'], ['Anna Ek (S)', 'Bo Berg']],
    [
      ['## Jäv', '- Anna Ek (S)', '- Bo Berg (M)'],
      ['Anna Ek (S)', 'Bo Berg (M)'],
    ],
    [['## Jäv', 'Ordförande Anna Ek (S) anmäler jäv och deltar inte.'], ['Anna Ek (S)']],
    [
      ['## Jäv', 'På grund av jäv deltar inte Anna Ek (S) och Bo Berg (M).'],
      ['Anna Ek (S)', 'Bo Berg (M)'],
    ],
    [['## Jäv', 'Anna Ek anmäler jäv.'], ['Anna Ek']],
    [['## Jäv', 'Ingen är jävig.'], []],
  ])('say who is recused: %j', (lines, expected) => {
    expect(itemOf('Titel', ...lines).recusals.map(personInShort)).toEqual(expected);
  });

  it('say who takes no part in the decision', () => {
    const { abstentions } = itemOf(
      'Titel',
      '## Deltar inte i beslutet',
      'Anna Ek (S) och Bo Berg (M)',
    );
    expect(abstentions.map(personInShort)).toEqual(['Anna Ek (S)', 'Bo Berg (M)']);
  });

  it.each([
    [['Omedelbar justering: ja'], 'Omedelbar justering: ja'],
    [['', '## Omedelbar justering', 'Ja.'], '## Omedelbar justering\nJa.'],
    [['', '## Beslut', '- Paragrafen justeras omedelbart.'], '- Paragrafen justeras omedelbart.'],
    [['', '## Beslut', '- Ja.'], ''],
  ])('are verified at once: %j', (lines, place) => {
    const source = ['§ 17', '', 'Titel', ...lines].join('\n');
    const [item] = minutesOf(source).items;
    expect(marked(source, item?.immediateVerification?.position).slice(0, 99)).toBe(
      place === '' ? source : place,
    );
    expect(item?.immediateVerification === null).toBe(place === '');
  });

  it('end with an end mark where there is one', () => {
    expect(itemOf('Titel', '## Beslut', '- Ja.', '-----').ended).toBe(true);
    expect(itemOf('Titel', '## Beslut', '- Ja.').ended).toBe(false);
  });
});

it('leaves out notes, and passes them on', () => {
  const source = '§ 17\n\nTitel [[kolla]]\n\n## Beslut\n- Taxan [[vilken?]] antas.\n';
  const { notes, items } = minutesOf(source);
  expect(notes.map(({ value }) => value)).toEqual(['kolla', 'vilken?']);
  expect(items[0]?.title?.value).toBe('Titel');
  expect(items[0]?.decisions[0]?.points[0]?.words.value).toBe('Taxan antas.');
});
