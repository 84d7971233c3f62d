/** Who makes a statement: moves, reserves themselves, or agrees. */
import { isRoleWord, nameWordsAt, partyAt } from '../minutes/name.ts';
import type { Statement } from '../minutes/words.ts';
import { type Range, rangeIn, rangeOf } from './place.ts';

/** Someone with a party, as a statement names them. */
export interface Speaker {
  name: string;
  party: string;
  /** Of the name. */
  range: Range;
}

const VERB =
  /(?<!\p{L})(?:yrkar|yrkade|föreslår|föreslog|reserverar|reserverade|anmäl(?:er|de)\s+(?:\p{L}+\s+)?reservation|instämmer|instämde|biträder)(?!\p{L})/u;
/** After these words someone is named whose motion it is, or for whom something is decided. */
const OF_OTHERS =
  /(?<!\p{L})(?:till\s+förmån\s+för|bifall\s+till|avslag\s+på|enligt|mot|att)(?!\p{L})/u;

/**
 * Takes a statement; returns those who make it: the people with a party before
 * its verb and those who agree (`med instämmande av …`), or behind the verb
 * where it comes first (`Mot beslutet reserverar sig …`).
 */
export function speakersOf(statement: Statement): Speaker[] {
  if (rangeOf(statement.position) === null) return [];
  const { value } = statement;
  const verb = VERB.exec(value);
  if (!verb) return [];
  const before = namesIn(statement, 0, verb.index);
  const rest = value.slice(verb.index);
  const end =
    verb.index + (OF_OTHERS.exec(rest)?.index ?? SENTENCE_END.exec(rest)?.index ?? rest.length);
  const after = before.length === 0 || AGREES.test(value.slice(verb.index, end));
  return after ? [...before, ...namesIn(statement, verb.index, end)] : before;
}

const AGREES = /(?<!\p{L})(?:instämma|stöd\s+av)/u;
const SENTENCE_END = /[.!?](?:\s|$)/u;

function namesIn(statement: Statement, from: number, to: number): Speaker[] {
  const { value } = statement;
  const found: Speaker[] = [];
  for (let at = from; at < to; ) {
    const starts = at === 0 || !/[\p{L}\p{N}]/u.test(value.charAt(at - 1));
    const words = starts ? nameWordsAt(value, at, to) : [];
    const end = words.at(-1)?.end ?? at;
    const party = words.length > 0 ? partyAt(value, end) : null;
    const named = words.filter(({ start, end: last }) => !isRoleWord(value.slice(start, last)));
    const start = named[0]?.start;
    if (party && start !== undefined) {
      const range = rangeIn(statement, start, end);
      found.push({ name: value.slice(start, end), party: party.party, range });
    }
    at = Math.max(party?.end ?? end, at + 1);
  }
  return found;
}
