import { describe, expect, it } from 'vitest';
import {
  earliestRemovalDay,
  lastAppealDay,
  lastNoticeDay,
  lastVerificationDay,
  shiftToWorkday,
} from './time-limits.ts';

describe('the worked cases', () => {
  it('meeting 2025-02-25: verification', () => {
    expect(lastVerificationDay('2025-02-25')).toBe('2025-03-11');
  });

  it.each([
    ['Thu 2025-02-27', 'Sat 1 March', '2025-02-27', '2025-03-03'],
    ['Wed 2026-04-01', 'Good Friday', '2026-04-01', '2026-04-07'],
    ['Fri 2025-03-07', 'Sunday', '2025-03-07', '2025-03-10'],
    ['Tue 2024-06-04', '6 June', '2024-06-04', '2024-06-07'],
  ])('verified %s, day 2 is %s: notice', (_day, _nominal, verifiedOn, lastDay) => {
    expect(lastNoticeDay(verifiedOn)).toBe(lastDay);
  });

  it.each([
    ['Thu 2025-02-27', 'a workday', '2025-02-27', '2025-03-20', '2025-03-21'],
    ['Fri 2026-03-13', 'Good Friday', '2026-03-13', '2026-04-07', '2026-04-08'],
    ['Wed 2025-12-03', 'julafton', '2025-12-03', '2025-12-29', '2025-12-30'],
    ['Thu 2026-04-23', 'Ascension Day', '2026-04-23', '2026-05-15', '2026-05-16'],
    ['Fri 2025-05-16', '6 June', '2025-05-16', '2025-06-09', '2025-06-10'],
  ])('up %s, three weeks end on %s: appeal and removal', (_day, _end, posted, last, removal) => {
    expect(lastAppealDay(posted)).toBe(last);
    expect(earliestRemovalDay(posted)).toBe(removal);
  });
});

describe('shiftToWorkday', () => {
  it('leaves a workday alone', () => {
    expect(shiftToWorkday('2026-04-02')).toBe('2026-04-02');
  });

  it('crosses the turn of the year', () => {
    expect(shiftToWorkday('2026-12-31')).toBe('2027-01-04');
  });

  it('passes midsummer', () => {
    expect(shiftToWorkday('2026-06-19')).toBe('2026-06-22');
  });
});

describe('limits within the time', () => {
  it('shift the last day only, never a day within', () => {
    // Easter lies in the middle of the fortnight.
    expect(lastVerificationDay('2026-03-27')).toBe('2026-04-10');
  });

  it('let the removal fall on a Saturday', () => {
    // Posted on a Friday, removal from the Saturday three weeks on.
    expect(earliestRemovalDay('2026-02-06')).toBe('2026-02-28');
  });

  it('refuse what is no day', () => {
    expect(() => lastAppealDay('2026-02-30')).toThrow(RangeError);
  });
});
