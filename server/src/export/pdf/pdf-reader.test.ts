import { describe, expect, it } from 'vitest';
import { PdfReader, PdfSyntaxError } from './pdf-reader.ts';
import { type PdfValue, serialise } from './pdf-values.ts';

function read(text: string): PdfValue {
  return new PdfReader(new TextEncoder().encode(text), 0).value();
}

function string(value: string): PdfValue {
  return { kind: 'string', value };
}

describe('reading a value', () => {
  it.each<[string, PdfValue]>([
    ['12', 12],
    ['-.5', -0.5],
    ['true', true],
    ['null', null],
    ['12 0 R', { kind: 'reference', number: 12 }],
    ['/A#20b', { kind: 'name', value: 'A b' }],
    ['(a (b) \\) \\101\\n\\\nc)', string('a (b) ) A\nc')],
    ['<4 1 4>', string('A@')],
    [
      '[1 2 0 R/N(x)]',
      [1, { kind: 'reference', number: 2 }, { kind: 'name', value: 'N' }, string('x')],
    ],
    [
      '<</A<</B true>>/C[]>>',
      new Map<string, PdfValue>([
        ['A', new Map([['B', true]])],
        ['C', []],
      ]),
    ],
    ['% comment\n<< /A % more\n 1 >>', new Map([['A', 1]])],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['', '<< /A', '(a', '[1', 'nonsense', '<41'])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(PdfSyntaxError);
  });
});

describe('writing a value', () => {
  it('gives what reads as the same', () => {
    const value = read('<< /A#2F [1 -2.5 (å\\)) <00ff> /N 3 0 R true null] /B << /C () >> >>');
    expect(read(serialise(value))).toEqual(value);
  });
});
