import { describe, expect, it } from 'vitest';
import { marked, sourceText } from '../../../test/support/read.ts';
import type { Text } from '../language/tree.ts';
import type { Reading } from './place.ts';
import { joinWords, withoutMarkup, wordsOf } from './place.ts';
import type { Words } from './words.ts';

/** The words of every line that is not blank, in order. */
function linesOf(reading: Reading, text: Text): Words[] {
  const lines = [...text.value.matchAll(/[^\n]+/gu)];
  return lines.map(({ 0: line, index }) => wordsOf(reading, text, index, index + line.length));
}

describe('wordsOf', () => {
  it('leaves out the space around a part and knows its place', () => {
    const source = 'ett\n  två  \ntre';
    const { reading, text } = sourceText(source);
    const words = wordsOf(reading, text, 3, 11);
    expect(words.value).toBe('två');
    expect(words.position.start).toEqual({ line: 2, column: 3, offset: 6 });
    expect(marked(source, words.position)).toBe('två');
  });

  it('leads over what the value leaves out', () => {
    const { reading } = sourceText('Anna [[x]]Ek');
    const words = wordsOf(reading, { value: 'Anna Ek', spans: [0, 0, 5, 10] }, 5, 7);
    expect(words.position.start.offset).toBe(10);
    expect(words.position.end.offset).toBe(12);
  });
});

describe('a part of a masked passage', () => {
  it.each([
    ['Till {{Anna Ek\nBo Berg}} och\nCia', ['Till {{Anna Ek', '{{Bo Berg}} och', 'Cia']],
    ['{{Anna\nBo\nCia', ['{{Anna', '{{Bo', '{{Cia']],
    ['{{Anna}}\n{{Bo}}\nCia}}', ['{{Anna}}', '{{Bo}}', 'Cia}}']],
    ['\\{{Anna\nBo}}', ['\\{{Anna', 'Bo}}']],
    ['{{Anna \\}}\nBo}}', ['{{Anna \\}}', 'Bo}}']],
  ])('stays masked: %j', (source, expected) => {
    const { reading, text } = sourceText(source);
    const lines = linesOf(reading, text);
    expect(lines.map(({ value }) => value)).toEqual(expected);
    const places = lines.map(({ position }) => marked(source, position));
    expect(places).toEqual(source.split('\n'));
  });

  it('keeps its places behind the braces that it gets', () => {
    const { reading, text } = sourceText('Till {{Anna Ek\nBo Berg}}');
    const [, second] = linesOf(reading, text);
    expect(second?.spans).toEqual([0, 5, 2, 15]);
    expect(wordsOf(reading, second ?? text, 5).position.start.offset).toBe(18);
  });

  it('stays apart from what it is joined with', () => {
    const { reading, text } = sourceText('{{Anna\nBo');
    expect(joinWords(linesOf(reading, text))?.value).toBe('{{Anna}}\n{{Bo');
  });
});

describe('joinWords', () => {
  it('puts the lines of a text together again', () => {
    const source = 'ett\n\n två';
    const { reading, text } = sourceText(source);
    const lines = linesOf(reading, text);
    expect(lines.map(({ value }) => value)).toEqual(['ett', 'två']);
    const joined = joinWords(lines);
    expect(joined).toMatchObject({ value: 'ett\ntvå', spans: [0, 0, 4, 6] });
    expect(marked(source, joined?.position)).toBe(source);
    expect(joinWords([])).toBeNull();
  });
});

describe('withoutMarkup', () => {
  it('takes emphasis and escapes away and keeps the places', () => {
    const { text } = sourceText('**Anna** \\*Ek');
    expect(withoutMarkup(text)).toEqual({ value: 'Anna *Ek', spans: [0, 2, 4, 8, 5, 10] });
  });

  it('keeps a mask, so that what it hides stays hidden', () => {
    const { text } = sourceText('{{Anna Ek}}');
    expect(withoutMarkup(text).value).toBe('{{Anna Ek}}');
  });
});
