/**
 * A PDF file as a table of objects (ISO 32000-1, 7.5). Reads the classic
 * cross-reference table, which is what the engine writes.
 */
import { PdfReader, PdfSyntaxError } from './pdf-reader.ts';
import {
  asDictionary,
  isKind,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './pdf-values.ts';

/** Where an object stands in the file, in bytes: from its number to the next object. */
interface ObjectPlace {
  number: number;
  start: number;
  end: number;
}

/** A PDF file that is read when asked. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: PdfDictionary;
  /** By place in the file. */
  readonly places: readonly ObjectPlace[];
  readonly #starts: ReadonlyMap<number, number>;

  /** Reads trailer and cross-reference table. Throws `PdfSyntaxError` where it cannot. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const tableStart = lastNumberAfter(bytes, 'startxref');
    const reader = new PdfReader(bytes, tableStart);
    if (reader.word() !== 'xref') throw new PdfSyntaxError('There is no cross-reference table.');
    const starts = readTable(reader);
    const trailer = asDictionary(reader.value());
    if (trailer === null) throw new PdfSyntaxError('There is no trailer.');
    this.trailer = trailer;
    this.#starts = starts;
    this.places = objectPlaces(starts, tableStart);
  }

  /** The object with this number, null where there is none. */
  object(number: number): PdfValue {
    const start = this.#starts.get(number);
    if (start === undefined) return null;
    const reader = new PdfReader(this.bytes, start);
    reader.word();
    reader.word();
    if (reader.word() !== 'obj') throw new PdfSyntaxError(`Object ${number} is not at its place.`);
    const value = reader.value();
    if (!(value instanceof Map) || reader.word() !== 'stream') return value;
    return this.#stream(value, reader);
  }

  /** The value itself, or the object that it refers to. */
  resolve(value: PdfValue | undefined): PdfValue {
    return isKind(value, 'reference') ? this.object(value.number) : (value ?? null);
  }

  /** The value, or what it refers to, as a dictionary; null where it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary | null {
    return asDictionary(this.resolve(value));
  }

  /** The document catalog. Throws `PdfSyntaxError` where there is none. */
  catalog(): PdfDictionary {
    const catalog = this.dictionary(this.trailer.get('Root'));
    if (catalog === null) throw new PdfSyntaxError('There is no catalog.');
    return catalog;
  }

  #stream(dictionary: PdfDictionary, reader: PdfReader): PdfStream {
    reader.skipStreamLineEnd();
    const length = this.resolve(dictionary.get('Length'));
    if (typeof length !== 'number') throw new PdfSyntaxError('A stream has no length.');
    const bytes = this.bytes.subarray(reader.offset, reader.offset + length);
    return { kind: 'stream', dictionary, bytes };
  }
}

/** Reads the sections of a table up to `trailer`: object number to offset in bytes. */
function readTable(reader: PdfReader): Map<number, number> {
  const starts = new Map<number, number>();
  for (;;) {
    const word = reader.word();
    if (word === 'trailer') return starts;
    const first = Number(word);
    const count = Number(reader.word());
    if (!Number.isInteger(first) || !Number.isInteger(count)) {
      throw new PdfSyntaxError('The cross-reference table cannot be read.');
    }
    for (let index = 0; index < count; index += 1) {
      const start = Number(reader.word());
      reader.word();
      if (reader.word() === 'n') starts.set(first + index, start);
    }
  }
}

function objectPlaces(starts: ReadonlyMap<number, number>, tableStart: number): ObjectPlace[] {
  const sorted = [...starts].sort(([, one], [, other]) => one - other);
  return sorted.map(([number, start], index) => ({
    number,
    start,
    end: sorted[index + 1]?.[1] ?? tableStart,
  }));
}

function lastNumberAfter(bytes: Uint8Array, keyword: string): number {
  const tail = bytes.subarray(Math.max(0, bytes.length - 1024));
  const at = new TextDecoder('latin1').decode(tail).lastIndexOf(keyword);
  if (at < 0) throw new PdfSyntaxError(`There is no ${keyword}.`);
  const reader = new PdfReader(tail, at + keyword.length);
  return Number(reader.word());
}
