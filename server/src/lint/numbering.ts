/**
 * Where the numbers of the §§ stop being consecutive, and what is wrong there:
 * a number left out, one used twice, or one out of its place. One pass; each
 * place is one kind of mistake only, so that no two rules speak of the same.
 */
import { append } from '../language/append.ts';
import type { Item } from '../minutes/minutes.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** A § with a number: a joint block runs from `first` to `last`. */
export interface Numbered {
  item: Item;
  first: number;
  last: number;
}

/** A § whose number is not the one expected there. */
export interface Misnumbered extends Numbered {
  kind: 'gap' | 'duplicate' | 'order';
  /** The number that the § before leads to expect. */
  expected: number;
  /** The § before; for a duplicate the first § of that number. */
  other: Item;
}

/** The §§ that have a number, in order. */
export const numberedItems = shared(({ minutes }: RuleContext): readonly Numbered[] =>
  minutes.items.flatMap((item) => {
    const { number, lastNumber } = item;
    return number === null ? [] : [{ item, first: number, last: lastNumber ?? number }];
  }),
);

/** Every § whose number does not follow from the one before, in order. */
export const misnumbered = shared((context: RuleContext): readonly Misnumbered[] => {
  const numbered = numberedItems(context);
  const sequence = new Sequence(numbersOf(numbered));
  const found: Misnumbered[] = [];
  const places = new Map(numbered.map((one, index) => [one.item, index]));
  for (const item of context.minutes.items) {
    const index = places.get(item);
    const one = index === undefined ? undefined : numbered[index];
    if (index === undefined || one === undefined) sequence.skip();
    else append(found, sequence.next(one, numbered[index + 1]));
  }
  return found;
});

function numbersOf(numbered: readonly Numbered[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { first, last } of numbered) for (let n = first; n <= last; n++) numbers.add(n);
  return numbers;
}

/** The numbers seen so far, and which one comes next. */
class Sequence {
  private previous: Numbered | null = null;
  /** §§ since `previous` whose own number says nothing: none, a duplicate or an outlier. */
  private spare = 0;
  private readonly seen = new Map<string, Item>();

  /** Takes every number that a § of the file has. */
  constructor(private readonly present: ReadonlySet<number>) {}

  /** A § without a number takes the place of one. */
  skip(): void {
    if (this.previous) this.spare++;
  }

  /** Takes the next § and the one after it; returns what is wrong with its number, if anything. */
  next(one: Numbered, after: Numbered | undefined): Misnumbered[] {
    const { previous } = this;
    const first = this.firstOf(one);
    if (previous === null) return this.accept(one);
    const expected = previous.last + 1 + this.spare;
    if (first) return this.outlier({ ...one, kind: 'duplicate', expected, other: first });
    if (one.first === previous.last && one.item.letter > previous.item.letter) {
      return this.accept(one);
    }
    if (one.first > previous.last && one.first <= expected) return this.accept(one);
    const kind = one.first < expected || this.present.has(expected) ? 'order' : 'gap';
    const problem: Misnumbered = { ...one, kind, expected, other: previous.item };
    const returns = after !== undefined && after.first > previous.last;
    if (returns && after.first <= expected + 1) return this.outlier(problem);
    this.accept(one);
    // Numbers left out here that stand elsewhere are reported there.
    return kind === 'order' && one.first > expected ? [] : [problem];
  }

  private firstOf({ item, first, last }: Numbered): Item | undefined {
    for (let n = first; n <= last; n++) {
      const other = this.seen.get(`${n}${item.letter}`);
      if (other) return other;
    }
    return undefined;
  }

  private remember(one: Numbered): void {
    for (let n = one.first; n <= one.last; n++) {
      const key = `${n}${one.item.letter}`;
      if (!this.seen.has(key)) this.seen.set(key, one.item);
    }
  }

  private accept(one: Numbered): [] {
    this.remember(one);
    this.previous = one;
    this.spare = 0;
    return [];
  }

  /** A number that those around it agree is wrong: it stands for the one expected. */
  private outlier(problem: Misnumbered): [Misnumbered] {
    this.spare++;
    return [problem];
  }
}
