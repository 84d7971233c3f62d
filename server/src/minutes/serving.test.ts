import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../test/support/read.ts';
import { type Serving, servingOf } from './serving.ts';

/** Who serves in a protokoll with this head and these §§, each given by its lines. */
function serving(head: string[], ...items: string[]): Serving {
  const blocks = items.map((lines, i) => `§ ${i + 1}\n\nÄrende ${i + 1}\n\n${lines}`);
  return servingOf(minutesOf(`${head.join('\n')}\n\n${blocks.join('\n\n')}\n`));
}

/** What someone is in each §, in short: `serves serves absent`. */
function standings({ attendees, items }: Serving, name: string): string {
  const who = attendees.find({ name, party: null });
  if (who === null || who === 'unclear') return String(who);
  return [...items.values()].map(({ presences }) => presences.get(who)?.standing).join(' ');
}

const chairs = ({ items }: Serving): string[] =>
  [...items.values()].map(({ chair }) => chair?.name ?? '?');

const HEAD = ['Beslutande:', '- Anna Ek (S), ordförande', '- Bo Alm (M), vice ordförande'];

describe('who serves', () => {
  it.each([
    ['', 'serves serves serves'],
    ['§§ 1-2', 'serves serves absent'],
    ['ej § 2', 'serves absent serves'],
    ['jäv § 2', 'serves recused serves'],
    ['§§ 1-3, del av § 2', 'serves perhaps serves'],
    ['kl. 08:30-12:00', 'perhaps perhaps perhaps'],
    ['§ 1, kl. 08:30-12:00', 'serves absent absent'],
  ])('by the scope "%s"', (scope, expected) => {
    const line = `- Cia Dal (V)${scope ? `, ${scope}` : ''}`;
    expect(standings(serving([...HEAD, line], '', '', ''), 'Cia Dal')).toBe(expected);
  });

  it('is absent exactly where a substitute serves, but for scopes of one’s own', () => {
    const head = [
      ...HEAD,
      '- Cia Dal (V)',
      '- Dan Ed (C), §§ 1-2',
      'Tjänstgörande ersättare:',
      '- Eva Fors (V), ersätter Cia Dal (V) § 2',
      '- Finn Gran (C), ersätter Dan Ed (C) §§ 2-3',
    ];
    const result = serving(head, '', '', '');
    expect(standings(result, 'Cia Dal')).toBe('serves absent serves');
    expect(standings(result, 'Eva Fors')).toBe('absent serves absent');
    expect(standings(result, 'Dan Ed')).toBe('serves perhaps absent');
    expect(standings(result, 'Finn Gran')).toBe('absent serves serves');
    const eva = result.attendees.find({ name: 'Eva Fors', party: 'V' });
    const [, second] = [...result.items.values()];
    const seat = eva && eva !== 'unclear' ? second?.presences.get(eva)?.onSeatOf : null;
    expect(seat).toMatchObject({ name: 'Cia Dal', replaced: { name: 'Cia Dal' } });
  });

  it('replaces the recused where the scope says so', () => {
    const head = [
      ...HEAD,
      'Tjänstgörande ersättare:',
      '- Eva Fors (S), ersätter Anna Ek (S) vid jäv § 2',
    ];
    const result = serving(head, '', 'Jäv: Anna Ek (S)', '');
    expect(standings(result, 'Anna Ek')).toBe('serves recused serves');
    expect(standings(result, 'Eva Fors')).toBe('absent serves absent');
  });

  it('is present without serving as a substitute or an official', () => {
    const head = [
      ...HEAD,
      'Ej tjänstgörande ersättare:',
      '- Eva Fors (S), ej § 2',
      'Övriga deltagande:',
      '- Siv Holm, sekreterare',
    ];
    const result = serving(head, '', '', '');
    expect(standings(result, 'Eva Fors')).toBe('present absent present');
    expect(standings(result, 'Siv Holm')).toBe('present present present');
  });

  it('is open where the list of substitutes does not say who of them serves', () => {
    const list = ['Ersättare:', '- Eva Fors (S)', '- Finn Gran (M)'];
    expect(standings(serving([...HEAD, ...list], ''), 'Eva Fors')).toBe('perhaps');
    const said = ['Ersättare:', '- Eva Fors (S), ersätter Cia Dal (S)', '- Finn Gran (M)'];
    expect(standings(serving([...HEAD, ...said], ''), 'Eva Fors')).toBe('serves');
    expect(standings(serving([...HEAD, ...said], ''), 'Finn Gran')).toBe('present');
    const inRole = ['Ej tjänstgörande ersättare:', '- Eva Fors (S), tjänstgörande § 2'];
    expect(standings(serving([...HEAD, ...inRole], '', ''), 'Eva Fors')).toBe('absent present');
  });

  it('is absent by the list of those who are, unless that says the contrary of another', () => {
    const head = [...HEAD, '- Cia Dal (V)', 'Frånvarande:', '- Cia Dal (V), § 2', '- Dan Ed (C)'];
    expect(standings(serving(head, '', ''), 'Cia Dal')).toBe('serves absent');
    expect(standings(serving(head, '', ''), 'Dan Ed')).toBe('absent absent');
    const both = [...HEAD, 'Frånvarande:', '- Bo Alm (M)'];
    expect(standings(serving(both, ''), 'Bo Alm')).toBe('perhaps');
  });

  it('is recused by a field, a section, a sentence, and by a notice in another §', () => {
    const says = 'Bo Alm (M) anmäler jäv och deltar inte i handläggningen.';
    const leaves = 'Bo Alm (M) lämnar rummet och deltar inte i handläggningen.';
    expect(standings(serving(HEAD, '', `## Bakgrund\n${leaves}`), 'Bo Alm')).toBe('serves recused');
    for (const lines of ['Jäv: Bo Alm (M)', `## Jäv\n${says}`, `## Beslutsgång\n${says}`])
      expect(standings(serving(HEAD, '', lines), 'Bo Alm')).toBe('serves recused');
    const notice = 'Bo Alm (M) anmäler jäv i § 2, eftersom hans bror är sökande.';
    expect(standings(serving(HEAD, notice, ''), 'Bo Alm')).toBe('serves recused');
  });

  it.each([
    'Ingen anmäler jäv.',
    'Bo Alm (M) är inte jävig.',
    'Ordföranden frågar om jäv föreligger för Bo Alm (M).',
    '## Bakgrund\nI februari anmälde Bo Alm (M) jäv.',
    '## Verksamhetens yttrande\nBo Alm (M) anmäler jäv.',
  ])('is not recused by "%s"', (lines) => {
    expect(standings(serving(HEAD, lines), 'Bo Alm')).toBe('serves');
  });

  it('may serve where the § says that someone steps in', () => {
    const head = [...HEAD, 'Ej tjänstgörande ersättare:', '- Eva Fors (S)'];
    const lines = 'Jäv: Anna Ek (S)\n\n## Beslutsgång\nEva Fors (S) tjänstgör i hennes ställe.';
    expect(standings(serving(head, '', lines), 'Eva Fors')).toBe('present perhaps');
  });

  it.each([
    [['Beslutande: Se bilaga']],
    [['Organ: Kommunstyrelsen']],
    [[...HEAD, 'Tjänstgörande ersättare: Enligt närvarolista']],
  ])('is unknown with the lists %j', (head) => {
    expect(serving(head, '').known).toBe(false);
    expect(serving(HEAD, '').known).toBe(true);
  });

  it('leaves seats vacant', () => {
    const result = serving([...HEAD, '- Vakant (C)'], '');
    expect([...result.items.values()].map(({ vacantSeats }) => vacantSeats)).toEqual([1]);
    expect(result.attendees.all.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm']);
  });
});

describe('who leads the meeting', () => {
  it('is the chair, or another by the field of the §, a role with §§ or a sentence', () => {
    expect(chairs(serving(HEAD, '', 'Ordförande: Bo Alm (M)'))).toEqual(['Anna Ek', 'Bo Alm']);
    const roles = ['Beslutande:', '- Anna Ek (S), ordförande § 1', '- Bo Alm (M), ordförande § 2'];
    expect(chairs(serving(roles, '', ''))).toEqual(['Anna Ek', 'Bo Alm']);
    const said = 'Jäv: Anna Ek (S)\n\n## Beslutsgång\nBo Alm (M) leder sammanträdet i ärendet.';
    expect(chairs(serving(HEAD, '', said))).toEqual(['Anna Ek', 'Bo Alm']);
    const ahead = 'Anna Ek (S) anmäler jäv i § 2. Bo Alm (M) leder sammanträdet när det behandlas.';
    expect(chairs(serving(HEAD, ahead, 'Jäv: Anna Ek (S)'))).toEqual(['Anna Ek', 'Bo Alm']);
  });

  it('may be written short', () => {
    const head = ['Beslutande:', '- Anna Ek (S), ordf., § 1', '- Bo Alm (M), tjg ordf. § 2'];
    expect(chairs(serving(head, '', ''))).toEqual(['Anna Ek', 'Bo Alm']);
  });

  it('is not known where the chair is away and no one else is said to lead', () => {
    const head = ['Beslutande:', '- Anna Ek (S), ordförande, ej § 2', '- Bo Alm (M)'];
    expect(chairs(serving(head, '', ''))).toEqual(['Anna Ek', '?']);
  });

  it('serves where only the field Ordförande names them', () => {
    const head = ['Ordförande: Anna Ek (S)', 'Beslutande:', '- Bo Alm (M)'];
    expect(standings(serving(head, ''), 'Anna Ek')).toBe('serves');
    expect(chairs(serving(head, ''))).toEqual(['Anna Ek']);
  });
});

describe('a name', () => {
  const list = ['Beslutande:', '- Anna Ek (S)', '- Bo Ek (M)', '- Ann-Marie Rud Petersen (C)'];
  const found = (name: string, party: string | null): unknown => {
    const who = serving(list).attendees.find({ name, party });
    return who === null || who === 'unclear' ? who : who.name;
  };

  it.each([
    ['anna  ek', null, 'Anna Ek'],
    ['Ann Marie Rud-Petersen', 'C', 'Ann-Marie Rud Petersen'],
    ['Ek', 'M', 'Bo Ek'],
    ['A. Ek', 'S', 'Anna Ek'],
    ['A-M Rud Petersen', 'C', 'Ann-Marie Rud Petersen'],
    ['Rud-Petersen', 'C', 'Ann-Marie Rud Petersen'],
    ['B. Ek', 'S', 'unclear'],
    ['Ek', null, 'unclear'],
    ['Anna Maria Ek', 'S', 'Anna Ek'],
    ['Cia Ek', 'V', null],
    ['Anna Maria Ek', 'V', 'unclear'],
    ['Bo Ekk', 'M', 'unclear'],
    ['Dan Fors', 'S', null],
  ])('%s (%s) means %s', (name, party, expected) => {
    expect(found(name, party)).toBe(expected);
  });

  it('that two people have is told apart by party', () => {
    const { attendees } = serving(['Beslutande:', '- Anna Ek (S)', '- Anna Ek (M)']);
    expect(attendees.all).toHaveLength(2);
    expect(attendees.find({ name: 'Anna Ek', party: 'M' })).toBe(attendees.all[1]);
    expect(attendees.find({ name: 'Anna Ek', party: null })).toBe('unclear');
  });
});
