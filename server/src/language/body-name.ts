/** Names of bodies (organ): which of them a heading or a sentence means. */
import { BODY_INITIALS } from './vocabulary.ts';

/** The last word of a body's name, as it stands alone in `beslutar utskottet`. */
const KIND =
  /(fullmäktige|styrelsen?|nämnd(?:en)?|utskott(?:et)?|beredning(?:en)?|kommitté(?:n)?|direktion(?:en)?|råd(?:et)?)$/u;
const DEFINITE: Readonly<Record<string, string>> = {
  styrelse: 'styrelsen',
  nämnd: 'nämnden',
  utskott: 'utskottet',
  beredning: 'beredningen',
  kommitté: 'kommittén',
  direktion: 'direktionen',
  råd: 'rådet',
};

/** Longer than the name of any body: nothing but itself names it. */
const LONGEST = 160;

/** The names that mean the file's own body, in lower case. */
export interface OwnBody {
  /** As the head says it, null where it says nothing. */
  name: string | null;
  names: ReadonlySet<string>;
}

/**
 * @param organ what the head's `Organ` says, or null
 * @returns every way to name that body: whole, by its last word, by its initials
 */
export function ownBodyOf(organ: string | null): OwnBody {
  const names = new Set<string>();
  const name = organ?.replace(/\s+/gu, ' ').trim() || null;
  if (name && name.length > LONGEST) names.add(name.toLowerCase());
  else if (name) {
    const initials = /\(([\p{Lu}]{2,6})\)\s*$/u.exec(name)?.[1];
    const whole = name.replace(/\s*\([^)]*\)\s*$/u, '').toLowerCase();
    const words = whole.split(' ');
    for (let i = 0; i < words.length; i++) addForms(names, words.slice(i).join(' '), i > 0);
    const last = words.at(-1) ?? '';
    const kind = KIND.exec(last)?.[1];
    if (kind) names.add(DEFINITE[kind] ?? kind);
    if (words.length > 1) names.add(words.map((word) => word[0]).join(''));
    if (initials) names.add(initials.toLowerCase());
    for (const known of BODY_INITIALS[whole] ?? []) names.add(known.toLowerCase());
  }
  return { name, names };
}

function addForms(names: Set<string>, name: string, part: boolean): void {
  // A part of the name counts where it still names a body: `och byggnadsnämnden` does not.
  if (part && (!KIND.test(name) || /^(?:och|samt|för|i)\s/u.test(name))) return;
  names.add(name);
  const kind = KIND.exec(name)?.[1];
  const definite = kind ? DEFINITE[kind] : undefined;
  if (kind && definite) names.add(name.slice(0, -kind.length) + definite);
}

/**
 * @param name a body's name in the nominative, any case
 * @returns whether it is the file's own; where the head names none, any body is
 */
export function isOwnBody(name: string, own: OwnBody): boolean {
  return own.name === null || own.names.has(name.toLowerCase());
}

/** Words of sentences, not of names: `yrkar bifall till allmänna utskottets förslag`. */
const SENTENCE =
  /[^\p{L}\s-]|(?:^|\s)(?:till|på|av|enligt|mot|med|om|att|som|är|har|ska|vid|yrkar|beslutar|föreslår)(?:\s|$)/iu;

/**
 * @param name words in the nominative
 * @returns whether they can be a name at all: a few words, no sentence
 */
export function looksLikeName(name: string): boolean {
  return name.split(/\s+/u).length <= 6 && !SENTENCE.test(name);
}

/**
 * @param name words in the nominative
 * @returns whether they look like a body's name: `socialnämnden`, `Kommunfullmäktige`, `KF`
 */
export function looksLikeBody(name: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return true;
  return KIND.test(name.toLowerCase()) && looksLikeName(name);
}

/**
 * @param genitive `Allmänna utskottets`, `AU:s`, `UTSKOTTETS`; initials may go without (`KS beslut`)
 * @returns the nominative, or null where the words are no genitive
 */
export function nominative(genitive: string): string | null {
  const words = genitive.trim();
  if (/^\p{Lu}{2,5}$/u.test(words)) return words;
  const shouted = words === words.toUpperCase();
  const match = (shouted ? /^(.*[^:\s])(?::S|S)$/u : /^(.*[^:\s])(?::s|s)$/u).exec(words);
  return match?.[1] ?? null;
}

/**
 * @param a a body's name in the nominative, or null
 * @param b another
 * @returns whether both name one body: `Kommunstyrelsen` and `KS`, `socialnämnden` and `nämnden`
 */
export function isSameBody(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return ownBodyOf(b).names.has(a.toLowerCase()) || ownBodyOf(a).names.has(b.toLowerCase());
}
