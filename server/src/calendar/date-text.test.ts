import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateText, findDates, nearestDate } from './date-text.ts';

function only(text: string): DateText {
  const dates = findDates(text);
  const [date] = dates;
  if (date === undefined || dates.length > 1) throw new Error(`${dates.length} dates in ${text}`);
  return date;
}

/** What is found, as `written=iso`, in order. */
const summary = (text: string): string[] =>
  findDates(text).map((date) => `${date.text}=${date.iso ?? 'null'}`);

describe('findDates', () => {
  it('reads the date of minutes', () => {
    expect(only('Sammanträdesdatum: 2026-03-10')).toEqual({
      index: 19,
      length: 10,
      text: '2026-03-10',
      iso: '2026-03-10',
      year: 2026,
      month: 3,
      day: 10,
      weekday: null,
      weekdayIndex: null,
      weekdayText: null,
      valid: true,
      form: 'iso',
    });
  });

  it('reads a date in words with its weekday', () => {
    expect(only('Kontoret tisdag den 10 mars 2026 kl. 13:00')).toEqual({
      index: 20,
      length: 12,
      text: '10 mars 2026',
      iso: '2026-03-10',
      year: 2026,
      month: 3,
      day: 10,
      weekday: 2,
      weekdayIndex: 9,
      weekdayText: 'tisdag',
      valid: true,
      form: 'words',
    });
  });

  it('leaves the year open where none is written', () => {
    expect(only('Tisdagen den 10 mars kl. 08:30')).toMatchObject({
      text: '10 mars',
      iso: null,
      year: null,
      month: 3,
      day: 10,
      weekday: 2,
      weekdayText: 'Tisdagen',
      valid: true,
    });
  });

  it.each([
    ['10 mars', '10 mars=null'],
    ['den 1:a maj 2026', '1:a maj 2026=2026-05-01'],
    ['DEN 10 MARS 2026', '10 MARS 2026=2026-03-10'],
    ['den 10 mars år 2026', '10 mars år 2026=2026-03-10'],
    ['den 10 mars, 2026', '10 mars, 2026=2026-03-10'],
    ['tis. 10 mar. 2026', '10 mar. 2026=2026-03-10'],
    ['senast 14 mars.', '14 mars=null'],
    ['den\u00a010\u00a0mars\u00a02026', '10\u00a0mars\u00a02026=2026-03-10'],
    ['den 10\r\nmars 2026', '10\r\nmars 2026=2026-03-10'],
    ['2026\u201103\u201110', '2026\u201103\u201110=2026-03-10'],
    ['t.o.m.2026-03-10', '2026-03-10=2026-03-10'],
    ['fr o m 20260310', '20260310=2026-03-10'],
    ['2026-3-9', '2026-3-9=2026-03-09'],
  ])('reads %j', (text, expected) => {
    expect(summary(text)).toEqual([expected]);
  });

  it('reads both ends of an interval', () => {
    const ends = ['2024-01-01=2024-01-01', '2024-12-31=2024-12-31'];
    for (const dash of ['-', '–', '—', ' – ', '/']) {
      expect(summary(`2024-01-01${dash}2024-12-31`)).toEqual(ends);
    }
    expect(summary('1 mars 2026–31 mars 2027')).toEqual([
      '1 mars 2026=2026-03-01',
      '31 mars 2027=2027-03-31',
    ]);
    expect(summary('den 10–12 mars 2026')).toEqual(['12 mars 2026=2026-03-12']);
  });

  it('finds days that do not exist, and says so', () => {
    for (const text of ['2026-02-30', 'den 30 februari 2026', '29 februari 2026', 'den 31 april']) {
      expect(only(text)).toMatchObject({ iso: null, valid: false });
    }
    expect(only('den 32 mars')).toMatchObject({ day: 32, valid: false });
    expect(only('2026-13-01')).toMatchObject({ month: 13, valid: false });
  });

  it('lets 29 February be a day while the year is open', () => {
    expect(only('29 februari').valid).toBe(true);
    expect(only('30 februari').valid).toBe(false);
  });

  it('names the form', () => {
    expect(only('2026-03-10').form).toBe('iso');
    expect(only('10 mars').form).toBe('words');
    expect(only('20260310').form).toBe('digits');
    expect(only('2026-3-10').form).toBe('digits');
  });

  it.each([
    ['tisdag 2026-03-10', 2, 0],
    ['på onsdagen, den 10 mars', 3, 3],
    ['natten till lo\u0308rdag den 7 mars', 6, 12],
    ['tors 12 mars', 4, 0],
    ['tisdag\nden 10 mars', 2, 0],
  ])('finds the weekday of %j', (text, weekday, weekdayIndex) => {
    expect(only(text)).toMatchObject({ weekday, weekdayIndex });
  });

  it.each([
    'skärtorsdagen den 2 april',
    'tisdag kl. 13 den 10 mars',
    'tisdag\n\nden 10 mars',
    'motisdag 10 mars',
  ])('knows no weekday of %j', (text) => {
    expect(only(text)).toMatchObject({ weekday: null, weekdayIndex: null, weekdayText: null });
  });

  it('does not take a number that follows for the year', () => {
    for (const text of [
      '10 mars 2000 kr',
      'den 10 mars 2026 års budget',
      '10 mars\n\n2026',
      '10 mars 20260',
    ]) {
      expect(only(text).year).toBeNull();
    }
  });

  it.each([
    'KS-2026-03-10',
    'KS 2026/1005',
    '19121212-1212',
    '191212121212',
    '551-736-2015',
    '2026-03-10-1',
    '2025-2028',
    '5/3',
    '1 maj-tal',
    '1.10 mars',
    '12 Jan Ek (S)',
    '3 Maj Ek (M)',
    '20261399',
    '45 mars',
    'E20260310',
    '10 marsvin',
    'mars 2026',
  ])('is silent about %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('gives places that hold what it says, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['tisdag', 'den', '10', 'mars', '2026', '-', '03', ' ', '\n', '.', 'å', '20260310', '–'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const date of findDates(text)) {
          expect(date.index).toBeGreaterThanOrEqual(end);
          expect(text.slice(date.index, date.index + date.length)).toBe(date.text);
          if (date.weekdayIndex !== null && date.weekdayText !== null) {
            expect(text.startsWith(date.weekdayText, date.weekdayIndex)).toBe(true);
            expect(date.weekdayIndex).toBeLessThan(date.index);
          }
          end = date.index + date.length;
        }
      }),
    );
  });
});

describe('nearestDate', () => {
  it('takes the year of the meeting', () => {
    expect(nearestDate(3, 12, '2026-03-10')).toBe('2026-03-12');
    expect(nearestDate(2, 29, '2024-03-10')).toBe('2024-02-29');
  });

  it('goes over the turn of the year', () => {
    expect(nearestDate(1, 8, '2025-12-16')).toBe('2026-01-08');
    expect(nearestDate(12, 29, '2026-01-05')).toBe('2025-12-29');
  });

  it('knows no day that is not', () => {
    expect(nearestDate(2, 29, '2026-03-10')).toBeNull();
    expect(nearestDate(13, 1, '2026-03-10')).toBeNull();
    expect(nearestDate(4, 31, '2026-03-10')).toBeNull();
  });
});
