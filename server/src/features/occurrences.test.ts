/** Definition, references, highlights and rename: they all ask `occurrences`. */
import { describe, expect, test } from 'vitest';
import { edited, marked, wordsAt } from '../../../test/support/cursor.ts';
import { definition } from './definition.ts';
import { documentHighlights } from './document-highlights.ts';
import { references } from './references.ts';
import { isName, prepareRename, renamedAt, renameIn } from './rename.ts';

const TEXT = `Organ: Kommunstyrelsen

Beslutande:
- Anna Ek (S), ordförande, jäv § 17
- Anna Ek Lund (M)

Utses att justera: Anna Ek Lund
Paragrafer: 16-17

§ 16 KS-26/00101

Taxa

Taxan gäller som i § 17. Anna Eks yrkande gäller KS-26/00101. Jämför 5 kap. 17 § kommunallagen.

§ 17 KS-26/00102

Gåva

Jäv: Anna Ek (S)
`;

/** The text with the mark before the nth place where some words stand. */
const at = (words: string, nth = 1) => {
  const parts = TEXT.split(words);
  return marked(`${parts.slice(0, nth).join(words)}│${words}${parts.slice(nth).join(words)}`);
};

/** Lines (1-based) and words of what a feature gives. */
const places = (
  now: ReturnType<typeof at>['at'],
  found: readonly { range: Parameters<typeof wordsAt>[1] }[],
): string[] => found.map(({ range }) => `${range.start.line + 1} ${wordsAt(now, range)}`);

describe('definition', () => {
  test.each([
    ['§ 17', 1, ['16 § 17']],
    ['§ 17.', 1, ['16 § 17']],
    ['KS-26/00101', 2, ['10 KS-26/00101']],
    ['Anna Eks', 1, ['4 Anna Ek']],
    ['Anna Ek Lund', 2, ['5 Anna Ek Lund']],
  ])('of %s (%i)', (words, nth, expected) => {
    const here = at(words, nth);
    // The reference to a § is its number.
    const { line, character } = here.position;
    const inside = { line, character: character + (words.startsWith('§') ? 2 : 0) };
    expect(places(here.at, definition(here.at, inside))).toEqual(expected);
  });

  test.each(['Taxan', 'kommunallagen', '17 § kommunallagen'])('there is none of %s', (words) => {
    const here = at(words);
    expect(definition(here.at, here.position)).toEqual([]);
  });
});

test('references are all places of the same, with those that define it where asked for', () => {
  const here = at('§ 17 KS-26/00102');
  expect(places(here.at, references(here.at, here.position, true))).toEqual([
    '4 17',
    '14 17',
    '16 § 17',
  ]);
  expect(references(here.at, here.position, false)).toHaveLength(2);
});

test('a longer name is another person', () => {
  const here = at('Anna Ek');
  expect(places(here.at, documentHighlights(here.at, here.position))).toEqual([
    '4 Anna Ek',
    '14 Anna Ek',
    '20 Anna Ek',
  ]);
});

describe('rename', () => {
  /** The text after what stands at a place is renamed. */
  const renamed = (here: ReturnType<typeof at>, name: string): string | null => {
    const found = renamedAt(here.at, here.position);
    return found && edited(TEXT, renameIn(here.at, found, name).edits);
  };

  test('of a person keeps the genitive and other people', () => {
    const here = at('Anna Eks');
    expect(prepareRename(here.at, here.position)?.placeholder).toBe('Anna Ek');
    const after = renamed(here, ' Anna  Ekström ');
    expect(after).toContain('- Anna Ekström (S), ordförande, jäv § 17\n- Anna Ek Lund (M)');
    expect(after).toContain('Anna Ekströms yrkande');
    expect(after).toContain('Jäv: Anna Ekström (S)');
  });

  test('of a case number changes prose, too', () => {
    const here = at('KS-26/00101');
    expect(renamed(here, 'KS-26/00999')).not.toContain('KS-26/00101');
  });

  test('is for people and case numbers alone', () => {
    const here = at('§ 17 KS-26/00102');
    expect(prepareRename(here.at, here.position)).toBeNull();
    expect(renamed(here, 'Anna')).toBeNull();
  });

  test.each(['', '  ', 'A\nB', 'Anna (S)', '§ 3', 'Anna, Bo', '[[x]]'])('takes no %o', (name) => {
    expect(isName(name)).toBe(false);
  });
});
