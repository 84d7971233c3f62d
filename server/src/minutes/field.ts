/** Fields of the tree as names and values with their places. */
import type { Field } from '../language/tree.ts';
import { readDates } from './dates.ts';
import type { Correction, HeadField, Words } from './minutes.ts';
import type { Reading } from './place.ts';
import { wordsOf, wordsOfNode } from './place.ts';

/** Takes a field of the tree; returns its key, name and the values that are not blank. */
export function readField(reading: Reading, field: Field): HeadField {
  const values: Words[] = [];
  let name: Words = { value: '', spans: [], position: field.position };
  for (const child of field.children) {
    if (child.type === 'fieldName') {
      name = wordsOf(reading, child);
      continue;
    }
    const words = wordsOfNode(reading, child);
    if (words.value !== '') values.push(words);
  }
  return { key: field.key, name, values, position: field.position };
}

/** Takes the words under `Rättelse`; returns the correction with its first date. */
export function readCorrection(reading: Reading, words: Words, meeting: string | null): Correction {
  return { date: readDates(reading, words, meeting)[0] ?? null, ...words };
}
