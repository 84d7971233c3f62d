import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import { fullName, itemsName } from '../people-words.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

/** Why the usual chair does not lead the meeting. */
type Reason = 'recused' | 'absent';

const WORDS = {
  recused: ['är jävig', 'is recused'],
  absent: ['är inte närvarande', 'is not present'],
} as const;

export const ordforandeByteSaknas: Rule = {
  id: 'ordforande-byte-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Ordföranden är jävig eller frånvarande i en paragraf, och ingen annan anges leda sammanträdet.',
      en: 'The chair is recused from or absent in a §, and no one else is said to lead the meeting.',
    },
    why: {
      sv: 'Av protokollet ska framgå vem som har varit ordförande när varje ärende behandlades. Regeln läser närvarolistorna, jävet och det som paragrafen säger. Den tiger om fältet Ordförande står i paragrafen, om någon i listan har rollen ordförande för paragrafen eller om texten säger vem som leder sammanträdet.',
      en: 'The minutes are to show who chaired when each matter was dealt with. The rule reads the lists of those present, recusals and what the § says. It is silent where the § has the field Ordförande, where someone in the lists is chair for that §, or where the text says who leads the meeting.',
    },
    source: 'KL 5:65, JO 2571-1999',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande, jäv § 2
        - Björn Alm (M), vice ordförande

        § 1

        Dagordning

        § 2 KS-26/00101

        Bidrag till Granångers IF

        Ordförande: Björn Alm (M)
        Jäv: Anna Ek (S)
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande, § 1
        - Björn Alm (M), ordförande § 2

        § 1

        Dagordning

        § 2 KS-26/00101

        Bidrag till Granångers IF
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), vice ordförande

        § 1 KS-26/00101

        Bidrag till Granångers IF

        ## Jäv
        Anna Ek (S) anmäler jäv. Björn Alm (M) leder sammanträdet i hennes ställe.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), vice ordförande

          § 1

          Dagordning

          § 2 KS-26/00101

          Bidrag till Granångers IF

          Jäv: Anna Ek (S)
        `,
        messages: [
          '§ 2: Ordföranden Anna Ek (S) är jävig, och ingen annan anges leda sammanträdet. Vem som gör det väntas stå i fältet Ordförande (KL 5:65, 6:35).',
        ],
        marks: ['§ 2 KS-26/00101'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande, § 1
          - Björn Alm (M), vice ordförande

          § 1

          Dagordning

          § 2 KS-26/00101

          Bidrag till Granångers IF

          § 3

          Avslutning
        `,
        messages: [
          '§§ 2–3: Ordföranden Anna Ek (S) är inte närvarande, och ingen annan anges leda sammanträdet. Vem som gör det väntas stå i fältet Ordförande (KL 5:65).',
        ],
        marks: ['§ 2 KS-26/00101'],
      },
    ],
  },
  *check(context) {
    for (const reason of ['recused', 'absent'] as const) {
      const items = itemsWithoutChair(context, reason);
      const [first] = items;
      if (first) yield finding(context, reason, [first, ...items.slice(1)]);
    }
  },
};

function itemsWithoutChair(context: RuleContext, reason: Reason): Item[] {
  const { usualChair, known, items } = servingIn(context);
  if (usualChair === null || (reason === 'absent' && !known)) return [];
  return [...items]
    .filter(([, { otherChair, presences }]) => {
      return !otherChair && presences.get(usualChair)?.standing === reason;
    })
    .map(([item]) => item);
}

function finding(context: RuleContext, reason: Reason, items: readonly [Item, ...Item[]]): Finding {
  const [item, ...others] = items;
  const chair = servingIn(context).usualChair;
  const name = chair ? fullName(chair) : '';
  const [sv, en] = WORDS[reason];
  const basis = legalBasis(context, 'KL 5:65', 'KL 5:65, 6:35');
  const where = itemsName(items);
  const message = {
    sv: `Ordföranden ${name} ${sv}, och ingen annan anges leda sammanträdet. Vem som gör det väntas stå i fältet Ordförande ${basis.sv}.`,
    en: `The chair ${name} ${en}, and no one else is said to lead the meeting. Who does is expected in the field Ordförande ${basis.en}.`,
  };
  return {
    message:
      others.length === 0
        ? about(item, message)
        : { sv: `${where.sv}: ${message.sv}`, en: `${where.en}: ${message.en}` },
    position: item.line.position,
    item,
    related: others.map((other) => ({
      message: itemsName([other]),
      position: other.line.position,
    })),
  };
}
