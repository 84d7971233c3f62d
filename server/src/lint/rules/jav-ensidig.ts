import type { Item } from '../../minutes/minutes.ts';
import type { Recusal } from '../../minutes/recusals.ts';
import { setsLimits } from '../../minutes/scope-at.ts';
import { example } from '../example.ts';
import { about, itemName } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import { fullName } from '../people-words.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

export const javEnsidig: Rule = {
  id: 'jav-ensidig',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett jäv är anmält för en paragraf men står inte i den, eller tvärtom.',
      en: 'A recusal is announced for a § but not recorded there, or the other way round.',
    },
    why: {
      sv: 'Den som läser paragrafen ska se vem som inte deltog, och den som läser närvarolistan eller anmälan ska se samma sak. Står jävet i listan (jäv § 12) eller i en paragraf om anmälan av jäv, väntas det också i paragrafen (fältet Jäv). Anges jävet bara i paragrafen är det ett tips, om ingen annan anmälan finns i protokollet, annars en varning. Regeln tiger där listan säger ej § 12 eller att någon ersätter den jäviga.',
      en: 'Whoever reads the § is to see who did not take part, and whoever reads the lists or the notice is to see the same. A recusal in the lists (jäv § 12) or in a § on notices of recusal is expected in the § too (the field Jäv). One that stands in the § alone is a hint where the minutes have no other notice, else a warning. The rule is silent where the lists say ej § 12 or that someone replaces the one recused.',
    },
    source: 'KL 6:30, 5:48',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande, jäv § 17
        - Björn Alm (M)

        § 17 KS-26/00101

        Bidrag till Granångers IF

        Ordförande: Björn Alm (M)
        Jäv: Anna Ek (S)
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande, ej § 18
        - Björn Alm (M)

        § 17

        Anmälan om jäv

        Anna Ek (S) anmäler jäv i § 18. Björn Alm (M) leder sammanträdet i § 18.

        § 18 KS-26/00101

        Bidrag till Granångers IF

        Anna Ek (S) anmäler jäv och lämnar rummet.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), jäv § 17

          § 17 KS-26/00101

          Bidrag till Granångers IF
        `,
        messages: [
          '§ 17: Björn Alm (M) är anmäld som jävig, men det står inte i paragrafen. Fältet Jäv väntas där (KL 6:30).',
        ],
        marks: ['§ 17 KS-26/00101'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          § 17

          Anmälan om jäv

          Anna Ek (S) anmäler jäv i § 18. Björn Alm (M) leder sammanträdet i § 18.

          § 18 KS-26/00101

          Bidrag till Granångers IF

          § 19 KS-26/00102

          Bidrag till Granångers skytteförening

          Jäv: Björn Alm (M)
        `,
        messages: [
          '§ 18: Anna Ek (S) är anmäld som jävig, men det står inte i paragrafen. Fältet Jäv väntas där (KL 5:48).',
          '§ 19: Björn Alm (M) är jävig, men det framgår inte av närvarolistan eller av någon anmälan. Där väntas jäv § 19 (KL 5:48).',
        ],
        marks: ['§ 18 KS-26/00101', 'Björn Alm (M)'],
      },
    ],
  },
  *check(context) {
    const { items } = servingIn(context);
    const all = [...items.values()].flatMap(({ recusals }) => recusals);
    const areAnnounced = all.some(isAnnounced);
    for (const [item, { recusals }] of items) {
      for (const same of byPerson(recusals)) {
        const [first] = same;
        const announced = same.find(isAnnounced);
        const recorded = same.find((one) => !isAnnounced(one));
        if (announced && recorded) continue;
        if (announced) yield notRecorded(context, item, announced);
        else if (first && !isAwayByLists(context, item, first))
          yield notAnnounced(context, item, first, areAnnounced);
      }
    }
  },
};

function isAnnounced({ source }: Recusal): boolean {
  return source === 'head' || source === 'notice';
}

/** The recusals of each person, those whom the lists don't have by their names. */
function byPerson(recusals: readonly Recusal[]): Recusal[][] {
  const found = new Map<unknown, Recusal[]>();
  for (const recusal of recusals) {
    const who = recusal.attendee ?? fullName(recusal);
    found.set(who, [...(found.get(who) ?? []), recusal]);
  }
  return [...found.values()];
}

/** Whether the lists show by other words that someone is away in the §, or cannot show it. */
function isAwayByLists(context: RuleContext, item: Item, { attendee }: Recusal): boolean {
  const { known, substitutions } = servingIn(context);
  if (!known || attendee === null || item.number === null) return true;
  if (attendee.entries.every(({ list }) => list === 'otherParticipants')) return true;
  const isReplaced = substitutions.some(({ replaced }) => replaced === attendee);
  return isReplaced || attendee.entries.some(({ person }) => setsLimits(person.scope));
}

function notRecorded(context: RuleContext, item: Item, recusal: Recusal): Finding {
  const name = fullName(recusal.attendee ?? recusal);
  const basis = legalBasis(context, 'KL 5:48', 'KL 6:30');
  return {
    message: about(item, {
      sv: `${name} är anmäld som jävig, men det står inte i paragrafen. Fältet Jäv väntas där ${basis.sv}.`,
      en: `${name} is announced as recused, but the § does not say so. The field Jäv is expected there ${basis.en}.`,
    }),
    position: item.line.position,
    item,
    related: [{ message: { sv: 'Anmälan', en: 'Notice' }, position: recusal.position }],
  };
}

function notAnnounced(
  context: RuleContext,
  item: Item,
  recusal: Recusal,
  areAnnounced: boolean,
): Finding {
  const name = fullName(recusal.attendee ?? recusal);
  const basis = legalBasis(context, 'KL 5:48', 'KL 6:30');
  const where = itemName(item);
  const entry = recusal.attendee?.entries[0]?.person;
  return {
    message: about(item, {
      sv: `${name} är jävig, men det framgår inte av närvarolistan eller av någon anmälan. Där väntas jäv ${where.sv} ${basis.sv}.`,
      en: `${name} is recused, but neither the lists of those present nor a notice say so. There jäv ${where.en} is expected ${basis.en}.`,
    }),
    position: recusal.position,
    item,
    level: areAnnounced ? 'varning' : 'tips',
    related: entry
      ? [{ message: { sv: entry.name, en: entry.name }, position: entry.namePosition }]
      : [],
  };
}
