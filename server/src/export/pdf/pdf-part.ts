/** A PDF that becomes a part of another: its objects, with numbers and ids of the whole. */
import { PdfFile } from './pdf-file.ts';
import { PdfSyntaxError } from './pdf-reader.ts';
import { isKind, type PdfDictionary, type PdfReference, type PdfValue } from './pdf-values.ts';

/** The objects that hold a PDF together, by their numbers in it. */
interface Places {
  catalog: number;
  info: number | null;
  metadata: number;
  pages: number;
  outlines: number | null;
  structure: number;
  /** The structure element `Document`, in which all others are. */
  document: number;
}

/** A part, and what makes its numbers and ids those of the whole. */
export interface Part {
  file: PdfFile;
  places: Places;
  /** Added to object numbers. */
  shift: number;
  /** Added to keys of the parent tree. */
  keyShift: number;
  /** Set before the ids of structure elements. */
  prefix: string;
  /** Objects of the whole that stand for objects of the part, by their numbers in each. */
  substitutes: ReadonlyMap<number, number>;
}

/** Reads the parts in their order. Throws `PdfSyntaxError` where one is not built as the engine builds. */
export function readParts(files: readonly Uint8Array[]): Part[] {
  const parts: Part[] = [];
  let shift = 0;
  let keyShift = 0;
  for (const [index, bytes] of files.entries()) {
    const file = new PdfFile(bytes);
    const places = placesOf(file);
    const substitutes = substitutesOf(places, parts[0]);
    const prefix = index === 0 ? '' : `p${index}`;
    parts.push({ file, places, shift, keyShift, prefix, substitutes });
    const next = file.dictionary(reference(places.structure))?.get('ParentTreeNextKey');
    shift += file.places.reduce((most, { number }) => Math.max(most, number), 0);
    keyShift += typeof next === 'number' ? next : 0;
  }
  return parts;
}

function placesOf(file: PdfFile): Places {
  const catalog = file.catalog();
  const { trailer } = file;
  const structure = numberOf(catalog.get('StructTreeRoot'));
  const kids = file.dictionary(reference(structure))?.get('K');
  return {
    catalog: numberOf(trailer.get('Root')),
    info: trailer.has('Info') ? numberOf(trailer.get('Info')) : null,
    metadata: numberOf(catalog.get('Metadata')),
    pages: numberOf(catalog.get('Pages')),
    outlines: catalog.has('Outlines') ? numberOf(catalog.get('Outlines')) : null,
    structure,
    document: numberOf(Array.isArray(kids) ? kids[0] : kids),
  };
}

/**
 * What a later part has in common with the first: the element in which all
 * others are, and the bookmark under which the others stand, the heading's.
 */
function substitutesOf(places: Places, first: Part | undefined): Map<number, number> {
  const substitutes = new Map<number, number>();
  if (first === undefined) return substitutes;
  substitutes.set(places.document, first.places.document);
  const heading = headingBookmark(first);
  if (places.outlines !== null && heading !== null) substitutes.set(places.outlines, heading);
  return substitutes;
}

/** The number of the first bookmark of the first part, that of the document's own heading; null without bookmarks. */
export function headingBookmark({ file, places }: Part): number | null {
  const root = places.outlines === null ? null : file.dictionary(reference(places.outlines));
  return root?.has('First') ? numberOf(root.get('First')) : null;
}

/** The object of a part with this number in it, as a dictionary of the whole. */
export function movedDictionary(part: Part, number: number): PdfDictionary {
  const value = moved(part.file.object(number), part);
  if (!(value instanceof Map)) throw new PdfSyntaxError(`Object ${number} is no dictionary.`);
  return value;
}

/** A value of a part as it stands in the whole. */
export function moved(value: PdfValue, part: Part): PdfValue {
  if (Array.isArray(value)) return value.map((entry) => moved(entry, part));
  if (value instanceof Map) return movedEntries(value, part);
  if (isKind(value, 'reference')) {
    return reference(part.substitutes.get(value.number) ?? value.number + part.shift);
  }
  if (!isKind(value, 'stream')) return value;
  return { ...value, dictionary: movedEntries(value.dictionary, part) };
}

function movedEntries(dictionary: PdfDictionary, part: Part): PdfDictionary {
  return new Map([...dictionary].map(([key, value]) => [key, movedEntry(key, value, part)]));
}

function movedEntry(key: string, value: PdfValue, part: Part): PdfValue {
  if ((key === 'StructParents' || key === 'StructParent') && typeof value === 'number') {
    return value + part.keyShift;
  }
  if (key === 'ID' || key === 'Headers') return prefixed(value, part);
  return moved(value, part);
}

/** An id of a structure element, or several. */
export function prefixed(ids: PdfValue, part: Part): PdfValue {
  if (Array.isArray(ids)) return ids.map((id) => prefixed(id, part));
  return isKind(ids, 'string') ? { ...ids, value: `${part.prefix}${ids.value}` } : ids;
}

/** A reference to the object with this number. */
export function reference(number: number): PdfReference {
  return { kind: 'reference', number };
}

/** The number that a reference refers to. Throws `PdfSyntaxError` where the value is none. */
export function numberOf(value: PdfValue | undefined): number {
  if (!isKind(value, 'reference')) throw new PdfSyntaxError('A reference is missing.');
  return value.number;
}
