/** The values of a PDF file (ISO 32000-1, 7.3), and their text in a file. */

export interface PdfName {
  kind: 'name';
  /** Without the slash, `#xx` resolved. */
  value: string;
}

export interface PdfString {
  kind: 'string';
  /** One character a byte (U+0000–U+00FF). */
  value: string;
}

export interface PdfReference {
  kind: 'reference';
  number: number;
}

export interface PdfStream {
  kind: 'stream';
  dictionary: PdfDictionary;
  /** As in the file, filters not undone. */
  bytes: Uint8Array;
}

export type PdfDictionary = Map<string, PdfValue>;

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfStream
  | PdfValue[]
  | PdfDictionary;

/** The value as a dictionary (a stream's own, where it is one), or null where it is none. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary | null {
  if (value instanceof Map) return value;
  return isKind(value, 'stream') ? value.dictionary : null;
}

/** The value of a name, or null where it is none. */
export function nameOf(value: PdfValue | undefined): string | null {
  return isKind(value, 'name') ? value.value : null;
}

type Kinded = PdfName | PdfString | PdfReference | PdfStream;

/** Says whether the value is a name, string, reference or stream, as `kind` says. */
export function isKind<Kind extends Kinded['kind']>(
  value: PdfValue | undefined,
  kind: Kind,
): value is Extract<Kinded, { kind: Kind }> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map) &&
    value.kind === kind
  );
}

/** The value as it stands in a file. Throws for a stream, which only an object of its own can be. */
export function serialise(value: PdfValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') {
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`;
  if (value instanceof Map) {
    const entries = [...value].map(([key, entry]) => `${nameText(key)} ${serialise(entry)}`);
    return `<<${entries.join(' ')}>>`;
  }
  switch (value.kind) {
    case 'name':
      return nameText(value.value);
    case 'string':
      return `<${hexBytes(value.value)}>`;
    case 'reference':
      return `${value.number} 0 R`;
    case 'stream':
      throw new Error('A stream cannot stand inside another value.');
  }
}

function nameText(value: string): string {
  const escaped = value.replace(/[^A-Za-z0-9_.+-]/g, (character) => `#${hexBytes(character)}`);
  return `/${escaped}`;
}

function hexBytes(characters: string): string {
  return Array.from(characters, (character) =>
    character.charCodeAt(0).toString(16).padStart(2, '0'),
  ).join('');
}
