/**
 * One PDF of several that the engine made of one document's parts. The first
 * part's catalog, metadata and heading are the whole's; pages, bookmarks,
 * destinations and structure of all stand there in order (ISO 32000-1, 7.7,
 * 12.3, 14.7).
 */
import { bookmarks } from './pdf-merge-bookmarks.ts';
import { destinations, structure } from './pdf-merge-trees.ts';
import { moved, movedDictionary, type Part, readParts, reference } from './pdf-part.ts';
import { PdfSyntaxError } from './pdf-reader.ts';
import { isKind, type PdfDictionary, type PdfReference, type PdfValue } from './pdf-values.ts';
import { objectBytes, type WrittenObject, writeFile } from './pdf-write.ts';

const NUMBER_OF_PAGES = /(<xmpTPg:NPages>)\d+(<\/xmpTPg:NPages>)/u;

/**
 * Merges the PDFs of the parts of one document; the same ones give the same
 * bytes. Throws `PdfSyntaxError` where one is not built as the engine builds.
 */
export function mergePdfs(files: readonly Uint8Array[]): Uint8Array {
  const parts = readParts(files);
  const [first, ...others] = parts;
  if (first === undefined) throw new PdfSyntaxError('There is no part.');
  if (others.length === 0) return first.file.bytes;
  const last = parts.at(-1) ?? first;
  const root = reference(last.shift + last.file.places.length + 1);
  const changed = joints(parts, first, root);
  const left = new Set(others.flatMap(heldTogether));
  const objects = parts.flatMap((part) => objectsOf(part, changed, left));
  const pages = objectBytes(root.number, pagesRoot(parts));
  const head = first.file.bytes.subarray(0, first.file.places[0]?.start ?? 0);
  return writeFile(head, [...objects, { number: root.number, bytes: pages }], first.file.trailer);
}

/** Where the parts meet: what becomes of these objects, by their numbers in the whole. */
function joints(parts: readonly Part[], first: Part, root: PdfReference): Map<number, PdfValue> {
  const changed = new Map<number, PdfValue>(bookmarks(parts, first));
  for (const part of parts) {
    const own = movedDictionary(part, part.places.pages).set('Parent', root);
    changed.set(part.places.pages + part.shift, own);
  }
  const catalog = movedDictionary(first, first.places.catalog).set('Pages', root);
  const names = destinations(parts);
  if (names !== null) catalog.set('Names', new Map([['Dests', names]]));
  changed.set(first.places.catalog, catalog);
  for (const [number, value] of structure(parts, first)) changed.set(number, value);
  return changed.set(first.places.metadata, metadata(parts, first));
}

function pagesRoot(parts: readonly Part[]): PdfDictionary {
  return new Map<string, PdfValue>([
    ['Type', { kind: 'name', value: 'Pages' }],
    ['Count', numberOfPages(parts)],
    ['Kids', parts.map(({ places, shift }) => reference(places.pages + shift))],
  ]);
}

function numberOfPages(parts: readonly Part[]): number {
  const counts = parts.map((part) => movedDictionary(part, part.places.pages).get('Count'));
  return counts.reduce((sum: number, count) => sum + Number(count), 0);
}

function metadata(parts: readonly Part[], first: Part): PdfValue {
  const stream = first.file.object(first.places.metadata);
  if (!isKind(stream, 'stream')) throw new PdfSyntaxError('There is no metadata.');
  const packet = new TextDecoder().decode(stream.bytes);
  const counted = packet.replace(NUMBER_OF_PAGES, `$1${numberOfPages(parts)}$2`);
  return { ...stream, bytes: new TextEncoder().encode(counted) };
}

/** What holds a later part together and the whole has no use for, by the numbers in the whole. */
function heldTogether({ places, shift }: Part): number[] {
  const { catalog, info, metadata, outlines, structure, document } = places;
  return [catalog, info, metadata, outlines, structure, document].flatMap((number) =>
    number === null ? [] : [number + shift],
  );
}

function objectsOf(
  part: Part,
  changed: ReadonlyMap<number, PdfValue>,
  left: ReadonlySet<number>,
): WrittenObject[] {
  return part.file.places.flatMap((place) => {
    const number = place.number + part.shift;
    if (left.has(number)) return [];
    const value = changed.get(number) ?? moved(part.file.object(place.number), part);
    return [{ number, bytes: objectBytes(number, value) }];
  });
}
