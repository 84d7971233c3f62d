/** What is wrong in a profile, where, and what to do; the words of all its messages. */
import { distance } from 'fastest-levenshtein';
import type { Node } from 'jsonc-parser';

export interface ProfileProblem {
  /** 0-based, UTF-16. */
  offset: number;
  length: number;
  /** `varning` where the profile works as written, but hardly as meant. */
  level: 'fel' | 'varning';
  /** What is found, what is expected, and what to write. */
  message: { sv: string; en: string };
}

/** Collects problems while a profile is read. */
export type Problems = ProfileProblem[];

/** Adds a problem that is about a node of the profile. */
export function report(
  problems: Problems,
  place: { offset: number; length: number },
  sv: string,
  en: string,
  level: ProfileProblem['level'] = 'fel',
): void {
  problems.push({
    offset: place.offset,
    length: place.length,
    level,
    message: { sv, en },
  });
}

const LONGEST_SHOWN = 40;

function quotedText(text: string, open: string): string {
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return `${open}${short}”`;
}

/** A value as a message shows it. */
export function shown(node: Node): { sv: string; en: string } {
  if (node.type === 'array') return { sv: 'en lista [ ]', en: 'a list [ ]' };
  if (node.type === 'object') return { sv: 'en grupp { }', en: 'a group { }' };
  if (node.type !== 'string') return { sv: String(node.value), en: String(node.value) };
  const text = String(node.value);
  return { sv: quotedText(text, '”'), en: quotedText(text, '“') };
}

/** `”A4”, ”A5” eller ”Letter”`. */
export function alternatives(names: readonly string[], locale: 'sv' | 'en'): string {
  const quoted = names.map((name) => quotedText(name, locale === 'sv' ? '”' : '“'));
  const last = quoted.pop() ?? '';
  const or = locale === 'sv' ? ' eller ' : ' or ';
  return quoted.length === 0 ? last : quoted.join(', ') + or + last;
}

/** The name that was probably meant, or null where none is near. */
export function nearest(text: string, names: readonly string[]): string | null {
  const plain = (value: string): string =>
    value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ranked = names
    .map((name) => ({ name, away: distance(plain(text.slice(0, LONGEST_SHOWN)), plain(name)) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, best.name.length / 4) ? best.name : null;
}
