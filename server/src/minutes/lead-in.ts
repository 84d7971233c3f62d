/**
 * Lead-ins: paragraphs that open a group of decision points (`Enligt
 * förvaltningens förslag:`, `Kommunstyrelsen beslutar att`), and sentences that
 * make what follows a proposal to another body (`X föreslår att Y beslutar …`).
 */
import { looksLikeBody } from '../language/body-name.ts';
import { plainLine } from './one-line.ts';

/** Who decides or proposes by a sentence, and to whom a proposal is made; null where it isn't said. */
export interface Speech {
  body: string | null;
  to: string | null;
}

/** Longer than any lead-in's own words: no more of a paragraph's end and beginning is looked at. */
const REACH = 240;

/** Takes a paragraph's words; returns what it says where it is a lead-in, else null. */
export function readLeadIn(value: string): Speech | null {
  const end = plainLine(value.slice(-REACH));
  const start = plainLine(value.slice(0, REACH));
  const opens =
    (/^(?:Enligt|På förslag av)(?!\p{L})/iu.test(start) && end.endsWith(':')) ||
    ENDS_IN_DECIDING.test(end) ||
    endsInBody(end, DECIDES_LAST) ||
    endsInBody(end, PROPOSES_LAST);
  return opens ? readSpeech(value) : null;
}

/** `… beslutar`, `… besluta att följande:`. */
const ENDS_IN_DECIDING = /(?<!\p{L})beslutar?(?: att| enligt| om| följande)*\s?:?$/iu;

/** At most five words, and what may follow them in a lead-in. */
const LAST_WORDS =
  '([^\\s,.:;]+(?: [^\\s,.:;]+){0,4}?)(?: (?:att|enligt följande|följande))?\\s?:?$';
const DECIDES_LAST = new RegExp(`(?<!\\p{L})beslutar ${LAST_WORDS}`, 'iu');
const PROPOSES_LAST = new RegExp(`(?<!\\p{L})föreslår ${LAST_WORDS}`, 'iu');

/** `För egen del beslutar kommunstyrelsen att`, `Kommunstyrelsen föreslår kommunfullmäktige:`. */
function endsInBody(end: string, pattern: RegExp): boolean {
  return looksLikeBody(pattern.exec(end)?.[1] ?? '');
}

/** Without these words nobody speaks; emphasis may stand within them. */
const SPEAKS = /föreslår|beslutar|\*/iu;

/** Takes words; returns whose decision they are and to whom they make a proposal. */
export function readSpeech(value: string): Speech {
  if (!SPEAKS.test(value)) return { body: null, to: null };
  const start = plainLine(value.slice(0, REACH));
  const subject = /^([^.:;,]{1,80}?) (?:föreslår|beslutar)(?!\p{L})/iu.exec(start)?.[1] ?? '';
  return { body: looksLikeBody(subject) ? subject : null, to: proposalTo(start) };
}

/** `föreslår att kommunfullmäktige beslutar`, `föreslår KF att besluta`, `föreslår kommunstyrelsen:`. */
function proposalTo(start: string): string | null {
  const found = /(?<!\p{L})föreslår (?:att )?(?!(?:en|ett|den|det) )(.+)$/iu.exec(start);
  const words = (found?.[1] ?? '').split(' ', 6).map((word) => word.replace(/[,.:;]$/u, ''));
  const initials = /^\p{Lu}{2,6}$/u.test(words[0] ?? '');
  if (initials) return /^(?:att|besluta)/u.test(words[1] ?? '') ? (words[0] ?? null) : null;
  for (let i = 1; i <= words.length; i++) {
    const name = words.slice(0, i).join(' ');
    if (looksLikeBody(name)) return name;
  }
  return null;
}
