import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test('control characters are left out, tab and line feed stay', () => {
  expect(cleanText('a\u0000\u0008b\u001b[31m\tc\nd\u007f\u0085\uffff')).toBe('ab[31m\tc\nd');
});

test('line ends become line feeds', () => {
  expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc');
});

test('half a surrogate pair becomes U+FFFD, a whole one stays', () => {
  expect(cleanText('\ud83d-\ude00-\ud83d\ude00')).toBe('\ufffd-\ufffd-\ud83d\ude00');
});
