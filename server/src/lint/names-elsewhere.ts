/** The names in the lists of the same body's other protokoll, as the workspace remembers them. */
import type { Digest } from '../minutes/digest.ts';
import { nameKey } from '../minutes/person-key.ts';
import { once } from './once.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** A name with a party that other protokoll have. */
export interface NameElsewhere {
  name: string;
  party: string;
  /** In how many protokoll. */
  protokoll: number;
}

/** Every name with a party in the same body's other protokoll; none where they are not known. */
export const namesElsewhere = shared(
  (context: RuleContext): readonly NameElsewhere[] =>
    bodyOf(context)?.namesWithout(context.around.self) ?? [],
);

/** Whether one other protokoll of the body has both names in its lists: they are two people. */
export function areListedTogether(context: RuleContext, a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  return (bodyOf(context)?.digests ?? []).some(({ uri, people }) => {
    if (uri === context.around.self) return false;
    const keys = new Set(people.map(({ name }) => nameKey(name)));
    return keys.has(first) && keys.has(second);
  });
}

/** The protokoll of the context's body that are known, its own among them; null where none are. */
function bodyOf({ around, minutes }: RuleContext): BodyNames | null {
  const body = minutes.body?.value.toLowerCase();
  if (around.together === null || body === undefined) return null;
  return bodiesIn(around.together).get(body) ?? null;
}

/** Bodies by their names in lower case. Many protokoll are checked against the same list. */
const bodiesIn = once((together: readonly Digest[]): ReadonlyMap<string, BodyNames> => {
  const bodies = new Map<string, BodyNames>();
  for (const digest of together) {
    const body = digest.body?.toLowerCase();
    if (body === undefined) continue;
    const names = bodies.get(body) ?? new BodyNames();
    names.add(digest);
    bodies.set(body, names);
  }
  return bodies;
});

/** A name, the protokoll that has it first, and how the next one writes it. */
interface Listed extends NameElsewhere {
  first: Digest;
  next: string;
}

/** The names in a body's protokoll. */
class BodyNames {
  private readonly byUri = new Map<string, Digest>();
  private readonly listed = new Map<string, Listed>();

  get digests(): readonly Digest[] {
    return [...this.byUri.values()];
  }

  add(digest: Digest): void {
    this.byUri.set(digest.uri, digest);
    for (const [key, { name, party }] of namesIn(digest)) {
      const known = this.listed.get(key);
      if (!known) this.listed.set(key, { name, party, protokoll: 1, first: digest, next: name });
      else if (known.protokoll++ === 1) known.next = name;
    }
  }

  /** The names in all of them but the one at a URI. */
  namesWithout(uri: string | null): NameElsewhere[] {
    const left = uri === null ? undefined : this.byUri.get(uri);
    const leftOut = left ? namesIn(left) : new Map<string, unknown>();
    const names: NameElsewhere[] = [];
    for (const [key, { name, party, protokoll, first, next }] of this.listed) {
      if (!leftOut.has(key)) names.push({ name, party, protokoll });
      else if (protokoll > 1)
        names.push({ name: first === left ? next : name, party, protokoll: protokoll - 1 });
    }
    return names;
  }
}

/** The names with a party in a protokoll, by name and party as they are compared. */
function namesIn({ people }: Digest): Map<string, { name: string; party: string }> {
  const names = new Map<string, { name: string; party: string }>();
  for (const { name, party } of people) {
    if (party === null || !name.includes(' ')) continue;
    const key = `${nameKey(name)} ${party.toUpperCase()}`;
    if (!names.has(key)) names.set(key, { name, party });
  }
  return names;
}
