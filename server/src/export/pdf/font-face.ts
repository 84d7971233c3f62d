/** Reads from a TrueType or OpenType file what the exporter must know of it. */

/** A face: its family and the code points that it can show. */
export interface FontFace {
  /** The typographic family (`Source Sans 3`). */
  family: string;
  codePoints: ReadonlySet<number>;
}

const TYPOGRAPHIC_FAMILY = 16;
const FAMILY = 1;
const WINDOWS = 3;

/** Reads family and characters of a face. Throws where the bytes are no font. */
export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    family: readFamily(view, tableOffset(view, 'name')),
    codePoints: readCodePoints(view, tableOffset(view, 'cmap')),
  };
}

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const found = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at)));
    if (found.join('') === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function readFamily(view: DataView, table: number): string {
  const names = new Map<number, string>();
  const texts = table + view.getUint16(table + 4);
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    if (view.getUint16(record) !== WINDOWS) continue;
    const start = texts + view.getUint16(record + 10);
    names.set(view.getUint16(record + 6), utf16(view, start, view.getUint16(record + 8)));
  }
  const family = names.get(TYPOGRAPHIC_FAMILY) ?? names.get(FAMILY);
  if (family === undefined) throw new Error('The font does not say its family.');
  return family;
}

function utf16(view: DataView, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at += 2) {
    text += String.fromCharCode(view.getUint16(at));
  }
  return text;
}

/** The code points of all Unicode subtables in format 4 (BMP) or 12 (all planes). */
function readCodePoints(view: DataView, table: number): Set<number> {
  const codePoints = new Set<number>();
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const subtable = table + view.getUint32(table + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, codePoints);
    if (format === 12) addGroups(view, subtable, codePoints);
  }
  return codePoints;
}

function addSegments(view: DataView, subtable: number, codePoints: Set<number>): void {
  const doubled = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const start = view.getUint16(starts + at);
    const range = view.getUint16(ranges + at);
    for (let code = start; code <= view.getUint16(ends + at) && code < 0xffff; code += 1) {
      const glyph =
        range === 0
          ? code + view.getUint16(deltas + at)
          : view.getUint16(ranges + at + range + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) codePoints.add(code);
    }
  }
}

function addGroups(view: DataView, subtable: number, codePoints: Set<number>): void {
  const count = view.getUint32(subtable + 12);
  for (let index = 0; index < count; index += 1) {
    const group = subtable + 16 + index * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code += 1) codePoints.add(code);
  }
}
