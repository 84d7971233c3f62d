import { describe, expect, it } from 'vitest';
import { itemOf, marked, minutesOf } from '../../../test/support/read.ts';
import type { Statement } from './words.ts';

/** The words of each statement, and behind `>` what belongs to it. */
function inShort(statements: readonly Statement[] | undefined): string[] {
  return (statements ?? []).map(({ value, content }) =>
    [value, ...content.map((words) => `> ${words.value}`)].join('\n'),
  );
}

function motions(...lines: string[]): string[] {
  return inShort(itemOf('Titel', '', '## Yrkanden', ...lines).motions);
}

describe('motions on the lines of one paragraph', () => {
  it.each([
    [['Anna Ek (S) yrkar bifall.', 'Bo Berg (M) yrkar avslag.']],
    [['Anna Ek (S) yrkar bifall', 'Bo Berg (M), Cia Dal (C) och A. B. Ask (V) yrkar avslag']],
    [['Ordförande Anna Ek (S) yrkar bifall.', '**Bo Berg (M)** föreslår återremiss.']],
    [['Anna Ek yrkar bifall.', 'Bo Berg yrkade avslag.', 'Cia Dal (C) yrkar återremiss.']],
    [['Anna Ek (S) yrkar bifall.', 'Bo Berg (M), med instämmande av C. Dal (V), yrkar avslag.']],
  ])('are motions of their own: %j', (lines) => {
    expect(motions(...lines)).toEqual(lines);
  });

  it('may hold a line break', () => {
    expect(
      motions(
        'Anna Ek (S) yrkar bifall.',
        'Bo Berg (M), Cia Dal (C),',
        'Dan El (KD) och',
        'Eva Falk (L) yrkar avslag.',
      ),
    ).toEqual([
      'Anna Ek (S) yrkar bifall.',
      'Bo Berg (M), Cia Dal (C),\nDan El (KD) och\nEva Falk (L) yrkar avslag.',
    ]);
  });

  it.each([
    [['Med instämmande av', 'Bo Berg (M) yrkar Anna Ek (S) bifall.']],
    [['Cia Dal (V), Anna Ek (S) och', 'Bo Berg (M) yrkar bifall.']],
    [['Anna Ek (S) yrkar bifall. Förslaget stöds av', 'Bo Berg (M). Ingen yrkar avslag.']],
    [['Anna Ek (S) yrkar bifall.', 'Bo Berg (M) instämmer. Anna Ek (S) yrkar en sak till.']],
    [['Anna Ek (S) yrkar att', 'Kultur och Fritid yrkar mindre.']],
  ])('are one where a line goes on: %j', (lines) => {
    expect(motions(...lines)).toEqual([lines.join('\n')]);
  });

  it('stand where they are written', () => {
    const source =
      '§ 1\n\nTitel\n\n## Yrkanden\nAnna Ek (S) yrkar ett.\n   Bo Berg (M) yrkar två.\n';
    const [item] = minutesOf(source).items;
    expect(item?.motions.map(({ position }) => marked(source, position))).toEqual([
      'Anna Ek (S) yrkar ett.',
      'Bo Berg (M) yrkar två.',
    ]);
  });

  it('stay masked', () => {
    expect(motions('Anna Ek (S) yrkar {{ett.', 'Bo Berg (M) yrkar två.}} Tre.')).toEqual([
      'Anna Ek (S) yrkar {{ett.',
      '{{Bo Berg (M) yrkar två.}} Tre.',
    ]);
  });
});

describe('what stands below a statement', () => {
  it('is its text where it is quoted', () => {
    const item = itemOf(
      'Titel',
      '## Reservationer',
      'Anna Ek (S) reserverar sig.',
      '',
      '> Vi vill annat.',
      '>',
      '> Och mer.',
      '',
      'Bo Berg (M) reserverar sig.',
      '## Särskilt yttrande',
      '- Cia Dal (V)',
      '  > Vi hade hellre sett fler träd.',
      '## Protokollsanteckning',
      'Dan El (C) får antecknat:',
      '> Hälsningar.',
    );
    expect(inShort(item.reservations)).toEqual([
      'Anna Ek (S) reserverar sig.\n> Vi vill annat.\n> Och mer.',
      'Bo Berg (M) reserverar sig.',
    ]);
    expect(inShort(item.dissentingStatements)).toEqual([
      'Cia Dal (V)\n> Vi hade hellre sett fler träd.',
    ]);
    expect(inShort(item.protocolNotes)).toEqual(['Dan El (C) får antecknat:\n> Hälsningar.']);
  });

  it('is a statement where nothing stands above', () => {
    const { reservations } = itemOf('Titel', '## Reservation', '> Vi vill annat.', '>', '> Mer.');
    expect(inShort(reservations)).toEqual(['Vi vill annat.\nMer.']);
  });

  it('is its text where the words lead to a list', () => {
    expect(motions('Anna Ek (S) yrkar att', '', '- ett', '- två')).toEqual([
      'Anna Ek (S) yrkar att\n> ett\n> två',
    ]);
    expect(motions('- Anna Ek (S) yrkar:', '  - ett', '- Bo Berg (M) yrkar avslag')).toEqual([
      'Anna Ek (S) yrkar:\n> ett',
      'Bo Berg (M) yrkar avslag',
    ]);
  });

  it('is statements where the list names people, or nothing leads to it', () => {
    const [first, second] = ['Anna Ek (S) yrkar bifall.', 'Bo Berg (M) yrkar avslag.'];
    expect(motions('Följande yrkas:', `- ${first}`, `- ${second}`)).toEqual([
      'Följande yrkas:',
      first,
      second,
    ]);
    expect(motions('Yrkanden lämnas.', '- Bifall', '- Avslag')).toEqual([
      'Yrkanden lämnas.',
      'Bifall',
      'Avslag',
    ]);
  });

  it('may have a sub-heading', () => {
    const { motions: all } = itemOf(
      'Titel',
      '## Yrkanden',
      '### Vid dagens sammanträde',
      'Anna Ek (S) yrkar bifall.',
      '### Omröstning',
      'Ja: 1',
    );
    expect(inShort(all)).toEqual(['Anna Ek (S) yrkar bifall.']);
  });
});
