import type { ItemRange, Person, Roster } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { type Extent, extentName, heldExtent } from '../extent.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const deltagandeUtanfor: Rule = {
  id: 'deltagande-utanfor',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Vid någons namn står paragrafer som inte finns i protokollet.',
      en: 'Behind someone’s name stand §§ that the minutes do not have.',
    },
    why: {
      sv: 'Vem som var med när ett ärende behandlades avgörs av paragraferna efter namnet. Pekar de utanför protokollet är antingen de eller paragrafernas nummer fel. Regeln gäller alla listor i huvudet, också §§ för den som någon ersätter.',
      en: 'The §§ behind a name decide who was there when a matter was dealt with. If they point outside the minutes, either they or the numbers of the §§ are wrong. The rule holds for every list of the head, and for the §§ of someone replaced.',
    },
    source: null,
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), §§ 16-17
        Övriga deltagande:
        - Erik Dahl, ekonomichef, från § 17

        § 16

        Dagordning

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler
      `,
      example`
        Status: Kallelse
        Övriga deltagande:
        - Erik Dahl, ekonomichef, § 17
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          Övriga deltagande:
          - Erik Dahl, ekonomichef, §§ 17-19

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: ['Vid Erik Dahl står §§ 17–19, men protokollet innehåller §§ 16–17.'],
        marks: ['17-19'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande, jäv § 15
          Tjänstgörande ersättare:
          - Carina Ström (S), ersätter Anna Ek (S) § 15

          § 16

          Dagordning
        `,
        messages: [
          'Vid Anna Ek står § 15, men protokollet innehåller § 16.',
          'Vid Carina Ström står § 15, men protokollet innehåller § 16.',
        ],
        marks: ['15', '15'],
      },
    ],
  },
  *check(context) {
    const held = heldExtent(context);
    if (held === null) return;
    for (const person of listedPeople(context)) {
      for (const range of outside(rangesOf(person), held)) {
        yield finding(person, range, held);
      }
    }
  },
};

function listedPeople({ minutes }: RuleContext): Person[] {
  const lists: (Roster | null)[] = [
    minutes.deciders,
    minutes.servingSubstitutes,
    minutes.otherSubstitutes,
    minutes.absent,
    minutes.otherParticipants,
    minutes.verifiers,
  ];
  return lists.flatMap((list) => list?.people ?? []);
}

/** Each place once: the scope of someone who only replaces is that of the replacement. */
function rangesOf({ scope, replaces }: Person): ItemRange[] {
  const all = [scope, ...replaces.map((one) => one.scope)].flatMap(
    ({ items, except, partOf, recusedFrom }) => [...items, ...except, ...partOf, ...recusedFrom],
  );
  const seen = new Set<number | undefined>();
  return all.filter(({ position }) => {
    const at = position?.start.offset;
    return at !== undefined && !seen.has(at) && seen.add(at);
  });
}

function outside(ranges: readonly ItemRange[], { first, last }: Extent): ItemRange[] {
  return ranges.filter((range) => range.first < first || range.last > last);
}

function finding({ name }: Person, range: ItemRange, held: Extent): Finding {
  return {
    message: {
      sv: `Vid ${name} står ${extentName(range)}, men protokollet innehåller ${extentName(held)}.`,
      en: `${extentName(range)} stands with ${name}, but the minutes hold ${extentName(held)}.`,
    },
    position: range.position,
    item: null,
  };
}
