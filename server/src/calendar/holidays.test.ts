import { describe, expect, it } from 'vitest';
import { easterSunday, holidaysOf, restDayName } from './holidays.ts';
import { addDays, weekdayOf } from './iso-date.ts';

const datesOf = (year: number): Record<string, string> =>
  Object.fromEntries(holidaysOf(year).map(({ date, name }) => [name.sv, date]));

describe('easterSunday', () => {
  // Published dates, the earliest and latest possible among them.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('%i', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('holidaysOf', () => {
  it('gives the days of 2026 in order', () => {
    expect(holidaysOf(2026).map(({ date, name }) => `${date} ${name.sv}`)).toEqual([
      '2026-01-01 nyårsdagen',
      '2026-01-06 trettondedag jul',
      '2026-04-03 långfredagen',
      '2026-04-05 påskdagen',
      '2026-04-06 annandag påsk',
      '2026-05-01 första maj',
      '2026-05-14 Kristi himmelsfärdsdag',
      '2026-05-24 pingstdagen',
      '2026-06-06 nationaldagen',
      '2026-06-19 midsommarafton',
      '2026-06-20 midsommardagen',
      '2026-10-31 alla helgons dag',
      '2026-12-24 julafton',
      '2026-12-25 juldagen',
      '2026-12-26 annandag jul',
      '2026-12-31 nyårsafton',
    ]);
  });

  it('keeps the movable Saturdays within their weeks, in any year', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const days = datesOf(year);
      const midsummer = days.midsommardagen ?? '';
      const saints = days['alla helgons dag'] ?? '';
      expect([weekdayOf(midsummer), weekdayOf(saints)]).toEqual([6, 6]);
      expect(midsummer >= `${year}-06-20` && midsummer <= `${year}-06-26`).toBe(true);
      expect(saints >= `${year}-10-31` && saints <= `${year}-11-06`).toBe(true);
      expect(addDays(midsummer, -1)).toBe(days.midsommarafton);
      expect(weekdayOf(easterSunday(year))).toBe(7);
    }
  });

  it('has annandag pingst until 2004 and the national day from 2005', () => {
    expect(datesOf(2004)).toMatchObject({ 'annandag pingst': '2004-05-31' });
    expect(datesOf(2004).nationaldagen).toBeUndefined();
    expect(datesOf(2005)).toMatchObject({ nationaldagen: '2005-06-06' });
    expect(datesOf(2005)['annandag pingst']).toBeUndefined();
  });

  it('cites the law that each day rests on', () => {
    const equated = holidaysOf(2026).filter(({ source }) => source === 'lag (1930:173) 2 §');
    expect(equated.map(({ name }) => name.sv)).toEqual([
      'midsommarafton',
      'julafton',
      'nyårsafton',
    ]);
  });
});

describe('restDayName', () => {
  it('names the day', () => {
    expect(restDayName('2026-04-03')).toEqual({ sv: 'långfredagen', en: 'Good Friday' });
    expect(restDayName('2025-03-01')?.sv).toBe('lördag');
    expect(restDayName('2025-03-09')?.sv).toBe('söndag');
    // 6 June 2026 is a Saturday too.
    expect(restDayName('2026-06-06')?.sv).toBe('nationaldagen');
  });

  it.each([
    ['2026-04-02', 'skärtorsdag'],
    ['2026-01-05', 'trettondagsafton'],
    ['2026-04-30', 'Valborg'],
    ['2026-05-15', 'a bridge day'],
    ['2026-05-25', 'annandag pingst'],
    ['2026-10-30', 'allhelgonaafton'],
  ])('%s is a workday: %s', (iso) => {
    expect(restDayName(iso)).toBeNull();
  });
});
