import { describe, expect, it } from 'vitest';
import { words } from '../../../../test/support/print-parts.ts';
import { columnWidths, plain } from './column-widths.ts';

function widths(rows: string[][], width = 9000): number[] {
  return columnWidths(
    rows.map((row) => row.map(words)),
    width,
  );
}

describe('columnWidths', () => {
  it('make up the width they are given, to the twip', () => {
    for (const rows of [[['a', 'bb', 'ccc']], [['x'.repeat(500), 'y'.repeat(500)]], [['']]]) {
      expect(widths(rows).reduce((a, b) => a + b, 0)).toBe(9000);
    }
  });

  it('give long text more room than short, and equal text the same', () => {
    const [short = 0, long = 0] = widths([['Ja', 'Ledningsdragning mellan orterna']]);
    expect(long).toBeGreaterThan(3 * short);
    const [first, second] = widths([['lika lång', 'lika lång']], 9000);
    expect(first).toBe(second);
  });

  it('leave a number room beside a long text', () => {
    const [number = 0] = widths([['1 250 000', 'ord '.repeat(200)]]);
    expect(number).toBeGreaterThanOrEqual(4 * 110);
  });

  it('are none for no columns', () => {
    expect(widths([])).toEqual([]);
    expect(widths([[]])).toEqual([]);
  });
});

describe('plain', () => {
  it('is the words alone', () => {
    expect(
      plain([
        { type: 'strong', children: words('fet') },
        { type: 'break' },
        { type: 'link', url: 'https://exempelby.example', children: words('länk') },
      ]),
    ).toBe('fet\nlänk');
  });
});
