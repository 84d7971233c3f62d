/** Reads PDF values from the bytes of a file (ISO 32000-1, 7.2 and 7.3). */
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

/** A PDF file that cannot be read. */
export class PdfSyntaxError extends Error {
  override name = 'PdfSyntaxError';
}

const WHITESPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const LF = 10;
const CR = 13;
const BACKSLASH = 92;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/** Reads values one after the other, from an offset in bytes. */
export class PdfReader {
  offset: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes;
    this.offset = offset;
  }

  /** The next value. Throws `PdfSyntaxError` where there is none. */
  value(): PdfValue {
    this.skipSpace();
    const character = this.#character();
    if (character === '/') return { kind: 'name', value: this.#name() };
    if (character === '(') return { kind: 'string', value: this.#literalString() };
    if (character === '[') return this.#array();
    if (character === '<') {
      return this.#character(1) === '<'
        ? this.#dictionary()
        : { kind: 'string', value: this.#hexString() };
    }
    return this.#wordValue();
  }

  /** The next run of regular characters (`obj`, `xref`, `0`); empty before a delimiter. */
  word(): string {
    this.skipSpace();
    const start = this.offset;
    while (this.offset < this.#bytes.length && isRegular(this.#byte())) this.offset += 1;
    return this.#text(start, this.offset);
  }

  /** Says whether nothing but white space and comments is left. */
  atEnd(): boolean {
    this.skipSpace();
    return this.offset >= this.#bytes.length;
  }

  /** The operator of a content stream that comes next, or null where a value comes. */
  operator(): string | null {
    const start = this.offset;
    const word = this.word();
    if (word !== '' && !/^(?:[-+.\d]|true$|false$|null$)/u.test(word)) return word;
    this.offset = start;
    return null;
  }

  /** Moves past white space and comments. */
  skipSpace(): void {
    while (this.offset < this.#bytes.length) {
      if (WHITESPACE.has(this.#byte())) this.offset += 1;
      else if (this.#character() === '%') this.#skipLine();
      else return;
    }
  }

  /** Moves past the one line end that follows the keyword `stream`. */
  skipStreamLineEnd(): void {
    if (this.#byte() === CR) this.offset += 1;
    if (this.#byte() === LF) this.offset += 1;
  }

  #skipLine(): void {
    while (this.offset < this.#bytes.length && this.#byte() !== LF && this.#byte() !== CR) {
      this.offset += 1;
    }
  }

  #byte(ahead = 0): number {
    return this.#bytes[this.offset + ahead] ?? 0;
  }

  #character(ahead = 0): string {
    const at = this.offset + ahead;
    return at < this.#bytes.length ? String.fromCharCode(this.#byte(ahead)) : '';
  }

  #text(start: number, end: number): string {
    let text = '';
    for (const byte of this.#bytes.subarray(start, end)) text += String.fromCharCode(byte);
    return text;
  }

  #fail(expected: string): never {
    throw new PdfSyntaxError(`Expected ${expected} at byte ${this.offset}.`);
  }

  #name(): string {
    this.offset += 1;
    const start = this.offset;
    while (this.offset < this.#bytes.length && isRegular(this.#byte())) this.offset += 1;
    return this.#text(start, this.offset).replace(/#([0-9a-f]{2})/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #array(): PdfValue[] {
    this.offset += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.#character() === ']') break;
      values.push(this.value());
    }
    this.offset += 1;
    return values;
  }

  #dictionary(): PdfDictionary {
    this.offset += 2;
    const entries: PdfDictionary = new Map();
    for (;;) {
      this.skipSpace();
      if (this.#character() === '>') break;
      if (this.#character() !== '/') this.#fail('a name');
      const key = this.#name();
      entries.set(key, this.value());
    }
    this.offset += 2;
    return entries;
  }

  #hexString(): string {
    this.offset += 1;
    const start = this.offset;
    while (this.#character() !== '>') {
      if (this.offset >= this.#bytes.length) this.#fail('>');
      this.offset += 1;
    }
    const digits = this.#text(start, this.offset).replace(/[^0-9a-f]/giu, '');
    this.offset += 1;
    const pairs = digits.match(/..?/g) ?? [];
    return pairs
      .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
      .join('');
  }

  /** Balanced parentheses belong to the string. */
  #literalString(): string {
    this.offset += 1;
    let value = '';
    let open = 1;
    for (; ; this.offset += 1) {
      if (this.offset >= this.#bytes.length) this.#fail(')');
      const character = this.#character();
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) break;
      value += this.#byte() === BACKSLASH ? this.#escape() : character;
    }
    this.offset += 1;
    return value;
  }

  /** What a backslash and what follows it stand for; ends on the last character of it. */
  #escape(): string {
    this.offset += 1;
    const octal = /^[0-7]{1,3}/.exec(this.#text(this.offset, this.offset + 3))?.[0];
    if (octal !== undefined) {
      this.offset += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    if (this.#byte() === CR && this.#byte(1) === LF) this.offset += 1;
    if (this.#byte() === CR || this.#byte() === LF) return '';
    const character = this.#character();
    return ESCAPES[character] ?? character;
  }

  /** A number, a reference (`12 0 R`), true, false or null. */
  #wordValue(): PdfValue {
    const word = this.word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) this.#fail('a value');
    return Number.isInteger(number) && this.#isReference() ? { kind: 'reference', number } : number;
  }

  #isReference(): boolean {
    const start = this.offset;
    if (/^\d+$/.test(this.word()) && this.word() === 'R') return true;
    this.offset = start;
    return false;
  }
}

function isRegular(byte: number): boolean {
  return !WHITESPACE.has(byte) && !DELIMITERS.has(byte);
}
