/**
 * The fix that numbers the §§ anew from one of them on, with every reference to
 * them. What is already verified keeps its numbers: there a correction is offered.
 */
import { unlessVerified } from './correction.ts';
import { itemReferences } from './item-references.ts';
import { type Misnumbered, type Numbered, numberedItems } from './numbering.ts';
import { rangeOf } from './place.ts';
import type { Fix, RuleContext, TextEdit } from './rule.ts';

/** A § and the number that it gets. */
export interface Renumbered extends Numbered {
  newFirst: number;
}

/** A § with a number, and the one that it should have. */
type Expected = Pick<Misnumbered, 'item' | 'expected'>;

/** Takes a misnumbered §; returns the fix that numbers it and those after it consecutively. */
export function renumberFix(context: RuleContext, from: Expected): Fix[] {
  const fix: Fix = {
    title: {
      sv: `Numrera om från § ${from.expected}, hänvisningar också`,
      en: `Renumber from § ${from.expected} on, references too`,
    },
    // Made when the fix is chosen: where every § is misnumbered, each fix changes all that follow.
    get edits() {
      return renumberEdits(context, from);
    },
    certain: false,
  };
  return unlessVerified(context, fix, `§ ${from.item.label} ska vara § ${from.expected}`);
}

/** Takes a § with a number; returns the edits that number it and those after it consecutively, in order. */
export function renumberEdits(context: RuleContext, from: Expected): TextEdit[] {
  const changed = renumbered(context, from).filter((one) => one.newFirst !== one.first);
  const edits = [...numberEdits(context, changed), ...declaredEdit(context, changed)];
  return edits.sort((a, b) => a.start - b.start);
}

/** Takes §§ with the numbers that they get; returns the edits of their lines and of every reference to them. */
export function numberEdits(context: RuleContext, changed: readonly Renumbered[]): TextEdit[] {
  const lines = changed.flatMap((one) => lineEdits(context, one));
  return [...lines, ...referenceEdits(context, movedNumbers(context, changed))];
}

/** The § and all after it with the numbers that follow from the first; letters stay with their number. */
function renumbered(context: RuleContext, from: Expected): Renumbered[] {
  const following = numberedItems(context);
  const start = following.findIndex((one) => one.item === from.item);
  const result: Renumbered[] = [];
  let next = from.expected;
  let before: Numbered | null = null;
  for (const one of following.slice(start)) {
    const sharesNumber = before?.last === one.first && one.item.letter > before.item.letter;
    const newFirst: number = sharesNumber ? next - 1 : next;
    result.push({ ...one, newFirst });
    next = newFirst + (one.last - one.first) + 1;
    before = one;
  }
  return result;
}

/** The edits of the numbers on the § line. */
function lineEdits({ text }: RuleContext, { item, first, last, newFirst }: Renumbered): TextEdit[] {
  const range = rangeOf(item.line.position);
  if (range === null) return [];
  const line = text.slice(range.start, range.end);
  const numbers = /§\s?§?\s*(?<first>\d+)(?:(?<gap>\s?[-\u2010-\u2015]\s?)(?<last>\d+))?/du.exec(
    line,
  );
  return (['first', 'last'] as const).flatMap((name) => {
    const at = numbers?.indices?.groups?.[name];
    if (at === undefined || (name === 'last' && first === last)) return [];
    const number = name === 'first' ? newFirst : newFirst + last - first;
    return [{ start: range.start + at[0], end: range.start + at[1], text: String(number) }];
  });
}

/** Old number → new one. A number that two §§ have is left alone: which one is meant is not known. */
function movedNumbers(context: RuleContext, changed: readonly Renumbered[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { item, first, last } of numberedItems(context)) {
    for (let n = first; n <= last; n++) {
      uses.set(`${n}${item.letter}`, (uses.get(`${n}${item.letter}`) ?? 0) + 1);
    }
  }
  const moved = new Map<string, number>();
  for (const { item, first, last, newFirst } of changed) {
    for (let n = first; n <= last; n++) {
      const key = `${n}${item.letter}`;
      if (uses.get(key) === 1) moved.set(key, newFirst + n - first);
    }
  }
  return moved;
}

function referenceEdits(context: RuleContext, moved: ReadonlyMap<string, number>): TextEdit[] {
  const declared = rangeOf(context.minutes.declaredItems?.position);
  return itemReferences(context).flatMap(({ number, letter, start, end }) => {
    const to = moved.get(`${number}${letter}`);
    const isDeclared = declared !== null && declared.start <= start && end <= declared.end;
    return to === undefined || isDeclared ? [] : [{ start, end, text: String(to) }];
  });
}

/** The edit of `Paragrafer: 16-47`, where it begins at the file's first §. */
function declaredEdit(context: RuleContext, changed: readonly Renumbered[]): TextEdit[] {
  const declared = context.minutes.declaredItems;
  const range = rangeOf(declared?.position);
  const before = numberedItems(context);
  if (declared === null || range === null || declared.first !== before[0]?.first) return [];
  const newFirst = new Map(changed.map((one) => [one.item, one.newFirst]));
  const lasts = before.map((one) => (newFirst.get(one.item) ?? one.first) + one.last - one.first);
  const last = lasts.reduce((most, one) => Math.max(most, one), 0);
  const first = newFirst.get(before[0].item) ?? before[0].first;
  const isRight = first === declared.first && last === declared.last;
  return isRight ? [] : [{ ...range, text: `${first}-${last}` }];
}
