import { example } from '../example.ts';
import { hasPeople, missingFieldPlace } from '../head.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

export const beslutandeSaknas: Rule = {
  id: 'beslutande-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet har ingen lista över de beslutande.',
      en: 'The minutes have no list of those who decide.',
    },
    why: {
      sv: 'Av protokollet ska det framgå vilka ledamöter och ersättare som har tjänstgjort. En hänvisning duger: ”Se bilaga”, ”Enligt förteckning” eller ”Enligt närvarolista”. I ett utskott som bara bereder ärenden är regeln en varning, för där gäller reglementet.',
      en: 'Minutes are to say which members and substitutes have served. A reference will do: “Se bilaga”, “Enligt förteckning” or “Enligt närvarolista”. For a committee that only prepares matters the rule is a warning, since its rules of procedure hold there.',
    },
    source: 'KL 5:66, 6:35',
    right: [
      example`
        Organ: Kommunstyrelsen
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
      `,
      example`
        Organ: Kommunfullmäktige
        Beslutande: Enligt närvarolista
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Ordförande: Anna Ek (S)
        `,
        messages: [
          'Ingen närvarolista finns. Fältet Beslutande väntas ange dem som har tjänstgjort, eller hänvisa till en bilaga (KL 5:66, 6:35).',
        ],
        marks: ['Organ'],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Beslutande:
          Utses att justera: Björn Alm
        `,
        messages: [
          'Ingen närvarolista finns. Fältet Beslutande väntas ange dem som har tjänstgjort, eller hänvisa till en bilaga (utskottets reglemente).',
        ],
        marks: ['Beslutande'],
      },
    ],
  },
  *check(context) {
    const { deciders, status } = context.minutes;
    if (status === 'kallelse' || hasPeople(deciders)) return;
    const basis = legalBasis(context, 'KL 5:66', 'KL 5:66, 6:35');
    yield {
      message: {
        sv: `Ingen närvarolista finns. Fältet Beslutande väntas ange dem som har tjänstgjort, eller hänvisa till en bilaga ${basis.sv}.`,
        en: `There is no attendance list. The field Beslutande is expected to name those who have served, or to refer to an attachment ${basis.en}.`,
      },
      position: missingFieldPlace(context, 'deciders'),
      item: null,
      level: isPreparingCommittee(context) ? 'varning' : 'fel',
    };
  },
};
