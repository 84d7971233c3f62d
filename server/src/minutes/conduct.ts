/**
 * What the prose of a § says of how it is dealt with: `Anna Ek (S) anmäler jäv
 * i § 12`, `Bo Berg (M) leder sammanträdet`, `Cia Dal (S) tjänstgör i hennes
 * ställe`. Sections that tell of other meetings say nothing of this one.
 */

import { sourceStart } from '../language/positions.ts';
import type { SectionRole } from '../language/vocabulary.ts';
import { namesInSentence } from './mentions.ts';
import type { Conduct, Item, ItemRange, Person } from './minutes.ts';
import type { Reading } from './place.ts';
import { withoutMarkup, wordsOf } from './place.ts';
import { itemsNamed } from './scope.ts';
import type { Passage, Words } from './words.ts';

/** The parts of a § that hold prose. */
type Prose = Pick<Item, 'preamble' | 'sections' | 'afterword'>;

/** Where others, or the same at another time, are quoted or decided about. */
const OF_OTHERS: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'economy',
  'timeframe',
  'statement',
  'basis',
  'incoming',
  'other-decision',
  'dissenting-statement',
  'recipients',
]);
/** Where the past is told too: only what is said in the present tense belongs to this meeting. */
const OF_THE_PAST: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'earlier']);

/** Most paragraphs say none of it. */
const ANY = /jäv|handläggning|beredning|ordförande|led(?:er|de|s)|tjänstg|inträd|ersätt|ställe/iu;

/** Takes the prose of a §; returns what it says of recusal, chair and substitutes, sentence by sentence. */
export function readConduct(reading: Reading, { preamble, sections, afterword }: Prose): Conduct[] {
  const found: Conduct[] = [];
  const read = (passages: readonly Passage[], isPast: boolean): void => {
    for (const passage of passages) {
      if (ANY.test(passage.value)) readPassage(reading, passage, isPast, found);
    }
  };
  read(preamble, false);
  for (const { role, words } of sections) {
    if (!OF_OTHERS.has(role)) read(words, OF_THE_PAST.has(role));
  }
  read(afterword, false);
  return found;
}

function readPassage(reading: Reading, words: Words, isPast: boolean, found: Conduct[]): void {
  let from = 0;
  // `Anna Ek (S) anmäler jäv i § 12. Bo Berg (M) leder sammanträdet.`: in § 12.
  let items: ItemRange[] = [];
  while (from < words.value.length) {
    const to = sentenceEnd(words.value, from);
    const sentence = words.value.slice(from, to);
    const tells = ANY.test(sentence);
    if (tells || sentence.includes('§')) {
      const said = wordsOf(reading, words, from, to);
      const { value, spans } = withoutMarkup(said);
      const named = itemsNamed(reading, { value, spans });
      if (named.length > 0) items = named;
      if (tells)
        readSentence(reading, { value, spans, position: said.position }, isPast, items, found);
    }
    from = to;
  }
}

/** A full stop before a capital; not behind an initial (`A. Ek`). What is rarest is looked for first. */
const SENTENCE_END = /[.!?;\n](?<!(?:^|\s)\p{Lu}[.!?;\n])(?=\s*\p{Lu})/gu;

/** Where the sentence at an index ends. */
function sentenceEnd(value: string, from: number): number {
  SENTENCE_END.lastIndex = from;
  return SENTENCE_END.test(value) ? SENTENCE_END.lastIndex : value.length;
}

const PAST =
  /(?<!\p{L})(?:anmälde|ledde|övertog|tjänstgjorde|inträdde|ersatte|ersattes|var)(?!\p{L})/iu;
const RECUSED =
  /(?<!\p{L})(?:(?:anmäler|anmälde|anmält|förklarar|förklarade|meddelar)\s+(?:sig\s+)?(?:att\s+(?:hon|han|hen)\s+är\s+)?(?:vara\s+)?jäv(?:ig)?(?!\p{L})|(?:är|var)\s+jäviga?(?!\p{L})|(?:på\s+grund\s+av|p\.?g\.?a\.?|med\s+anledning\s+av)\s+jäv(?!\p{L})|(?:deltar|deltog)\s+(?:\p{L}+\s+)?(?:inte|ej)\s+i\s+(?:handläggningen|beredningen))/iu;
const NOT_RECUSED =
  /(?<!\p{L})(?:inte|ej|ingen|inget|inga|huruvida|om)\s+(?:\p{L}+\s+){0,3}jävi?g?(?!\p{L})|jäv(?:et)?\s+(?:föreligger\s+)?(?:inte|ej)(?!\p{L})/iu;
const CHAIR =
  /(?<!\p{L})(?:(?:leder|ledde|leds|leddes)\s+(?:då\s+|därför\s+|i\s+stället\s+)?(?:av|sammanträdet|mötet|förhandlingarna|överläggningen|handläggningen|behandlingen)|(?:övertar|övertog|tar\s+över|går\s+in\s+som)\s+ordförande\p{L}*|ordförandeskapet\s+(?:övertas|tas\s+över|övergår)|(?:tjänstgör|tjänstgjorde|inträder|inträdde|fungerar|träder\s+in|utses|väljs)\s+(?:\p{L}+\s+){0,3}?(?:som\s+|till\s+)?(?:tillfällig\s+|tjänstgörande\s+)?(?:mötes)?ordförande(?!\p{L})|(?:tillfällig|tjänstgörande|tjg\.?|tf\.?)\s+ordförande(?!\p{L})|ordförande\s+(?:i|för|under|vid)\s+(?:ärendet|paragrafen|§))/iu;
const STEPS_IN =
  /(?<!\p{L})(?:tjänstgör|tjänstgjorde|tjänstgörande\s+ersättare|inträder|inträdde|träder\s+in|ersätter|ersatte|ersätts|ersattes|i\s+(?:hennes|hans|dennes?|vars)\s+ställe)(?!\p{L})/iu;

/** What each of them cannot do without, and what is found sooner. */
const MAY_BE_RECUSED = /jäv|delt(?:ar|og)/iu;
const MAY_CHAIR = /ordförande|led(?:er|de|s)/iu;
const MAY_STEP_IN = /tjänstgör|inträd|träder|ersätt|ersatt|ställe/iu;

/** Adds what one sentence without markup says; `items`: the §§ that it is about, none: its own. */
function readSentence(
  reading: Reading,
  words: Words,
  isPast: boolean,
  items: ItemRange[],
  found: Conduct[],
): void {
  const { value, position } = words;
  const recused = MAY_BE_RECUSED.test(value) ? recusal(value) : null;
  const chair = MAY_CHAIR.test(value) && CHAIR.test(value);
  const stepsIn = MAY_STEP_IN.test(value) && STEPS_IN.test(value);
  if (recused === null && !chair && !stepsIn) return;
  if (isPast && PAST.test(value)) return;
  const people = namesInSentence(reading, words);
  if (recused !== null)
    found.push({ kind: 'recusal', people: recusedAmong(people, words, recused), items, position });
  if (chair) found.push({ kind: 'chair', people, items, position });
  if (stepsIn) found.push({ kind: 'substitute', people, items, position });
}

/** Where the words of recusal stand; null where there are none, or where they say that no one is recused. */
function recusal(value: string): number | null {
  const recused = RECUSED.exec(value);
  return recused && !NOT_RECUSED.test(value) ? recused.index : null;
}

/** Those named before the words of recusal; where no one is, the first named behind them. */
function recusedAmong(people: readonly Person[], words: Words, at: number): Person[] {
  const end = sourceStart(words, at);
  const before = people.filter(({ position }) => (position.start.offset ?? 0) < end);
  const subject = before.filter(({ name }) => !isObject(words.value, name));
  return before.length > 0 ? subject : people.slice(0, 1);
}

/** Whether the name follows a preposition that makes it someone else than the one who speaks of recusal. */
function isObject(value: string, name: string): boolean {
  return /(?<!\p{L})(?:av|för|mot|med|till)\s+$/iu.test(
    value.slice(0, Math.max(0, value.indexOf(name))),
  );
}
