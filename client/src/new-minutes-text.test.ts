import { expect, test } from 'vitest';
import { fileNameOf, isDay, withMeetingDay } from './new-minutes-text.ts';

test('a file name has the body and the day, in letters that work everywhere', () => {
  expect(fileNameOf('Miljö- och byggnämnden', '2026-01-20')).toBe(
    'miljo-och-byggnamnden-2026-01-20.protokoll',
  );
  expect(fileNameOf('', '2026-01-20')).toBe('protokoll-2026-01-20.protokoll');
});

test('a day is one that the calendar has', () => {
  expect(['2026-02-28', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '20 januari', '2026-1-2', ''].some(isDay)).toBe(false);
});

test('the day stands in the head', () => {
  const snippet = ['Organ: A', `Sammanträdesdatum: ${'$'}{1:2026-03-12}`].join('\n');
  expect(withMeetingDay(snippet, '2026-01-20')).toBe('Organ: A\nSammanträdesdatum: 2026-01-20');
});
