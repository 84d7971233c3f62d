/** People in sentences: `Anna Ek (S) anmäler jäv`, or a list of names. */
import type { Text } from '../language/tree.ts';
import type { Person } from './minutes.ts';
import { looksLikeName, nameWordsAt, partyAt } from './name.ts';
import { readPeople } from './people.ts';
import { readPerson } from './person.ts';
import type { Reading } from './place.ts';
import { withoutMarkup } from './place.ts';

/**
 * Takes a text that says who is concerned, in a sentence or as a list; returns
 * the people it names. In a sentence only names with a party are certain.
 */
export function readMentions(reading: Reading, text: Text): Person[] {
  if (!SENTENCE.test(text.value)) return readPeople(reading, text);
  return namesInSentence(reading, withoutMarkup(text));
}

/** Takes a sentence without markup; returns the people with a party that it names, or the one it begins with. */
export function namesInSentence(reading: Reading, text: Text): Person[] {
  const { value } = text;
  const found: Person[] = [];
  for (let at = 0; at < value.length; ) {
    const words = startsWord(value, at) ? nameWordsAt(value, at, value.length) : [];
    const end = words.at(-1)?.end ?? at;
    const party = words.length > 0 ? partyAt(value, end) : null;
    const name = party
      ? nameStart(
          value,
          words.map((word) => word.start),
        )
      : at;
    if (party)
      found.push(readPerson(reading, text, { start: name, name, end: party.end, shared: '' }));
    at = Math.max(party?.end ?? end, at + 1);
  }
  return found.length > 0 ? found : leadingName(reading, text);
}

const SENTENCE =
  /(?<!\p{L})(?:anmäler|anmälde|deltar|deltog|lämnar|lämnade|är|har|avstår|avstod|jävig|jäv)(?!\p{L})/iu;

/** `Ordförande Anna Ek (S)`: the name without the capitalised title before it. */
function nameStart(value: string, starts: readonly number[]): number {
  const titled = /^(?:Ordförande|Ordföranden|Ledamoten|Ersättaren|Vice)\s/u;
  return starts.find((start) => !titled.test(value.slice(start, start + 20))) ?? starts[0] ?? 0;
}

function startsWord(value: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(value.charAt(at - 1));
}

/** `Anna Ek anmäler jäv`: a name without a party where the sentence begins with it. */
function leadingName(reading: Reading, text: Text): Person[] {
  const words = nameWordsAt(text.value, 0, text.value.length);
  const end = words.at(-1)?.end ?? 0;
  if (!looksLikeName(text.value, 0, text.value.length)) return [];
  return [readPerson(reading, text, { start: 0, name: 0, end, shared: '' })];
}
