import type { Item, Scope } from '../../minutes/minutes.ts';
import { nameKey } from '../../minutes/person-key.ts';
import { isWholeMeeting } from '../../minutes/scope.ts';
import { placeIn, setsLimits } from '../../minutes/scope-at.ts';
import type { Substitution } from '../../minutes/substitutions.ts';
import { example } from '../example.ts';
import { legalBasis } from '../legal-basis.ts';
import { fullName, itemsName } from '../people-words.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

export const ersattareKrock: Rule = {
  id: 'ersattare-krock',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'En ersättare tjänstgör för någon som själv är närvarande då, eller två ersättare på samma plats.',
      en: 'A substitute serves for someone who is present then, or two serve on one seat.',
    },
    why: {
      sv: 'Protokollet ska visa vilka som har tjänstgjort, och en plats kan bara ha en i taget. En ledamot utan egna §§ räknas som frånvarande just där ersättaren tjänstgör, så det räcker att ange §§ på ett ställe. Står ledamoten bland de beslutande för hela sammanträdet medan ersättaren tjänstgör hela, är det en varning: då stämmer en av uppgifterna inte.',
      en: 'The minutes are to show who has served, and a seat holds one at a time. A member without §§ of their own counts as absent exactly where the substitute serves, so the §§ need to stand in one place only. Where the member decides the whole meeting and the substitute serves the whole of it, it is a warning: one of the two is not right.',
    },
    source: 'KL 5:66, 6:35',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        - Carina Ström (C), §§ 1-2

        Tjänstgörande ersättare:
        - Disa Fors (M), ersätter Björn Alm (M) § 2
        - Erik Gran (C), ersätter Carina Ström (C) § 3

        § 1

        Dagordning

        § 2

        Upprop

        § 3

        Rapporter
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande, jäv § 2

        Tjänstgörande ersättare:
        - Disa Fors (S), ersätter Anna Ek (S) § 2
        - Erik Gran (S), ersätter Hanna Ivarsson (S) § 1
        - Frida Jonsson (S), ersätter Hanna Ivarsson (S) § 2

        § 1

        Dagordning

        § 2

        Upprop
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Carina Ström (C), §§ 1-2

          Tjänstgörande ersättare:
          - Erik Gran (C), ersätter Carina Ström (C) §§ 2-3

          § 1

          Dagordning

          § 2

          Upprop

          § 3

          Rapporter
        `,
        messages: [
          'Erik Gran (C) ersätter Carina Ström (C) i § 2, där även Carina Ström (C) är närvarande. På varje plats väntas en i taget tjänstgöra (KL 5:66).',
        ],
        marks: ['ersätter Carina Ström (C) §§ 2-3'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Tjänstgörande ersättare:
          - Erik Gran (C), ersätter Carina Ström (C)
          - Frida Jonsson (C), ersätter Carina Ström (C) § 2

          § 1

          Dagordning

          § 2

          Upprop
        `,
        messages: [
          'Både Erik Gran (C) och Frida Jonsson (C) ersätter Carina Ström (C) i § 2. På varje plats väntas en i taget tjänstgöra (KL 5:66).',
        ],
        marks: ['ersätter Carina Ström (C) § 2'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Carina Ström (C)
          - Erik Gran (C), ersätter Carina Ström (C)

          § 1

          Dagordning
        `,
        messages: [
          'Erik Gran (C) ersätter Carina Ström (C) hela sammanträdet, men Carina Ström (C) står bland de beslutande. På varje plats väntas en i taget tjänstgöra (KL 5:66).',
        ],
        marks: ['ersätter Carina Ström (C)'],
      },
    ],
  },
  *check(context) {
    const { substitutions } = servingIn(context);
    for (const one of substitutions) yield* withMember(context, one);
    yield* withEachOther(context, substitutions);
  },
};

/** A substitution of someone who is there then. */
function* withMember(context: RuleContext, one: Substitution): Iterable<Finding> {
  const member = one.replaced?.entries.find(({ list }) => list === 'deciders' || list === 'chair');
  if (!member || !one.replaced) return;
  const { scope, namePosition } = member.person;
  const always = isWholeMeeting(scope) && isWholeMeeting(one.scope);
  const items = setsLimits(scope) ? sharedItems(context.minutes.items, scope, one.scope) : [];
  if (!always && items.length === 0) return;
  const [substitute, name] = [fullName(one.substitute), fullName(one.replaced)];
  const where = itemsName(items);
  const said = always
    ? {
        sv: `${substitute} ersätter ${name} hela sammanträdet, men ${name} står bland de beslutande.`,
        en: `${substitute} replaces ${name} for the whole meeting, but ${name} is among the deciders.`,
      }
    : {
        sv: `${substitute} ersätter ${name} i ${where.sv}, där även ${name} är närvarande.`,
        en: `${substitute} replaces ${name} in ${where.en}, where ${name} is present too.`,
      };
  yield {
    ...finding(context, one, said),
    level: always ? 'varning' : 'fel',
    related: [{ message: { sv: name, en: name }, position: namePosition }],
  };
}

function* withEachOther(
  context: RuleContext,
  substitutions: readonly Substitution[],
): Iterable<Finding> {
  const bySeat = new Map<unknown, Substitution[]>();
  for (const one of substitutions) {
    const seat = one.replaced ?? `${nameKey(one.name)} ${one.party?.toUpperCase() ?? ''}`;
    const before = bySeat.get(seat) ?? [];
    bySeat.set(seat, [...before, one]);
    if (/^vakant/u.test(nameKey(one.name))) continue;
    for (const other of before.filter(({ substitute }) => substitute !== one.substitute)) {
      const items = sharedItems(context.minutes.items, other.scope, one.scope);
      if (items.length === 0) continue;
      const [first, second] = [fullName(other.substitute), fullName(one.substitute)];
      const where = itemsName(items);
      yield {
        ...finding(context, one, {
          sv: `Både ${first} och ${second} ersätter ${fullName(one)} i ${where.sv}.`,
          en: `Both ${first} and ${second} replace ${fullName(one)} in ${where.en}.`,
        }),
        related: [{ message: { sv: first, en: first }, position: other.position }],
      };
    }
  }
}

/** The §§ in which both scopes surely hold. */
function sharedItems(items: readonly Item[], a: Scope, b: Scope): Item[] {
  return items.filter((item) => placeIn(a, item) === 'in' && placeIn(b, item) === 'in');
}

function finding(
  context: RuleContext,
  { position }: Substitution,
  said: Finding['message'],
): Finding {
  const basis = legalBasis(context, 'KL 5:66', 'KL 5:66, 6:35');
  return {
    message: {
      sv: `${said.sv} På varje plats väntas en i taget tjänstgöra ${basis.sv}.`,
      en: `${said.en} One at a time is expected to serve on each seat ${basis.en}.`,
    },
    position,
    item: null,
  };
}
