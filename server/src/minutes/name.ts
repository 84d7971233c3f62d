/**
 * What a name looks like: capitalised words with particles (`von`, `af`), a
 * party in brackets, and the words that are a title or an organisation rather
 * than a person.
 */

/** A stretch of a value, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A party in brackets: `(S)`, `(SiV)`, `(-)`. */
export interface PartyMention extends Stretch {
  party: string;
}

const PARTY =
  /\(\s*(\p{Lu}[\p{L}\p{N}+.-]{0,6}|[smclvf]|mp|kd|sd|fp|[-–]|(?:politiskt |partipolitiskt )?obunden|(?:politisk )?vilde|opol\.?|partilös)\s*\)/uy;

const BEFORE_PARTY = /[\s,]*/uy;
const BRACKET = 0x28;

/** Takes an index; returns the party that stands there after spaces and at most one comma, or null. */
export function partyAt(value: string, at: number): PartyMention | null {
  const start = after(value, at, BEFORE_PARTY);
  if (value.charCodeAt(start) !== BRACKET) return null;
  PARTY.lastIndex = start;
  const found = PARTY.exec(value);
  if (!found) return null;
  return { party: found[1] ?? '', start, end: start + found[0].length };
}

/** Takes a stretch; returns the first party in it, or null. */
export function firstParty(value: string, from: number, to: number): PartyMention | null {
  for (let at = from; at < to; at++) {
    const party = value.charCodeAt(at) === BRACKET ? partyAt(value, at) : null;
    if (party) return party.end <= to ? party : null;
  }
  return null;
}

const NAME_WORD = /(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\p{N}'’‐‑-]*)/uy;
const PARTICLE = /(?:von|van|af|de|der|den|di|du|da|dos|la|le|el|al|bin|ibn|ten|ter|zu)(?=\s)/uy;
const GAP = /\s+/uy;

/** Takes an index; returns the capitalised words (with particles between them) that begin there. */
export function nameWordsAt(value: string, at: number, to: number): Stretch[] {
  const words: Stretch[] = [];
  let start = at;
  while (start < to) {
    let end = nameWordEnd(value, start);
    if (end > start) words.push({ start, end: Math.min(end, to) });
    else {
      end = after(value, start, PARTICLE);
      if (end === start || words.length === 0) break;
    }
    const next = after(value, end, GAP);
    if (next === end) break;
    start = next;
  }
  return words;
}

/** Takes an index; returns where the capitalised word that begins there ends, the index itself where none does. */
export function nameWordEnd(value: string, at: number): number {
  return after(value, at, NAME_WORD);
}

/** Where what a sticky pattern matches at an index ends; the index itself where it matches nothing. */
function after(value: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(value) ? pattern.lastIndex : at;
}

const ROLE =
  /(?:^vd|^vice|chef|ordförande|ordföranden|sekreterare|direktör|utredare|strateg|handläggare|samordnare|ekonom|jurist|ingenjör|controller|arkitekt|planerare|rektor|revisor|ledamot(?:en)?|ledamöter(?:na)?|ersättar(?:e|en|na)|kommunalråd|regionråd|oppositionsråd|borgarråd|justerare|protokollförare|utvecklare|konsult|assistent|administratör|inspektör|ombud|specialist|ledare|ansvarig|föredragande|registrator|adjungerad)$/iu;
const ACRONYM_ROLE = /^\p{Lu}{2,}[-‐‑]\p{Ll}/u;

/** Whether a word is a role even where it is capitalised: `Kommunchef`, `IT-samordnare`, `VD`. */
export function isRoleWord(word: string): boolean {
  return ROLE.test(word) || ACRONYM_ROLE.test(word);
}

const ORGANISATION =
  /^(?:Region|Regionen|Länsstyrelsen?|Sveriges|Svenska|Stiftelsen|Föreningen|Polisen|Kommunal|AB|HB|[\p{L}-]*(?:kommun|kommunen|styrelsen|nämnden|verket|kontoret|förvaltningen|myndigheten|förbundet|bolaget|enheten|avdelningen|skolan|centrum|universitet|högskola|förening))$/u;

/** Whether a word names an organisation or a part of one: `Kommunstyrelsen`, `Miljökontoret`. */
export function isOrganisation(word: string): boolean {
  return ORGANISATION.test(word);
}

/** Whether the words from `start` on are two capitalised ones that name a person. */
export function looksLikeName(value: string, start: number, to: number): boolean {
  const words = nameWordsAt(value, start, to);
  const [first] = words;
  if (first === undefined || words.length < 2) return false;
  if (isRoleWord(value.slice(first.start, first.end))) return false;
  return !words.some((word) => isOrganisation(value.slice(word.start, word.end)));
}
