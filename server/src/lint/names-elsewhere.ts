/** The names in the lists of the same body's other protokoll, as the workspace remembers them. */
import type { Digest } from '../minutes/digest.ts';
import { nameKey } from '../minutes/person-key.ts';
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
export const namesElsewhere = shared((context: RuleContext): readonly NameElsewhere[] => {
  const found = new Map<string, NameElsewhere>();
  for (const { people } of sameBody(context)) {
    for (const { name, party } of people) {
      if (party === null || !name.includes(' ')) continue;
      const key = `${nameKey(name)} ${party.toUpperCase()}`;
      const known = found.get(key);
      if (known) known.protokoll++;
      else found.set(key, { name, party, protokoll: 1 });
    }
  }
  return [...found.values()];
});

/** Whether one other protokoll of the body has both names in its lists: they are two people. */
export function areListedTogether(context: RuleContext, a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  return sameBody(context).some(({ people }) => {
    const keys = new Set(people.map(({ name }) => nameKey(name)));
    return keys.has(first) && keys.has(second);
  });
}

function sameBody({ around, minutes }: RuleContext): readonly Digest[] {
  const own = minutes.body?.value.toLowerCase();
  if (own === undefined) return [];
  return (around.others ?? []).filter(({ body }) => body?.toLowerCase() === own);
}
