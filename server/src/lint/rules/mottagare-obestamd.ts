import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const mottagareObestamd: Rule = {
  id: 'mottagare-obestamd',
  group: 'paragrafer',
  level: 'tips',
  page: {
    summary: {
      sv: 'En mottagare är obestämd: ”Övriga berörda”.',
      en: 'A recipient is indefinite: “Övriga berörda”.',
    },
    why: {
      sv: 'Den som skickar ut beslutet vet inte vem som menas, och ingen kan efteråt se vem som har fått det. Namn, enheter och nämnder är bestämda, och det är ”Samtliga nämnder” också. ”Berörda enligt sändlista” pekar på en lista och är rätt.',
      en: 'Whoever sends the decision cannot tell who is meant, and no one can see afterwards who was sent it. Names, units and boards are definite, and so is “Samtliga nämnder”. “Berörda enligt sändlista” points to a list and is right.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslutet skickas till
        Samtliga nämnder
        Receptionen
        Berörda föreningar enligt sändlista
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Avgiften sänks för övriga berörda.

        ## Beslutet skickas till
        Dag Holm
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          Receptionen
          Övriga berörda
        `,
        messages: [
          '§ 17: Mottagaren Övriga berörda är obestämd. Ett namn, en enhet eller en nämnd väntas.',
        ],
        marks: ['Övriga berörda'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          Berörda tjänstepersoner, Dag Holm m.fl.
        `,
        messages: [
          '§ 17: Mottagaren Berörda tjänstepersoner är obestämd. Ett namn, en enhet eller en nämnd väntas.',
          '§ 17: Mottagaren Dag Holm m.fl är obestämd. Ett namn, en enhet eller en nämnd väntas.',
        ],
        marks: ['Berörda tjänstepersoner', 'Dag Holm m.fl'],
      },
    ],
  },
  *check({ minutes }) {
    for (const item of minutes.items) {
      for (const { name, position } of item.recipients) {
        if (!isIndefinite(name)) continue;
        yield {
          message: about(item, {
            sv: `Mottagaren ${name} är obestämd. Ett namn, en enhet eller en nämnd väntas.`,
            en: `The recipient ${name} is indefinite. A name, a unit or a board is expected.`,
          }),
          position,
          item,
        };
      }
    }
  },
};

const INDEFINITE =
  /^(?:(?:alla|samtliga|övriga|andra)\s+)?(?:berörda?|övriga|andra|diverse|vederbörande)(?:\s+\p{L}+)?$|(?<!\p{L})(?:m\.?\s?fl|med\s+flera|etc)\.?$/iu;
/** Their kind makes clear who they are: `Övriga nämnder`. */
const DEFINITE_KIND =
  /(?<!berörda\s)(?:nämnder|styrelser|utskott|partier|ledamöter|ersättare)(?:na)?$/iu;

function isIndefinite(name: string): boolean {
  return INDEFINITE.test(name) && !DEFINITE_KIND.test(name);
}
