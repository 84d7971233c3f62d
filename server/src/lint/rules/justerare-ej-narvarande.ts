import type { Attendee } from '../../minutes/attendees.ts';
import type { Decision, Item, Minutes, Person, Point } from '../../minutes/minutes.ts';
import { placeIn } from '../../minutes/scope-at.ts';
import { example } from '../example.ts';
import { matchesIn } from '../matches.ts';
import { fullName, itemsName } from '../people-words.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

export const justerareEjNarvarande: Rule = {
  id: 'justerare-ej-narvarande',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Den som justerar protokollet är frånvarande eller jävig i en paragraf.',
      en: 'The one who verifies the minutes is absent from or recused in a §.',
    },
    why: {
      sv: 'Justeraren intygar att protokollet återger vad som hände, och kan inte göra det för en paragraf som hen inte var med om. Utse en annan justerare för den paragrafen: ange paragraferna efter namnet i fältet Utses att justera, eller en ersättare för justerare. Regeln tiger om en annan justerare eller ersättare finns för paragrafen, och om ett beslut utser någon att justera just den.',
      en: 'The verifier vouches that the minutes tell what happened, and cannot do so for a § that they did not attend. Appoint another verifier for that §: give the §§ behind the name in the field Utses att justera, or a substitute for the verifier. The rule is silent where there is another verifier or substitute for the §, or where a decision appoints someone to verify just that one.',
    },
    source: null,
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)

        Övriga deltagande:
        - Karin Lund, ekonomichef, § 2

        Utses att justera: Karin Lund

        § 1

        Dagordning

        § 2

        Budget
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        - Carina Ström (C), §§ 1-2

        Utses att justera: Björn Alm (M)

        § 1

        Dagordning

        § 2

        Upprop
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), jäv § 2
        - Carina Ström (C)

        Utses att justera: Björn Alm (M), Carina Ström (C) § 2

        § 1

        Dagordning

        § 2 KS-26/00101

        Bidrag till Granångers IF

        Jäv: Björn Alm (M)
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          Utses att justera: Björn Alm (M)

          § 1

          Dagordning

          § 2 KS-26/00101

          Bidrag till Granångers IF

          Jäv: Björn Alm (M)
        `,
        messages: [
          'Björn Alm (M) ska justera protokollet men är jävig i § 2. En annan justerare väntas vara utsedd för den paragrafen.',
        ],
        marks: ['Björn Alm'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), §§ 1-2

          Utses att justera: Alm

          § 1

          Dagordning

          § 2

          Upprop

          § 3

          Rapporter

          § 4

          Avslutning
        `,
        messages: [
          'Björn Alm (M) ska justera protokollet men är frånvarande i §§ 3–4. En annan justerare väntas vara utsedd för de paragraferna.',
        ],
        marks: ['Alm'],
      },
    ],
  },
  *check(context) {
    const { known, attendees } = servingIn(context);
    if (!known) return;
    const verifiers = context.minutes.verifiers?.people ?? [];
    const appointed = appointedFor(context.minutes);
    for (const person of verifiers) {
      const attendee = attendees.find(person);
      if (attendee === null || attendee === 'unclear' || isSubstitute(person)) continue;
      if (decidesNowhere(attendee)) continue;
      const open = context.minutes.items.filter(
        (item) =>
          placeIn(person.scope, item) === 'in' &&
          !appointed.has(item) &&
          !verifiers.some((other) => other !== person && stepsIn(context, other, item)),
      );
      yield* findings(context, person, attendee, open);
    }
  },
};

/** Whether someone only takes part besides: that they verify at all is another rule's matter. */
function decidesNowhere({ entries }: Attendee): boolean {
  return entries.every(({ list }) => list === 'otherParticipants');
}

function isSubstitute({ role }: Person): boolean {
  return /ersättare/iu.test(role);
}

/** Whether another verifier is there for the § in place of the first: a substitute, or someone for just that §. */
function stepsIn(context: RuleContext, other: Person, item: Item): boolean {
  const isFor = other.scope.items.length > 0 || isSubstitute(other);
  if (!isFor || placeIn(other.scope, item) !== 'in') return false;
  const { attendees, items } = servingIn(context);
  const who = attendees.find(other);
  if (who === null || who === 'unclear') return true;
  const standing = items.get(item)?.presences.get(who)?.standing;
  return standing !== 'absent' && standing !== 'recused';
}

const NAMED = /§\s?§?\s*(\d+)/gu;

function pointsOf({ points }: Decision): Point[] {
  return points;
}

/** The §§ that a decision on verification names. */
function appointedFor({ items }: Minutes): ReadonlySet<Item> {
  const numbers = new Set<number>();
  for (const { words } of items.flatMap(({ decisions }) => decisions.flatMap(pointsOf))) {
    if (!words.value.includes('§') || !/juster/iu.test(words.value)) continue;
    for (const found of matchesIn(words.value, NAMED)) numbers.add(Number(found[1]));
  }
  return new Set(items.filter(({ number }) => number !== null && numbers.has(number)));
}

function* findings(
  context: RuleContext,
  person: Person,
  attendee: Attendee,
  items: readonly Item[],
): Iterable<Finding> {
  const { items: serving } = servingIn(context);
  for (const [standing, sv, en] of [
    ['recused', 'jävig', 'recused'],
    ['absent', 'frånvarande', 'absent'],
  ] as const) {
    const found = items.filter(
      (item) => serving.get(item)?.presences.get(attendee)?.standing === standing,
    );
    if (found.length === 0) continue;
    const where = itemsName(found);
    const those = found.length === 1 ? 'den paragrafen' : 'de paragraferna';
    yield {
      message: {
        sv: `${fullName(attendee)} ska justera protokollet men är ${sv} i ${where.sv}. En annan justerare väntas vara utsedd för ${those}.`,
        en: `${fullName(attendee)} is to verify the minutes but is ${en} in ${where.en}. Another verifier is expected there.`,
      },
      position: person.namePosition,
      item: null,
      related: found.map((item) => ({
        message: itemsName([item]),
        position: item.line.position,
      })),
    };
  }
}
