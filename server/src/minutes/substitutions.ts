/** Who takes whose seat, and in which §§. */
import type { Position } from '../language/tree.ts';
import type { Attendee, Attendees } from './attendees.ts';
import type { Item, Person, Scope } from './minutes.ts';
import { isWholeMeeting } from './scope.ts';
import { type Place, placeIn } from './scope-at.ts';

/** One substitution: `Bo Berg (S), ersätter Anna Ek (S) §§ 3-5`. */
export interface Substitution {
  substitute: Attendee;
  /** Whom of the lists; null where they are in none, as who is absent the whole meeting often is. */
  replaced: Attendee | null;
  /** As the substitution names them. */
  name: string;
  party: string | null;
  /** When the substitute serves on that seat. */
  scope: Scope;
  /** Of the substitution's words. */
  position: Position;
}

/** Takes the people of the lists; returns their substitutions, in the order of the lists. */
export function substitutionsOf(attendees: Attendees): readonly Substitution[] {
  return attendees.all.flatMap((substitute) =>
    substitute.entries
      .filter(({ list }) => list !== 'absent' && list !== 'otherParticipants')
      .flatMap(({ person }) =>
        person.replaces.map(({ name, party, scope, position }) => {
          const meant = attendees.find({ name, party });
          const replaced = meant === 'unclear' || meant === substitute ? null : meant;
          const when = seatScope(isWholeMeeting(scope) ? person.scope : scope);
          return { substitute, replaced, name, party, scope: when, position };
        }),
      ),
  );
}

/** `vid jäv § 49` behind the replaced one's name is when the substitute serves. */
function seatScope(scope: Scope): Scope {
  const { items, recusedFrom } = scope;
  return { ...scope, items: [...items, ...recusedFrom], recusedFrom: [] };
}

type Entry = Attendee['entries'][number];

/** What a list's entry says of someone in a §: serving, present without serving, absent, or nothing. */
export interface Said {
  capacity: 'serves' | 'present' | 'absent';
  place: Place;
}

/** What the lists as a whole leave open. */
export interface Openness {
  /** The list of substitutes does not say whether they serve (`Ersättare:`). */
  substitutes: boolean;
  /** Several lead the meeting in turn: the §§ behind the role may be those that they lead. */
  chairs: boolean;
}

/** Takes an entry of the lists and a §; returns what it says. */
export function saidOf({ list, person }: Entry, item: Item, open: Openness): Said {
  const place = placeIn(person.scope, item);
  if (list === 'absent') return { capacity: 'absent', place };
  if (list === 'otherParticipants') return { capacity: 'present', place };
  if (list === 'otherSubstitutes' && !servesByWords(person)) {
    return open.substitutes && place === 'in'
      ? { capacity: 'serves', place: 'perhaps' }
      : { capacity: 'present', place };
  }
  const leads = open.chairs && place === 'out' && CHAIRS.test(person.role);
  return { capacity: 'serves', place: leads ? 'perhaps' : place };
}

/** A role that ends in `ordförande` without `vice`. */
export const CHAIRS =
  /(?:^|,\s*|(?<!ej\s)(?:tjänstgörande|tjg\.?|tf\.?|tillfällig)\s+)(?:mötes)?ordf(?:örande|\.)?$/iu;

function servesByWords({ replaces, role }: Person): boolean {
  return replaces.length > 0 || /(?<!ej\s)(?:tjänstgör|tjg)/iu.test(role);
}
