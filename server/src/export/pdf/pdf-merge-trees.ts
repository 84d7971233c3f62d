/** The trees of a merged PDF by which numbers, ids and names are found (ISO 32000-1, 7.9.6, 7.9.7). */
import { moved, movedDictionary, type Part, prefixed, reference } from './pdf-part.ts';
import { PdfSyntaxError } from './pdf-reader.ts';
import { isKind, type PdfDictionary, type PdfValue } from './pdf-values.ts';

/** The named destinations of all parts, null where there are none. */
export function destinations(parts: readonly Part[]): PdfDictionary | null {
  const names = parts.flatMap((part) => {
    const tree = part.file.dictionary(part.file.catalog().get('Names'));
    return namesOf(part, part.file.dictionary(tree?.get('Dests')) ?? undefined);
  });
  return names.length === 0 ? null : nameTree(names);
}

/** The root of the structure and its element `Document`, with what is in all parts' own. */
export function structure(parts: readonly Part[], first: Part): Map<number, PdfValue> {
  const root = movedDictionary(first, first.places.structure);
  const last = parts.at(-1) ?? first;
  const next = movedDictionary(last, last.places.structure).get('ParentTreeNextKey');
  root.set('ParentTree', new Map([['Nums', parts.flatMap(parentNumbers)]]));
  root.set('ParentTreeNextKey', Number(next) + last.keyShift);
  const ids = parts.flatMap((part) => {
    const own = part.file.dictionary(reference(part.places.structure));
    return namesOf(part, own?.get('IDTree')).map(
      ([id, element]): NamedValue => [prefixed(id, part), element],
    );
  });
  if (ids.length > 0) root.set('IDTree', nameTree(ids));
  const elements = parts.map((part) => movedDictionary(part, part.places.document).get('K'));
  const document = movedDictionary(first, first.places.document);
  document.set(
    'K',
    elements.flatMap((kids) => (Array.isArray(kids) ? kids : [])),
  );
  return new Map([
    [first.places.structure, root],
    [first.places.document, document],
  ]);
}

function parentNumbers(part: Part): PdfValue[] {
  const tree = movedDictionary(part, part.places.structure).get('ParentTree');
  const numbers = tree instanceof Map ? tree.get('Nums') : undefined;
  if (!Array.isArray(numbers)) throw new PdfSyntaxError('The parent tree has no numbers.');
  return numbers.map((value, i) => (i % 2 === 0 ? Number(value) + part.keyShift : value));
}

type NamedValue = [name: PdfValue, value: PdfValue];

/** Names and values of a tree that has no levels, as the engine writes them; values moved. */
function namesOf(part: Part, tree: PdfValue | undefined): NamedValue[] {
  const names = tree instanceof Map ? tree.get('Names') : undefined;
  if (!Array.isArray(names)) return [];
  return names.flatMap((name, i): NamedValue[] =>
    i % 2 === 0 ? [[name, moved(names[i + 1] ?? null, part)]] : [],
  );
}

function nameTree(names: readonly NamedValue[]): PdfDictionary {
  const sorted = names.toSorted(([one], [other]) => order(one, other));
  return new Map([['Names', sorted.flat()]]);
}

function order(one: PdfValue, other: PdfValue): number {
  const [a, b] = [one, other].map((name) => (isKind(name, 'string') ? name.value : ''));
  return Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? ''));
}
