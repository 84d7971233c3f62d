/** Substitutes in the lists of those present. */
import type { Attendee } from '../minutes/attendees.ts';

/** Whether the lists have someone as a substitute and never as a member. */
export function isSubstitute({ entries }: Attendee): boolean {
  const lists = new Set(entries.map(({ list }) => list));
  if (lists.has('otherSubstitutes') || lists.has('servingSubstitutes'))
    return !lists.has('deciders');
  return entries.some(({ person }) => person.replaces.length > 0);
}
