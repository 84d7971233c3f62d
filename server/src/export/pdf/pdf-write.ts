/** Writes a PDF file (ISO 32000-1, 7.5) from its objects. */
import { type PdfDictionary, type PdfValue, serialise } from './pdf-values.ts';

/** An object as it stands in the file, with its number. */
export interface WrittenObject {
  number: number;
  bytes: Uint8Array;
}

/** Takes an object's number and value, a stream with its bytes as they are; returns its text. */
export function objectBytes(number: number, value: PdfValue): Uint8Array {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map) {
    return ascii(`${number} 0 obj\n${serialise(value)}\nendobj\n\n`);
  }
  if (value.kind !== 'stream') return ascii(`${number} 0 obj\n${serialise(value)}\nendobj\n\n`);
  const dictionary = new Map([...value.dictionary, ['Length', value.bytes.length]]);
  const head = `${number} 0 obj\n${serialise(dictionary)}\nstream\n`;
  return joined([ascii(head), value.bytes, ascii('\nendstream\nendobj\n\n')]);
}

/**
 * Takes the bytes before the first object, the objects in their order, and the
 * trailer; returns the file, with a cross-reference table that fits.
 */
export function writeFile(
  head: Uint8Array,
  objects: readonly WrittenObject[],
  trailer: PdfDictionary,
): Uint8Array {
  const starts = new Map<number, number>();
  let length = head.length;
  for (const { number, bytes } of objects) {
    starts.set(number, length);
    length += bytes.length;
  }
  const end = ascii(tail(trailer, starts, length));
  return joined([head, ...objects.map(({ bytes }) => bytes), end]);
}

/** Cross-reference table and trailer; `tableStart` in bytes. */
function tail(
  trailer: PdfDictionary,
  starts: ReadonlyMap<number, number>,
  tableStart: number,
): string {
  const size = [...starts.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const entries = Array.from({ length: size }, (_, number) => {
    const start = starts.get(number);
    return start === undefined
      ? '0000000000 65535 f \n'
      : `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const dictionary = serialise(new Map([...trailer, ['Size', size]]));
  return `xref\n0 ${size}\n${entries.join('')}trailer\n${dictionary}\nstartxref\n${tableStart}\n%%EOF\n`;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
