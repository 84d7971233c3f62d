/** What the other protokoll of the workspace have in common with this one: people and cases. */
import type { Location } from 'vscode-languageserver';
import type { Position } from '../language/tree.ts';
import { othersIn } from '../lint/around.ts';
import { once } from '../lint/once.ts';
import type { RuleContext } from '../lint/rule.ts';
import type { Digest, ItemDigest, PersonDigest } from '../minutes/digest.ts';
import { comparableCaseNumber } from '../profile/case-number-text.ts';
import { lspRange } from './positions.ts';

/** Something in another protokoll. */
export interface Elsewhere<T> {
  digest: Digest;
  of: T;
}

/** People and cases of some protokoll, by key. */
interface Index {
  people: ReadonlyMap<string, Elsewhere<PersonDigest>>;
  cases: ReadonlyMap<string, Elsewhere<ItemDigest>[]>;
}

const NONE: Index = { people: new Map(), cases: new Map() };

/** How names are compared: case and spaces aside. */
export function personKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** How case numbers are compared. */
export function caseKey(text: string): string {
  return comparableCaseNumber(text).replace(/\s+/gu, ' ').trim();
}

/** Everyone in the lists of the other protokoll by key, as the newest has them. */
export function peopleElsewhere(context: Pick<RuleContext, 'around'>): Index['people'] {
  return indexOf(context).people;
}

/** The §§ of the other protokoll by the keys of their cases, the newest first. */
export function casesElsewhere(context: Pick<RuleContext, 'around'>): Index['cases'] {
  return indexOf(context).cases;
}

/** Where something stands in another protokoll. */
export function locationOf({ uri }: Digest, position: Position | null): Location[] {
  return position ? [{ uri, range: lspRange(position) }] : [];
}

function indexOf({ around }: Pick<RuleContext, 'around'>): Index {
  const others = othersIn(around);
  return others === null ? NONE : indexed(others);
}

/** The lists of others stay the same while someone types: they are read once. */
const indexed = once((others: readonly Digest[]): Index => {
  const people = new Map<string, Elsewhere<PersonDigest>>();
  const cases = new Map<string, Elsewhere<ItemDigest>[]>();
  for (const digest of newestFirst(others)) {
    for (const of of digest.people) {
      const key = personKey(of.name);
      if (!people.has(key)) people.set(key, { digest, of });
    }
    for (const of of digest.items) {
      for (const number of of.caseNumbers) {
        const key = caseKey(number);
        const found = cases.get(key) ?? [];
        found.push({ digest, of });
        cases.set(key, found);
      }
    }
  }
  return { people, cases };
});

/** Takes protokoll; returns them by their days, the newest first. */
export function newestFirst(digests: readonly Digest[]): Digest[] {
  return [...digests].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
