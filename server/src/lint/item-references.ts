/**
 * Where the text refers to §§ of this meeting: `§ 18`, `§§ 3-5, 9 och 11`,
 * `paragraf 18`. In the head every § is one of this meeting. In prose a § may
 * as well be a statute's or another meeting's, so a reference counts only where
 * its sentence names no law, date, year or other body.
 */
import { MONTH_FORMS } from '../calendar/names.ts';
import { append } from '../language/append.ts';
import { isOwnBody, looksLikeBody, type OwnBody, ownBodyOf } from '../language/body-name.ts';
import type { SectionRole } from '../language/vocabulary.ts';
import type { Item } from '../minutes/minutes.ts';
import { type Leaf, leaves } from './leaves.ts';
import { type Range, rangeIn } from './place.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** One number of a reference and the place of its digits. */
export interface ItemReference extends Range {
  number: number;
  /** A letter after the number, or the empty string. */
  letter: string;
  /** The § that the reference stands in, null in the head. */
  item: Item | null;
}

const SIGN = /(?<!\d[a-h]?\s?)(?:§\s?§?|(?<!\p{L})paragraf(?:en|erna)?(?!\p{L}))\s*(?=\d)/giu;
/** A sign after which several numbers may be listed. */
const PLURAL = /^(?:§\s?§|paragraferna)/iu;
const NUMBER = /(\d{1,4})\s?([a-h])?(?![\p{L}\d/:]|\s?§)/uy;
const NEXT = /\s*(?:[-\u2010-\u2015,;&]|och|samt|eller|respektive|till)\s*(?=\d)/iuy;
const RANGE_END = /\s?[-\u2010-\u2015]\s?(?=\d)/uy;
/** Words and signs after which a § is a statute's: `§ 2 st 1`, `§ 5 i reglementet`. */
const STATUTE_AFTER =
  /^\s*(?:(?:första|andra|tredje|fjärde|femte|sista)\s+)?(?:meningen|st(?:ycket|\.)?|mom(?:entet|\.)?|p(?:unkten|\.)?|kap(?:itlet|\.)?)(?!\p{L})/iu;
/** `§ 5 i hyreskontraktet`: what follows is what the § is in, but for this protokoll and set phrases. */
const IN_SOMETHING =
  /^\s*i\s+(?!(?:dag|dagens|det|detta|denna|protokollet|ärendelistan|dagordningen|sin|sina|övrigt|enlighet|samband|form|fråga|stället|stort|första|andra|och)(?!\p{L}))\p{L}/iu;
/** `avtalets § 5`: whose § it is. */
const OWNER_BEFORE = /(?<owner>\p{L}+(?:et|en|an|rna))s\s*$/iu;
/** What is this protokoll's own. */
const OWN = /^(?:protokoll(?:et)?|dagen|kvällen|möte(?:t)?|sammanträde(?:t)?)$/iu;
/** A year, a date, another meeting or a set of rules. */
const ELSEWHERE = new RegExp(
  '(?:19|20)\\d\\d|\\d{1,2}/\\d|(?<!\\p{L})(?:kap|föregående|förra|tidigare)(?!\\p{L})' +
    `|(?<!\\p{L})(?:${MONTH_FORMS.join('|')})(?!\\p{L})` +
    '|(?:lag|lagen|balk|balken|förordning|förordningen|reglemente|reglementet|stadga|stadgan|stadgar|stadgarna' +
    '|(?<!dag|propositions)ordning|(?<!dag|propositions)ordningen|föreskrift|föreskrifter|föreskrifterna' +
    '|avtal|avtalet)(?!\\p{L})',
  'iu',
);
/** Laws by their initials: `KL`, not the time `kl.`. */
const LAW_INITIALS = /(?<!\p{L})(?:KL|FL|OSL|PBL|SoL|MB|SFS|LSS)(?!\p{L})/u;
/** Initials of a body directly before the sign: `KF § 45`. */
const INITIALS_BEFORE = /(?<!\p{L})(?<initials>\p{Lu}{2,6})[:,]?\s*$/u;
/** Sections that quote what others have said or decided, at other meetings too. */
const OF_OTHERS: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'earlier',
  'incoming',
  'other-decision',
]);

/** Every reference to a § of this meeting, in order. */
export const itemReferences = shared((context: RuleContext): readonly ItemReference[] => {
  const own = ownBodyOf(context.minutes.body?.value ?? null);
  const found: ItemReference[] = [];
  for (const leaf of leaves(context)) {
    const mayRefer = leaf.hasDigit && !leaf.quoted && !OF_OTHERS.has(leaf.role);
    if (!mayRefer || !(leaf.value.includes('§') || leaf.value.includes('aragraf'))) continue;
    append(found, referencesIn(leaf, own));
  }
  return found;
});

function referencesIn(leaf: Leaf, own: OwnBody): ItemReference[] {
  const found: ItemReference[] = [];
  for (const sign of leaf.value.matchAll(SIGN)) {
    const next = PLURAL.test(sign[0]) ? NEXT : RANGE_END;
    const numbers = numbersAt(leaf, sign.index + sign[0].length, next);
    const end = numbers.at(-1)?.to ?? sign.index;
    if (leaf.item !== null && isElsewhere(leaf.value, sign.index, end, own)) continue;
    for (const { number, letter, from, to } of numbers) {
      found.push({ number, letter, item: leaf.item, ...rangeIn(leaf, from, to) });
    }
  }
  return found;
}

interface NumberAt {
  number: number;
  letter: string;
  /** Indexes of its digits in the leaf's value. */
  from: number;
  to: number;
}

function numbersAt({ value }: Leaf, from: number, next: RegExp): NumberAt[] {
  const numbers: NumberAt[] = [];
  let at = from;
  for (;;) {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(value);
    const digits = match?.[1];
    if (digits === undefined) return numbers;
    const letter = match?.[2] ?? '';
    numbers.push({ number: Number(digits), letter, from: at, to: at + digits.length });
    next.lastIndex = NUMBER.lastIndex;
    if (!next.test(value)) return numbers;
    at = next.lastIndex;
  }
}

/** Farther away in its sentence nothing tells what a reference is to. */
const NEARBY = 240;
const LONGEST_WORD = 60;

/** Whether the sentence around a reference speaks of a law, another day or another body. */
function isElsewhere(value: string, from: number, to: number, own: OwnBody): boolean {
  const ahead = value.slice(Math.max(0, from - NEARBY), from);
  const behind = value.slice(to, to + NEARBY);
  if (STATUTE_AFTER.test(behind) || IN_SOMETHING.test(behind)) return true;
  const owner = OWNER_BEFORE.exec(ahead.slice(-LONGEST_WORD))?.groups?.owner;
  if (owner !== undefined && !OWN.test(owner) && !own.names.has(owner.toLowerCase())) return true;
  const before = ahead.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
  const after = behind.split(/[.!?](?:\s|$)/u, 1)[0] ?? '';
  const sentence = `${before} ${after}`;
  const initials = INITIALS_BEFORE.exec(before)?.groups?.initials;
  if (initials !== undefined && !isOwnBody(initials, own)) return true;
  return ELSEWHERE.test(sentence) || LAW_INITIALS.test(sentence) || namesOtherBody(sentence, own);
}

function namesOtherBody(sentence: string, own: OwnBody): boolean {
  for (const [word] of sentence.matchAll(/\p{L}{4,}/gu)) {
    const name = looksLikeBody(word) ? word : word.replace(/s$/u, '');
    if (/\p{Ll}$/u.test(name) && looksLikeBody(name) && !isOwnBody(name, own)) return true;
  }
  return false;
}
