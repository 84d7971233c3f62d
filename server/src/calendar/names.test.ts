import { describe, expect, it } from 'vitest';
import { monthName, monthNumber, weekdayName, weekdayNumber } from './names.ts';

describe('Swedish names', () => {
  it('go both ways', () => {
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
      expect(weekdayNumber(weekdayName(weekday))).toBe(weekday);
    }
    for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      expect(monthNumber(monthName(month))).toBe(month);
    }
    expect(weekdayName(1)).toBe('måndag');
    expect(monthName(5)).toBe('maj');
  });

  it('are read in other forms', () => {
    expect(weekdayNumber('Tisdagen')).toBe(2);
    expect(weekdayNumber('tors.')).toBe(4);
    expect(weekdayNumber('LÖRDAG')).toBe(6);
    expect(weekdayNumber('so\u0308ndag')).toBe(7);
    expect(monthNumber('Sept.')).toBe(9);
    expect(monthNumber('MARS')).toBe(3);
  });

  it('are nothing else', () => {
    expect(weekdayNumber('midsommardag')).toBeNull();
    expect(weekdayNumber('tisen')).toBeNull();
    expect(monthNumber('marsch')).toBeNull();
    expect(monthNumber('constructor')).toBeNull();
    expect(() => weekdayName(0)).toThrow(RangeError);
    expect(() => monthName(13)).toThrow(RangeError);
  });
});
