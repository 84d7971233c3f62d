import type { Attendee } from '../../minutes/attendees.ts';
import type { Item } from '../../minutes/minutes.ts';
import type { Standing } from '../../minutes/serving.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { fullName, itemsName } from '../people-words.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

export const aterintrade: Rule = {
  id: 'aterintrade',
  group: 'formalia',
  level: 'info',
  page: {
    summary: {
      sv: 'En ledamot kommer tillbaka och tjänstgör igen samma dag.',
      en: 'A member comes back and serves again on the same day.',
    },
    why: {
      sv: 'En ledamot i fullmäktige som har avbrutit sin tjänstgöring av annat skäl än jäv får inte tjänstgöra igen samma dag; nämnders reglementen säger ofta detsamma. Regeln påminner om det. Den tiger efter jäv, om sammanträdet har ajournerats och om närvaron i någon av paragraferna inte säkert framgår.',
      en: 'A member of fullmäktige who has broken off their service for another reason than recusal may not serve again on the same day; the rules of procedure of boards often say the same. The rule reminds of it. It is silent after recusal, where the meeting was adjourned, and where presence in one of the §§ is not certain.',
    },
    source: 'KL 5:20',
    right: [
      example`
        Organ: Kommunfullmäktige
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), jäv § 2
        - Carina Ström (C), §§ 2-3

        § 1

        Dagordning

        § 2

        Upprop

        § 3

        Rapporter
      `,
      example`
        Organ: Kommunfullmäktige
        Ajournering: 12:00-13:00
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), ej § 2

        § 1

        Dagordning

        § 2

        Upprop

        § 3

        Rapporter
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), ej § 2

          § 1

          Dagordning

          § 2

          Upprop

          § 3

          Rapporter
        `,
        messages: [
          '§ 3: Björn Alm (M) tjänstgör igen efter att ha varit borta i § 2. Den som har avbrutit tjänstgöringen av annat skäl än jäv väntas inte tjänstgöra igen samma dag (KL 5:20).',
        ],
        marks: ['Björn Alm'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          Tjänstgörande ersättare:
          - Carina Ström (M), ersätter Björn Alm (M) §§ 2-3

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
          '§ 4: Björn Alm (M) tjänstgör igen efter att ha varit borta i §§ 2–3. Den som har avbrutit tjänstgöringen av annat skäl än jäv väntas inte tjänstgöra igen samma dag (jfr KL 5:20).',
        ],
        marks: ['Björn Alm'],
      },
    ],
  },
  *check(context) {
    const { known, attendees } = servingIn(context);
    if (!known || context.minutes.adjournments !== null) return;
    for (const attendee of attendees.all) {
      const back = comesBack(context, attendee);
      if (back) yield finding(context, attendee, back);
    }
  },
};

interface Return {
  /** The §§ that they were away from. */
  away: Item[];
  /** Where they serve again. */
  item: Item;
}

/** The first time that someone serves, is away for another reason than recusal, and serves again. */
function comesBack(context: RuleContext, attendee: Attendee): Return | null {
  const { items } = servingIn(context);
  let away: Item[] | null = null;
  for (const item of context.minutes.items) {
    const standing: Standing | undefined = items.get(item)?.presences.get(attendee)?.standing;
    if (standing === 'perhaps' || isAdjourned(item)) away = null;
    else if (standing === 'serves') {
      if (away && away.length > 0) return { away, item };
      away = [];
    } else if (standing !== 'recused') away?.push(item);
  }
  return null;
}

function isAdjourned({ formality, fields }: Item): boolean {
  return formality === 'adjournment' || fields.some(({ key }) => key === 'adjournment');
}

function finding(context: RuleContext, attendee: Attendee, { away, item }: Return): Finding {
  const name = fullName(attendee);
  const where = itemsName(away);
  const basis = context.bodyType === 'fullmäktige' ? 'KL 5:20' : 'jfr KL 5:20';
  const [entry] = attendee.entries;
  return {
    message: about(item, {
      sv: `${name} tjänstgör igen efter att ha varit borta i ${where.sv}. Den som har avbrutit tjänstgöringen av annat skäl än jäv väntas inte tjänstgöra igen samma dag (${basis}).`,
      en: `${name} serves again after having been away in ${where.en}. Whoever has broken off their service for another reason than recusal is not expected to serve again on the same day (${basis.replace('jfr', 'cf.')}).`,
    }),
    position: entry?.person.namePosition ?? item.line.position,
    item,
    related: [{ message: itemsName([item]), position: item.line.position }],
  };
}
