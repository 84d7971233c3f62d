import { describe, expect, it } from 'vitest';
import { marked, minutesOf, personInShort } from '../../../test/support/read.ts';
import type { Minutes, Roster } from './minutes.ts';

const DATE = 'Sammanträdesdatum: 2026-03-10';

function head(...lines: string[]): Minutes {
  return minutesOf(`${lines.join('\n')}\n\n§ 16\n\nTitel\n\n§ 17\n\nTitel\n`);
}

function names(roster: Roster | null): string[] | undefined {
  return roster?.people.map(personInShort);
}

describe('the head', () => {
  it('says which body met, when and where', () => {
    expect(
      head('Region: Exempelregionen', 'Nämnd: Hälsonämnden', DATE, 'Tid: kl. 9', 'Protokoll nr: 3'),
    ).toMatchObject({
      municipality: { value: 'Exempelregionen' },
      body: { value: 'Hälsonämnden' },
      meetingDate: { iso: '2026-03-10', yearWritten: true },
      placeAndTime: { value: 'kl. 9' },
      minutesNumber: { value: '3' },
      lastAppealDay: null,
    });
  });

  it('says nothing where a field is missing or empty', () => {
    expect(head('Kommun:', 'Utses att justera:', 'Beslutande:')).toMatchObject({
      municipality: null,
      body: null,
      meetingDate: null,
      verifiers: null,
      deciders: null,
      chair: null,
      secretary: null,
    });
    expect(minutesOf('')).toMatchObject({ status: 'utkast', items: [], fields: [] });
  });

  it.each([
    ['Utkast', 'utkast'],
    ['', 'utkast'],
    ['preliminärt', 'utkast'],
    ['Justerat', 'justerat'],
    ['justerad', 'justerat'],
    ['Kallelse', 'kallelse'],
  ])('is "%s": %s', (value, status) => {
    expect(head(`Status: ${value}`).status).toBe(status);
  });

  it('keeps every field in order, unknown ones too', () => {
    const { fields } = head('Organ: AU', 'Pausfika: ja', 'Beslutande:', '- Anna Ek', '- Bo Berg');
    expect(
      fields.map(({ key, name, values }) => [key, name.value, values.map(({ value }) => value)]),
    ).toEqual([
      ['body', 'Organ', ['AU']],
      [null, 'Pausfika', ['ja']],
      ['deciders', 'Beslutande', ['Anna Ek', 'Bo Berg']],
    ]);
  });

  it.each([
    ['16-47', [16, 47]],
    ['§§ 16–47', [16, 47]],
    ['16', [16, 16]],
    ['§ 16 till § 47', [16, 47]],
    ['16, 18 och 20', null],
    ['sexton', null],
  ])('declares the §§ "%s"', (value, range) => {
    const { declaredItems } = head(`Paragrafer: ${value}`);
    expect(declaredItems && [declaredItems.first, declaredItems.last]).toEqual(range);
  });
});

describe('the dates of the head', () => {
  it('have the year of the meeting where they say none', () => {
    const source = `${DATE}\nJustering: Kansliet torsdag den 12 mars kl. 13\n`;
    const { verification, verificationDate } = minutesOf(source);
    expect(verification?.value).toBe('Kansliet torsdag den 12 mars kl. 13');
    expect(verificationDate).toMatchObject({ iso: '2026-03-12', weekday: 4, yearWritten: false });
    expect(marked(source, verificationDate?.position)).toBe('12 mars');
    expect(marked(source, verificationDate?.weekdayPosition)).toBe('torsdag');
  });

  it('have the year after a meeting in December, and none without a meeting date', () => {
    const verified = 'Justering: torsdag den 8 januari';
    expect(head('Datum: 2025-12-16', verified).verificationDate?.iso).toBe('2026-01-08');
    expect(head(verified).verificationDate?.iso).toBeNull();
  });

  it('are all there in order, those of the notice by their field', () => {
    const minutes = head(
      'Tid: tisdag den 10 mars',
      DATE,
      'Anslagsdatum: 2026-03-12',
      'Anslaget nedtages: 2026-04-03',
      'Anslaget till och med: 2026-04-02',
      'Sista dag för överklagande: 2026-04-02',
      'Protokollet förvaras: Kansliet',
      'Okänt: 1 april 2026',
    );
    expect(minutes.headDates.map(({ iso }) => iso)).toEqual(
      ['10', '10']
        .map((day) => `2026-03-${day}`)
        .concat('2026-03-12', '2026-04-03', '2026-04-02', '2026-04-02', '2026-04-01'),
    );
    expect(minutes).toMatchObject({
      notice: {
        postedOn: { iso: '2026-03-12' },
        removedOn: { iso: '2026-04-03' },
        postedUntil: { iso: '2026-04-02' },
        keptAt: { value: 'Kansliet' },
      },
      lastAppealDay: { iso: '2026-04-02' },
    });
  });

  it('come with a correction', () => {
    const { corrections } = head(
      DATE,
      'Rättelse: 2026-03-20, Anna Ek: fel summa',
      'Rättelse: stavfel',
    );
    expect(corrections.map(({ value, date }) => [value, date?.iso])).toEqual([
      ['2026-03-20, Anna Ek: fel summa', '2026-03-20'],
      ['stavfel', undefined],
    ]);
  });
});

describe('the people of the head', () => {
  it('stand one a line or several on one', () => {
    const minutes = head(
      'Beslutande:',
      '- Anna Ek (S), ordförande',
      '- Bo Berg (M), ej § 17',
      'Tjänstgörande ersättare: Cia Dal (V), ersätter Dan El (V) § 16, Eva Fors (L)',
      'Ersättare: Gun Hag (KD)',
      'Frånvarande: -',
      'Justerare: Bo Berg, Cia Dal',
    );
    expect(names(minutes.deciders)).toEqual(['Anna Ek (S) ordförande', 'Bo Berg (M) [ej 17-17]']);
    expect(names(minutes.servingSubstitutes)).toEqual(['Cia Dal (V) [§ 16-16]', 'Eva Fors (L)']);
    expect(names(minutes.otherSubstitutes)).toEqual(['Gun Hag (KD)']);
    expect(names(minutes.absent)).toEqual([]);
    expect(names(minutes.verifiers)).toEqual(['Bo Berg', 'Cia Dal']);
  });

  it.each(['Se bilaga', 'Enligt förteckning', 'Enligt närvarolista', 'Se särskild förteckning'])(
    'are elsewhere: "%s"',
    (value) => {
      expect(head(`Beslutande: ${value}`).deciders).toMatchObject({ external: true, people: [] });
    },
  );

  it('end an open interval at the last §', () => {
    expect(names(head('Beslutande: Anna Ek (S), från § 17').deciders)).toEqual([
      'Anna Ek (S) [§ 17-17]',
    ]);
  });

  it.each([
    [['Ordförande: Anna Ek (S)', 'Beslutande:', '- Bo Berg (M), ordförande'], 'Anna Ek'],
    [['Beslutande:', '- Anna Ek (S) ordförande', '- Bo Berg (M)'], 'Anna Ek'],
    [['Beslutande:', '- Anna Ek (S), ordförande, §§ 16-17'], 'Anna Ek'],
    [['Beslutande:', '- Bo Berg (M), vice ordförande', '- Anna Ek (S), ordförande'], 'Anna Ek'],
    [['Beslutande:', '- Anna Ek (S), vice ordförande, tjänstgörande ordförande'], 'Anna Ek'],
    [['Beslutande:', '- Anna Ek (S), tjänstgörande ordförande'], 'Anna Ek'],
    [['Beslutande:', '- Anna Ek (S), 1:e vice ordförande'], undefined],
    [['Beslutande:', '- Vakant (S), ordförande'], undefined],
    [['Övriga deltagande:', '- Anna Ek, ordförande i pensionärsrådet'], undefined],
  ])('are chaired by: %j', (lines, chair) => {
    expect(head(...lines).chair?.name).toBe(chair);
  });

  it.each([
    [['Sekreterare: Anna Ek', 'Övriga:', '- Bo Berg, sekreterare'], 'Anna Ek'],
    [['Övriga:', '- Bo Berg, nämndsekreterare', '- Anna Ek, sekreterare'], 'Anna Ek'],
    [['Övriga:', '- Anna Ek, ekonomichef och sekreterare'], 'Anna Ek'],
    [['Övriga:', '- Anna Ek, kommunsekreterare'], 'Anna Ek'],
    [['Övriga:', '- Anna Ek, partisekreterare'], undefined],
  ])('have as secretary: %j', (lines, secretary) => {
    expect(head(...lines).secretary?.name).toBe(secretary);
  });
});
