/** Small edits of a protokoll's text, at a place chosen at random. */
import { oneOf, type Random } from '../bench/text/prose.ts';

/** The head, and every § from its § line to the next. */
export interface Parts {
  head: string;
  items: string[];
}

/** Takes a protokoll apart; `textOf` puts it together again. */
export function partsOf(text: string): Parts {
  const [head = '', ...items] = text.split(/^(?=§ )/mu);
  return { head, items };
}

export function textOf({ head, items }: Parts): string {
  return head + items.join('');
}

/** Replaces one match of a global pattern, chosen at random; null where there is none. */
export function replaceOne(
  random: Random,
  text: string,
  pattern: RegExp,
  to: (match: RegExpExecArray) => string,
): string | null {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = oneOf(random, matches);
  return text.slice(0, match.index) + to(match) + text.slice(match.index + match[0].length);
}

/** Edits the head alone; null where the edit gives null. */
export function inHead(text: string, edit: (head: string) => string | null): string | null {
  const { head, items } = partsOf(text);
  const edited = edit(head);
  return edited === null ? null : textOf({ head: edited, items });
}

/** Edits one § chosen among those where the edit gives another text than null. */
export function inItem(
  random: Random,
  text: string,
  edit: (item: string, number: number) => string | null,
): string | null {
  const { head, items } = partsOf(text);
  const start = random(items.length);
  for (let i = 0; i < items.length; i++) {
    const at = (start + i) % items.length;
    const item = items[at] ?? '';
    const edited = edit(item, numberOf(item));
    if (edited !== null) return textOf({ head, items: items.with(at, edited) });
  }
  return null;
}

/** The number on a §'s line, NaN where it has none. */
export function numberOf(item: string): number {
  return Number(/^§ (\d+)/u.exec(item)?.[1] ?? Number.NaN);
}

/** The value of a field in the head, null where it is not there. */
export function fieldOf(text: string, name: string): string | null {
  return new RegExp(`^${name}: (.+)$`, 'mu').exec(partsOf(text).head)?.[1] ?? null;
}

/** Gives a field of the head another value; null where it is not there. */
export function withField(text: string, name: string, value: string): string | null {
  const pattern = new RegExp(`^${name}:.*$`, 'mu');
  return inHead(text, (head) =>
    pattern.test(head) ? head.replace(pattern, `${name}: ${value}`) : null,
  );
}

/** Takes a field's line out of the head, or empties it; null where it is not there. */
export function withoutField(random: Random, text: string, name: string): string | null {
  const pattern = new RegExp(`^${name}:.*\n`, 'mu');
  return inHead(text, (head) =>
    pattern.test(head) ? head.replace(pattern, random(2) === 0 ? '' : `${name}:\n`) : null,
  );
}

/** Adds a field below a §'s title; null where the § prepares nothing. */
export function withItemField(item: string, field: string): string | null {
  const found = /^Beredande tjänsteperson: .*$/mu.exec(item);
  return found ? item.replace(found[0], () => `${found[0]}\n${field}`) : null;
}

/** Puts a paragraph in before one of a §'s paragraphs of prose, or behind it. */
export function withParagraph(random: Random, item: string, paragraph: string): string | null {
  const pattern = /(?<=^## (?:Bakgrund|Ekonomi)\n(?:[^#|\n].*\n+)*)^\p{L}.*\p{Ll}\.\n(?=\n)/gmu;
  return replaceOne(random, item, pattern, ([line]) => `${line}\n${paragraph}\n`);
}

/** Puts a paragraph into the prose of one §. */
export function withProse(random: Random, text: string, paragraph: string): string | null {
  return inItem(random, text, (item) => withParagraph(random, item, paragraph));
}

/** Takes a section with all that it holds out of a §; null where it is not there. */
export function withoutSection(item: string, heading: RegExp): string | null {
  const pattern = new RegExp(`^## ${heading.source}\\n(?:(?!## |-----).*\\n)*`, 'mu');
  return pattern.test(item) ? item.replace(pattern, '') : null;
}
