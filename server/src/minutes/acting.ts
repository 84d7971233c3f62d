/** Whom a § itself, or a notice for it in another one, lets lead the meeting or step in. */
import type { Attendee, Attendees } from './attendees.ts';
import type { Item, Minutes, Person } from './minutes.ts';
import { covers, placeIn } from './scope-at.ts';
import { CHAIRS } from './substitutions.ts';

/** Who acts in a §, beside what the lists say. */
export interface Acting {
  /** Everyone who is said to step in or to lead the meeting. */
  people: Set<Attendee>;
  /** Those who lead it. */
  chairs: Set<Attendee>;
  /** Whether someone else than usual leads it, with or without a name. */
  otherChair: boolean;
}

/** Takes the minutes, the people of its lists and its usual chair; returns who acts in each § where someone does. */
export function actingIn(
  minutes: Minutes,
  attendees: Attendees,
  usual: Attendee | null,
): ReadonlyMap<Item, Acting> {
  const found = new Map<Item, Acting>();
  const add = (item: Item, people: readonly Person[], leads: boolean): void => {
    const acting = found.get(item) ?? { people: new Set(), chairs: new Set(), otherChair: false };
    found.set(item, acting);
    acting.otherChair ||= leads;
    for (const person of people) {
      const attendee = attendees.find(person);
      if (attendee === null || attendee === 'unclear' || attendee === usual) continue;
      acting.people.add(attendee);
      if (leads) acting.chairs.add(attendee);
    }
  };
  for (const item of minutes.items) {
    if (item.chair) add(item, [item.chair], true);
    for (const { kind, people, items } of item.conduct) {
      if (kind === 'recusal') continue;
      const named = minutes.items.filter((other) => covers(items, other));
      for (const one of items.length > 0 ? named : [item]) add(one, people, kind === 'chair');
    }
  }
  for (const { entries } of attendees.all.filter((one) => one !== usual)) {
    for (const { person } of entries.filter(isScopedChair)) {
      for (const item of minutes.items)
        if (placeIn(person.scope, item) !== 'out') add(item, [person], true);
    }
  }
  return found;
}

function isScopedChair({ person: { role, scope } }: Attendee['entries'][number]): boolean {
  return CHAIRS.test(role) && scope.items.length + scope.partOf.length + scope.times.length > 0;
}
