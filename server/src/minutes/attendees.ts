/** Everyone whom the lists of those present name, each once, and how others are found among them. */
import type { Minutes, Person } from './minutes.ts';
import { mayShorten, nameKey, partiesAgree } from './person-key.ts';

/** The lists of the head that say who is present, and in what capacity. */
export const ATTENDANCE_LISTS = [
  'deciders',
  'servingSubstitutes',
  'otherSubstitutes',
  'absent',
  'otherParticipants',
] as const;

/** A list of the head; `chair` for someone whom only the field `Ordförande` names. */
export type AttendanceList = (typeof ATTENDANCE_LISTS)[number] | 'chair';

/** Someone in the lists. Two people of one name are told apart by party. */
export interface Attendee {
  name: string;
  party: string | null;
  /** Every place that lists them, in the order of the lists. */
  entries: { list: AttendanceList; person: Person }[];
}

/**
 * What a name means: the one it must mean, `unclear` where it may mean one or
 * another or is nearly a name that the lists have, null where no one there has it.
 */
export type Found = Attendee | 'unclear' | null;

/** The people of a protokoll, by name. */
export class Attendees {
  readonly all: Attendee[] = [];
  private readonly byKey = new Map<string, Attendee[]>();
  private readonly found = new Map<string, Found>();

  constructor(minutes: Minutes) {
    for (const list of ATTENDANCE_LISTS) {
      for (const person of minutes[list]?.people ?? []) if (!person.vacant) this.add(list, person);
    }
    const { chair } = minutes;
    if (chair && !chair.vacant && this.find(chair) === null) this.add('chair', chair);
  }

  private add(list: AttendanceList, person: Person): void {
    const key = nameKey(person.name);
    const named = this.byKey.get(key) ?? [];
    this.byKey.set(key, named);
    const known = named.find(({ party }) => partiesAgree(party, person.party));
    if (known) {
      known.party ??= person.party;
      known.entries.push({ list, person });
      return;
    }
    const { name, party } = person;
    const attendee: Attendee = { name, party, entries: [{ list, person }] };
    named.push(attendee);
    this.all.push(attendee);
    this.found.clear();
  }

  /**
   * Takes a name with its party; returns whom of the lists it means. A whole
   * name comes first, whatever the party where no one else has it; then a
   * surname or initials, where they can mean only one.
   */
  find({ name, party }: Pick<Person, 'name' | 'party'>): Found {
    const key = nameKey(name);
    const question = `${key} ${party?.toUpperCase() ?? ''}`;
    const known = this.found.get(question);
    if (known !== undefined) return known;
    const answer = this.look(key, party);
    this.found.set(question, answer);
    return answer;
  }

  private look(key: string, party: string | null): Found {
    const named = this.byKey.get(key) ?? [];
    if (named.length === 1) return named[0] ?? null;
    const meant = named.length > 0 ? named : this.all.filter((one) => isShortened(one, key));
    if (meant.length > 0) return onlyOne(meant, party) ?? 'unclear';
    return this.all.some((one) => isNear(key, nameKey(one.name))) ? 'unclear' : null;
  }
}

function isShortened({ name }: Attendee, key: string): boolean {
  const whole = nameKey(name);
  return mayShorten(key, whole) || mayShorten(whole, key);
}

function onlyOne(people: readonly Attendee[], party: string | null): Attendee | null {
  const [only, ...others] = people.filter((one) => partiesAgree(one.party, party));
  return only && others.length === 0 ? only : null;
}

/** Whether two names differ so little that one may be the other, misspelt: a word in common at least. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const words = new Set(b.split(' '));
  const own = a.split(' ').filter((word) => !words.has(word));
  const others = b.split(' ').filter((word) => !a.split(' ').includes(word));
  if (own.length === 0 || others.length === 0) return true;
  return own.length === 1 && others.length === 1 && shareEnds(own[0] ?? '', others[0] ?? '');
}

/** Whether two words are the same but for one stretch of at most two letters. */
function shareEnds(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shortest = Math.min(a.length, b.length);
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2 && start + end >= 2;
}
