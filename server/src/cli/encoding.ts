/** What the bytes of a file are: text, and how it is written, or something else. */

export type Decoded =
  | { kind: 'text'; text: string; encoding: 'utf-8' | 'utf-16' }
  /** Text in Windows-1252, as programs of the 1990s and 2000s saved it. */
  | { kind: 'old-text'; text: string }
  /** UTF-8 with bytes that are none; `line` is the first such line, from 1. */
  | { kind: 'damaged'; line: number }
  | { kind: 'pdf' | 'word' | 'binary' };

/** 0x80–0x9F in Windows-1252. Not every version of Node knows them. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** More than one control character in this many is no text. */
const CONTROL_SHARE = 20;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/** How other documents begin. A Word file of today is a ZIP archive, an old one is OLE. */
const BEGINNINGS: readonly (readonly ['pdf' | 'word', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Takes the bytes of a file; returns what they are. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const other = BEGINNINGS.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte));
  if (other) return { kind: other[0] };
  const wide = utf16Of(bytes);
  if (wide !== null) return fullOfControls(wide) ? { kind: 'binary' } : text(wide, 'utf-16');
  const narrow = strictly('utf-8', bytes);
  if (narrow !== null) return fullOfControls(narrow) ? { kind: 'binary' } : text(narrow, 'utf-8');
  return nearText(bytes);
}

function text(value: string, encoding: 'utf-8' | 'utf-16'): Decoded {
  return { kind: 'text', text: value, encoding };
}

/** The text of UTF-16 with its mark, else null. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes);
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is not UTF-8: damaged where most of it is, else of the old encoding. */
function nearText(bytes: Uint8Array): Decoded {
  const old = windows1252(bytes);
  if (fullOfControls(old)) return { kind: 'binary' };
  const read = new TextDecoder().decode(bytes);
  const broken = read.split('\ufffd').length - 1;
  const whole = read.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  if (whole <= broken) return { kind: 'old-text', text: old };
  return { kind: 'damaged', line: read.slice(0, read.indexOf('\ufffd')).split(/\r\n?|\n/u).length };
}

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(
    /[\u0080-\u009f]/gu,
    (character) => UPPER[character.charCodeAt(0) - 0x80] ?? '',
  );
}

function fullOfControls(value: string): boolean {
  const controls = value.match(CONTROL)?.length ?? 0;
  return controls * CONTROL_SHARE > value.length;
}
