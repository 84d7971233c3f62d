import type { Item } from '../../minutes/minutes.ts';
import { findBody } from '../../profile/body-type.ts';
import { defaultProfile } from '../../profile/default-profile.ts';
import type { ProfilePerson } from '../../profile/profile.ts';
import { example } from '../example.ts';
import { legalBasis } from '../legal-basis.ts';
import { itemsName } from '../people-words.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

const member = (name: string): ProfilePerson => ({ name, party: null, role: '' });

export const beslutsforhet: Rule = {
  id: 'beslutsforhet',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Hälften av ledamöterna eller färre är närvarande i en paragraf.',
      en: 'Half of the members or fewer are present in a §.',
    },
    why: {
      sv: 'Fler än hälften av ledamöterna ska vara närvarande för att ett ärende ska få handläggas. Antalet ledamöter hämtas ur registret (protokoll.json); utan det tiger regeln. Den som avstår räknas, tjänstgörande ersättare också. Den som är jävig räknas inte i en nämnd, men i fullmäktige. Den vars närvaro inte säkert framgår räknas som närvarande.',
      en: 'More than half of the members are to be present for a matter to be dealt with. The number of members comes from the register (protokoll.json); without it the rule is silent. Those who abstain count, and so do serving substitutes. Those recused do not count in a board, but do in fullmäktige. Whoever may be present counts as present.',
    },
    source: 'KL 6:27, 5:45–46',
    setting: {
      told: {
        sv: 'Kommunstyrelsen har fyra ledamöter i registret.',
        en: 'Kommunstyrelsen has four members in the register.',
      },
      profile: {
        ...defaultProfile,
        bodies: [
          {
            name: 'Kommunstyrelsen',
            abbreviation: 'KS',
            type: 'nämnd',
            members: ['Anna Ek', 'Björn Alm', 'Carina Ström', 'Disa Fors'].map(member),
            substitutes: [],
          },
        ],
      },
    },
    right: [
      example`
        Organ: Kommunstyrelsen
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        - Erik Gran (C), ersätter Carina Ström (C)

        § 1

        Dagordning
      `,
      example`
        Organ: Kommunstyrelsen
        Beslutande: Enligt närvarolista

        § 1

        Dagordning
      `,
      example`
        Organ: Socialnämnden
        Beslutande:
        - Anna Ek (S), ordförande

        § 1

        Dagordning
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          § 1

          Dagordning
        `,
        messages: [
          '§ 1: 2 av 4 ledamöter är närvarande. Fler än hälften väntas vara det (KL 6:27).',
        ],
        marks: ['§ 1'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          - Carina Ström (C), § 1

          § 1

          Dagordning

          § 2

          Upprop

          § 3 KS-26/00101

          Bidrag till Granångers IF

          Jäv: Björn Alm (M)
        `,
        messages: [
          '§ 2: 2 av 4 ledamöter är närvarande. Fler än hälften väntas vara det (KL 6:27).',
          '§ 3: 1 av 4 ledamöter är närvarande. Fler än hälften väntas vara det (KL 6:27).',
        ],
        marks: ['§ 2', '§ 3 KS-26/00101'],
      },
    ],
  },
  *check(context) {
    const { minutes, profile } = context;
    const members = findBody(profile, minutes.body?.value ?? '')?.members.length ?? 0;
    if (members === 0 || !servingIn(context).known) return;
    const byNumber = new Map<number, [Item, ...Item[]]>();
    for (const item of minutes.items) {
      const present = presentIn(context, item);
      if (present * 2 > members) continue;
      const same = byNumber.get(present);
      if (same) same.push(item);
      else byNumber.set(present, [item]);
    }
    const basis = legalBasis(context, 'KL 5:45', 'KL 6:27');
    for (const [present, items] of byNumber) {
      const where = itemsName(items);
      yield {
        message: {
          sv: `${where.sv}: ${present} av ${members} ledamöter är närvarande. Fler än hälften väntas vara det ${basis.sv}.`,
          en: `${where.en}: ${present} of ${members} members are present. More than half are expected to be ${basis.en}.`,
        },
        position: items[0].line.position,
        item: items[0],
      };
    }
  },
};

/** How many serve, or may; in fullmäktige those recused count too (KL 5:46). */
function presentIn(context: RuleContext, item: Item): number {
  const recusedCount = context.bodyType === 'fullmäktige';
  const presences = servingIn(context).items.get(item)?.presences.values() ?? [];
  return [...presences].filter(
    ({ standing }) =>
      standing === 'serves' || standing === 'perhaps' || (standing === 'recused' && recusedCount),
  ).length;
}
