import { describe, expect, test } from 'vitest';
import { lineIndex, positionOf } from '../language/positions.ts';
import { graphemes, graphemeWidth } from './display-width.ts';
import { excerpt, linesOf } from './excerpt.ts';

/** The excerpt of a text about the words between `«` and `»`. */
function marked(text: string): string[] {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const source = text.replace(/[«»]/gu, '');
  return excerpt(linesOf(source), positionOf(lineIndex(source), start, end));
}

/** Columns of what stands before the first caret, and below what: measured as a terminal does. */
function caretColumns([shown = '', below = '']: string[]): { from: number; words: string } {
  const from = below.indexOf('^');
  let column = 0;
  let words = '';
  for (const grapheme of graphemes(shown)) {
    if (column >= from && column < below.length) words += grapheme;
    column += graphemeWidth(grapheme);
  }
  return { from, words };
}

describe('the mark stands under the place', () => {
  test.each([
    ['plain letters', 'Mötet är «onsdag» den 17 mars', 'onsdag'],
    ['the first word', '«Kommun»: Exempelby', 'Kommun'],
    ['the last word', 'Kommun: «Exempelby»', 'Exempelby'],
    ['behind tabs', '\t\tNamn\t«Ek»\t(S)', 'Ek'],
    ['a tab itself', 'Namn«\t»Ek', '    '],
    ['behind decomposed letters', 'Mo\u0308tet a\u0308r «ons\u0308dag» nu', 'ons\u0308dag'],
    ['behind letters of double width', '日本語の会議 «東京» の', '東京'],
    ['behind emoji of several characters', '👩‍👩‍👧 🇸🇪 ❤️ «ord» slut', 'ord'],
    ['behind a soft hyphen', 'kommun\u00adfullmäktige «ord» slut', 'ord'],
    ['behind a control character', 'a\u0007b\u0000c «ord» slut', 'ord'],
    ['half a letter', 'a«\u0308»b', 'a\u0308'],
  ])('%s', (_, text, words) => {
    expect(caretColumns(marked(text)).words).toBe(words);
  });

  test('with the line number before it', () => {
    expect(marked('rad 1\nrad «2» slut')).toEqual(['     2 | rad 2 slut', '       |     ^']);
    expect(marked(`${'\n'.repeat(12345)}a «b»`)).toEqual(['  12346 | a b', '        |   ^']);
  });

  test('an empty place has one caret, at the end of the line, too', () => {
    expect(marked('§ 1«» x')).toEqual(['     1 | § 1 x', '       |    ^']);
    expect(marked('§ 1«»')).toEqual(['     1 | § 1', '       |    ^']);
  });

  test('a place of several lines is marked to the end of the first', () => {
    expect(marked('ett «två\ntre» fyra')).toEqual(['     1 | ett två', '       |     ^^^']);
    expect(marked('ett «två\r\ntre» fyra')).toEqual(['     1 | ett två', '       |     ^^^']);
  });

  test('a blank line is not shown', () => {
    expect(marked('ett\n  «»\ntre')).toEqual([]);
    expect(excerpt([], positionOf([0], 0, 0))).toEqual([]);
  });
});

describe('a long line', () => {
  const words = 'abcdefghi '.repeat(200_000);

  test.each([0, 5, 100, 1000, 1_999_990])('is cut around the place (%i)', (at) => {
    const [shown = '', below = ''] = marked(`${words.slice(0, at)}«HÄR»${words.slice(at)}`);
    expect(shown.length).toBeLessThan(115);
    expect(caretColumns([shown, below]).words).toBe('HÄR');
    expect(shown.startsWith('     1 | …')).toBe(at > 60);
    expect(shown.trimEnd().endsWith('…')).toBe(at < 1_999_000);
  });

  test('is not cut in the middle of a character', () => {
    for (let at = 300; at < 420; at++) {
      const [shown = ''] = marked(
        `${'😀'.repeat(at)}${'x'.repeat(at % 2)}«HÄR»${'😀'.repeat(200)}`,
      );
      expect(shown).not.toMatch(/\p{Surrogate}|\ufffd/u);
    }
  });

  test('that is marked as a whole has carets as far as it is shown', () => {
    const lines = marked(`«${'x'.repeat(5000)}»`);
    expect(lines).toEqual([`     1 | ${'x'.repeat(100)}…`, `       | ${'^'.repeat(100)}`]);
  });
});
