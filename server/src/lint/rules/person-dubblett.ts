import type { Attendee } from '../../minutes/attendees.ts';
import type { Item, Minutes } from '../../minutes/minutes.ts';
import { isWholeMeeting } from '../../minutes/scope.ts';
import { placeIn } from '../../minutes/scope-at.ts';
import { example } from '../example.ts';
import { fullName, itemsName } from '../people-words.ts';
import type { Finding, Localised, Rule } from '../rule.ts';
import { servingIn } from '../serving.ts';

type Entry = Attendee['entries'][number];

const LISTS: Readonly<Record<Entry['list'], Localised>> = {
  deciders: { sv: 'Beslutande', en: 'Beslutande' },
  servingSubstitutes: { sv: 'Tjänstgörande ersättare', en: 'Tjänstgörande ersättare' },
  otherSubstitutes: { sv: 'Ej tjänstgörande ersättare', en: 'Ej tjänstgörande ersättare' },
  absent: { sv: 'Frånvarande', en: 'Frånvarande' },
  otherParticipants: { sv: 'Övriga deltagande', en: 'Övriga deltagande' },
  chair: { sv: 'Ordförande', en: 'Ordförande' },
};

export const personDubblett: Rule = {
  id: 'person-dubblett',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'En person står på två ställen i närvarolistorna för samma tid.',
      en: 'One person stands in two places of the lists of those present for the same time.',
    },
    why: {
      sv: 'Ingen kan både besluta och vara ersättare, eller både vara där och frånvarande, i samma paragraf. Avgränsa med §§ eller klockslag på båda ställena. Regeln tiger där paragraferna eller tiderna inte möts, där två har samma namn men olika partier och där en beslutande står bland de frånvarande för vissa paragrafer.',
      en: 'No one can both decide and be a substitute, or be both present and absent, in the same §. Set limits by §§ or times in both places. The rule is silent where the §§ or times do not meet, where two of one name have different parties, and where a decider is listed as absent in some §§.',
    },
    source: null,
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Anna Ek (M)

        Tjänstgörande ersättare:
        - Björn Alm (C), ersätter Carina Ström (C) §§ 1-2

        Ej tjänstgörande ersättare:
        - Björn Alm (C), ej §§ 1-2

        § 1

        Dagordning

        § 2

        Upprop
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), kl. 08:30-10:00

        Övriga deltagande:
        - Björn Alm (M), kl. 10:00-12:00

        Frånvarande:
        - Anna Ek (S), § 2

        § 1

        Dagordning

        § 2

        Upprop
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          Frånvarande:
          - Björn Alm (M)

          § 1

          Dagordning
        `,
        messages: [
          'Björn Alm (M) står både under Beslutande och under Frånvarande. Namnet väntas på ett ställe, eller med §§ som inte överlappar.',
        ],
        marks: ['Björn Alm'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Carina Ström (C), §§ 1-2

          Ej tjänstgörande ersättare:
          - Carina Ström (C), §§ 2-3

          § 1

          Dagordning

          § 2

          Upprop

          § 3

          Rapporter
        `,
        messages: [
          'Carina Ström (C) står både under Beslutande och under Ej tjänstgörande ersättare i § 2. Namnet väntas på ett ställe, eller med §§ som inte överlappar.',
        ],
        marks: ['Carina Ström'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          - Anna Ek (S)
        `,
        messages: [
          'Anna Ek (S) står två gånger under Beslutande. Namnet väntas på ett ställe, eller med §§ som inte överlappar.',
        ],
        marks: ['Anna Ek'],
      },
    ],
  },
  *check(context) {
    const { minutes } = context;
    const isOpen = !/^ej\s/iu.test(nameOfSubstitutes(minutes));
    for (const attendee of servingIn(context).attendees.all) {
      const entries = attendee.entries.filter(
        ({ list }) => list !== 'otherSubstitutes' || !isOpen || attendee.entries.length === 1,
      );
      for (const [i, later] of entries.entries()) {
        const earlier = entries
          .slice(Math.max(0, i - MOST_ENTRIES), i)
          .find((one) => meet(one, later, minutes.items));
        if (earlier) yield finding(attendee, earlier, later, minutes.items);
      }
    }
  },
};

/** Nobody stands in so many places; who is made to is not compared with all of them. */
const MOST_ENTRIES = 100;

/** As written: `Ersättare` may list those who serve once more. */
function nameOfSubstitutes({ fields }: Minutes): string {
  return fields.find(({ key }) => key === 'otherSubstitutes')?.name.value ?? '';
}

function meet(a: Entry, b: Entry, items: readonly Item[]): boolean {
  if (isOfficial(a, b) || isOfficial(b, a)) return false;
  if (isAbsentForAWhile(a, b) || isAbsentForAWhile(b, a)) return false;
  const [first, second] = [a.person.scope, b.person.scope];
  if (isWholeMeeting(first) && isWholeMeeting(second)) return true;
  if (onlyTimes(a) && onlyTimes(b)) {
    return first.times.some((one) => second.times.some((other) => timesMeet(one, other)));
  }
  if ((isWholeMeeting(first) && onlyTimes(b)) || (isWholeMeeting(second) && onlyTimes(a)))
    return true;
  return shared(a, b, items).length > 0;
}

/** Someone of the administration, without a party, may have a decider's name. */
function isOfficial(one: Entry, other: Entry): boolean {
  return (
    one.list === 'otherParticipants' && one.person.party === null && other.person.party !== null
  );
}

/** A decider who is absent in some §§ serves in the others. */
function isAbsentForAWhile(one: Entry, other: Entry): boolean {
  return (
    one.list === 'absent' && !isWholeMeeting(one.person.scope) && isWholeMeeting(other.person.scope)
  );
}

function onlyTimes({ person: { scope } }: Entry): boolean {
  return scope.times.length > 0 && scope.items.length + scope.except.length === 0;
}

type Times = Entry['person']['scope']['times'][number];

function timesMeet(a: Times, b: Times): boolean {
  return (a.from ?? 0) < (b.to ?? Infinity) && (b.from ?? 0) < (a.to ?? Infinity);
}

/** The §§ in which both entries surely put their person. */
function shared(a: Entry, b: Entry, items: readonly Item[]): Item[] {
  const isIn = ({ person }: Entry, item: Item): boolean => placeIn(person.scope, item) === 'in';
  return items.filter((item) => isIn(a, item) && isIn(b, item));
}

function finding(
  attendee: Attendee,
  earlier: Entry,
  later: Entry,
  items: readonly Item[],
): Finding {
  const both = shared(earlier, later, items);
  const some = both.length > 0 && both.length < items.length;
  const where = itemsName(both);
  const [first, second] = [LISTS[earlier.list], LISTS[later.list]];
  const twice = earlier.list === later.list;
  const places = {
    sv: twice ? `två gånger under ${first.sv}` : `både under ${first.sv} och under ${second.sv}`,
    en: twice ? `twice under ${first.en}` : `both under ${first.en} and under ${second.en}`,
  };
  const name = fullName(attendee);
  return {
    message: {
      sv: `${name} står ${places.sv}${some ? ` i ${where.sv}` : ''}. Namnet väntas på ett ställe, eller med §§ som inte överlappar.`,
      en: `${name} stands ${places.en}${some ? ` in ${where.en}` : ''}. The name is expected in one place, or with §§ that do not overlap.`,
    },
    position: later.person.namePosition,
    item: null,
    related: [{ message: { sv: first.sv, en: first.en }, position: earlier.person.namePosition }],
  };
}
