import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  dayParts,
  daysBetween,
  daysInMonth,
  isoDate,
  isRealDate,
  weekdayOf,
} from './iso-date.ts';

/** The calendar of the JavaScript engine, in UTC, as a second opinion. */
const DAY_MS = 86_400_000;
const engineDay = fc
  .integer({ min: Date.UTC(1000, 0, 1) / DAY_MS, max: Date.UTC(2999, 11, 31) / DAY_MS })
  .map((days) => new Date(days * DAY_MS));
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('isRealDate', () => {
  it.each(['2026-03-10', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s', (iso) => {
    expect(isRealDate(iso)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-3-10',
    '20260310',
    '2026-03-10 ',
    '2026-03-10\n',
    '',
  ])('not %j', (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});

describe('the parts of a day', () => {
  it('are put together and taken apart', () => {
    expect(isoDate(2026, 3, 10)).toBe('2026-03-10');
    expect(isoDate(2026, 2, 29)).toBeNull();
    expect(dayParts('2026-03-10')).toEqual({ year: 2026, month: 3, day: 10 });
    expect(() => dayParts('2026-02-29')).toThrow(RangeError);
  });

  it('knows the lengths of months', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2025, 2)).toBe(28);
    expect(daysInMonth(2025, 4)).toBe(30);
    expect(daysInMonth(2025, 13)).toBe(0);
  });
});

describe('counting days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2025-02-25', 14)).toBe('2025-03-11');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addWeeks('2025-02-27', 3)).toBe('2025-03-20');
    expect(daysBetween('2025-12-31', '2026-01-02')).toBe(2);
  });

  it('refuses what is no day, and days that cannot be written', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => weekdayOf('i dag')).toThrow(RangeError);
  });

  it('agrees with the calendar of the engine on every day', () => {
    fc.assert(
      fc.property(engineDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const iso = isoOf(date);
        const later = new Date(date.getTime() + days * DAY_MS);
        fc.pre(later.getUTCFullYear() >= 1000 && later.getUTCFullYear() <= 9999);
        expect(addDays(iso, days)).toBe(isoOf(later));
        expect(daysBetween(iso, isoOf(later))).toBe(days);
        expect(weekdayOf(iso)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });
});
