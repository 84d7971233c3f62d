import { describe, expect, test } from 'vitest';
import { snapshotOf, wordsAt } from '../../../test/support/cursor.ts';
import { overview } from './overview.ts';

const TEXT = `Organ: Kulturnämnden
Sammanträdesdatum: 2026-01-20
Ordförande: Siv Eriksdotter (C)
Beslutande:
- Siv Eriksdotter (C)
- Bo Al (M)
Utses att justera:

§ 1

Dagordning

## Kulturnämndens beslut
Dagordningen godkänns. [[ignorera beslut-tomt: står i prosan]]

§ 3 KUN-26/00003

Stipendium till
  unga

[[Eva: stämmer
summan?]]

## Kulturnämndens beslut
Stipendiet på 5 000 kr delas ut.
`;

test('says what the protokoll is', () => {
  expect(overview(snapshotOf(TEXT))).toMatchObject({
    status: 'utkast',
    body: 'Kulturnämnden',
    meetingDate: '2026-01-20',
    items: [
      { name: '§ 1 Dagordning' },
      { name: '§ 3 Stipendium till unga', range: { start: { line: 15 } } },
    ],
  });
});

test('counts what the rules say now, by §', () => {
  const now = snapshotOf(TEXT);
  const { messages, items } = overview(now);
  const gap = now.messages.find(({ rule }) => rule === 'paragraf-lucka');
  expect(gap?.item?.label).toBe('3');
  expect(items[1]?.messages[gap?.level ?? 'tips']).toBeGreaterThan(0);
  const sum = Object.values(messages).reduce((total, count) => total + count, 0);
  expect(sum).toBe(now.messages.length);
});

describe('what remains', () => {
  const now = snapshotOf(TEXT);
  const parts = overview(now).remaining;

  test('is grouped by §, the head first', () => {
    expect(parts.map(({ name }) => name)).toEqual([
      'Protokollets huvud',
      '§ 3 Stipendium till unga',
    ]);
  });

  test('is what a final export asks for, too', () => {
    const rules = parts[0]?.remaining.map(({ rule }) => rule);
    expect(rules).toContain('justerare-saknas');
    expect(now.messages.map(({ rule }) => rule)).not.toContain('justerare-saknas');
  });

  test('is also a note, which holds a final export back', () => {
    const note = parts[1]?.remaining.find(({ rule }) => rule === null);
    expect(note).toMatchObject({ message: 'Anteckning: Eva: stämmer summan?', blocks: true });
    expect(note && wordsAt(now, note.range)).toBe('[[Eva: stämmer\nsumman?]]');
  });

  test('stands in the order of the text', () => {
    const lines = parts[1]?.remaining.map(({ range }) => range.start.line) ?? [];
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

test.each([
  ['', 0],
  ['Anna-Lena Ek (S) fick KS-26/00101 den 2026-03-10.', 7],
  ['Före [[en anteckning som inte räknas]] efter', 2],
  ['A [[öppen anteckning', 1],
])('of %o it counts the words', (text, words) => {
  expect(overview(snapshotOf(text)).words).toBe(words);
});

test('of nothing there is an overview all the same', () => {
  expect(overview(snapshotOf(''))).toMatchObject({ items: [], body: null, status: 'utkast' });
});
