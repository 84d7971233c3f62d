/** Who verifies the minutes, compared with the people of the head. */
import type { Person } from '../minutes/minutes.ts';
import { isRoleWord } from '../minutes/name.ts';
import { nameKey } from './names.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** Those appointed to verify, substitutes for them and vacant places left out. */
export const namedVerifiers = shared(({ minutes }: RuleContext): readonly Person[] =>
  (minutes.verifiers?.people ?? []).filter(
    (person) => !person.vacant && person.name !== '' && !/ersättare/iu.test(person.role),
  ),
);

/** Whether the words are a role in a name's place: `Ordföranden`. */
export function isRoleAlone(name: string): boolean {
  return isRoleWord(name.trim().replace(/(?<=ordförande|ledamot|ersättare|justerare)e?n$/iu, ''));
}

/**
 * Whether what is written may be that person: the whole name, the surname
 * alone, or the surname with an initial.
 */
export function mayBe(written: string, person: Person): boolean {
  const [key, other] = [nameKey(written), nameKey(person.name)];
  if (key === other) return true;
  const words = key.split(' ');
  const whole = other.split(' ');
  if (words.at(-1) !== whole.at(-1)) return false;
  const [first = ''] = words;
  return words.length === 1 || (/^\p{L}\.?$/u.test(first) && whole[0]?.[0] === first[0]);
}
