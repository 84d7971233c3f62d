import { describe, expect, test } from 'vitest';
import { decode } from './encoding.ts';

const WORDS = 'Kommun: Åmåls kommun\r\n\r\n§ 1\r\n\r\nÄrendet ”Avgång” – 5 €\r\n';

/** The bytes of Windows-1252, as a program of its time would write them. */
function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '”': 0x94, '–': 0x96, '€': 0x80, '’': 0x92, Š: 0x8a };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('text', () => {
  test.each([
    ['UTF-8', Buffer.from(WORDS), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${WORDS}`), 'utf-8'],
    ['UTF-16, low byte first', utf16(WORDS, 'le'), 'utf-16'],
    ['UTF-16, high byte first', utf16(WORDS, 'be'), 'utf-16'],
  ])('in %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ kind: 'text', text: WORDS, encoding });
  });

  test('that is empty', () => {
    expect(decode(new Uint8Array())).toEqual({ kind: 'text', text: '', encoding: 'utf-8' });
  });

  test('with a control character here and there is text', () => {
    const text = `${WORDS}${'\u0000'}${WORDS}`;
    expect(decode(Buffer.from(text))).toEqual({ kind: 'text', text, encoding: 'utf-8' });
  });

  test('in Windows-1252', () => {
    expect(decode(windows1252(WORDS))).toEqual({ kind: 'old-text', text: WORDS });
    expect(decode(windows1252('’ Š'))).toEqual({ kind: 'old-text', text: '’ Š' });
  });

  test('in UTF-8 with a broken byte names the line', () => {
    const bytes = Buffer.concat([Buffer.from(WORDS), Buffer.from([0xff]), Buffer.from(WORDS)]);
    expect(decode(bytes)).toEqual({ kind: 'damaged', line: 6 });
    // Cut off in the middle of a character, as a full disk leaves it.
    expect(decode(Buffer.from(`${WORDS}å`).subarray(0, -1))).toEqual({ kind: 'damaged', line: 6 });
  });
});

describe('something else', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'pdf'],
    ['a Word file', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'word'],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'word'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['zeros, as a crash leaves them', new Uint8Array(4096), 'binary'],
    ['UTF-16 without its mark', Buffer.from(WORDS, 'utf16le'), 'binary'],
    ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'binary'],
  ])('%s', (_, bytes, kind) => {
    expect(decode(bytes)).toEqual({ kind });
  });

  test('that is large is seen at once', () => {
    const bytes = Uint8Array.from({ length: 20_000_000 }, (_, index) => (index * 7919) & 0xff);
    expect(decode(bytes)).toEqual({ kind: 'binary' });
  });
});
