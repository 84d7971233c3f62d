import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readableAccent } from './accent.ts';
import { PALETTES } from './palette.ts';

test('contrast is the ratio that WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test('a readable colour stays as it is', () => {
  expect(readableAccent('#0b6e75', '#1b1f23', ['#ffffff'])).toBe('#0b6e75');
});

test.each([null, 'red', '#12345', '#0b6e75}body{display:none'])('%s is no colour', (accent) => {
  expect(readableAccent(accent, '#1b1f23', ['#ffffff'])).toBe('#1b1f23');
});

test('any colour becomes readable on every ground of both palettes', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, (...parts) => {
      const hex = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      for (const { ink, ground, raised } of Object.values(PALETTES)) {
        const accent = readableAccent(hex, ink, [ground, raised]);
        expect(Math.min(contrast(accent, ground), contrast(accent, raised))).toBeGreaterThan(4.5);
      }
    }),
  );
});

test('the palettes themselves are readable', () => {
  for (const { ink, soft, ground, raised } of Object.values(PALETTES)) {
    for (const colour of [ink, soft]) {
      expect(Math.min(contrast(colour, ground), contrast(colour, raised))).toBeGreaterThan(4.5);
    }
  }
});
