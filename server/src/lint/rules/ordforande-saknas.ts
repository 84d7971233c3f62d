import { example } from '../example.ts';
import { missingFieldPlace } from '../head.ts';
import { legalBasis } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

export const ordforandeSaknas: Rule = {
  id: 'ordforande-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet anger ingen ordförande.',
      en: 'The minutes name no chair.',
    },
    why: {
      sv: 'Protokollet förs på ordförandens ansvar, så det ska framgå vem som har lett sammanträdet. Rollen skrivs efter namnet, med eller utan komma, eller i fältet Ordförande. Hänvisar Beslutande till en bilaga är namnen okända och regeln tiger.',
      en: "Minutes are kept on the chair's responsibility, so they are to say who chaired the meeting. The role is written after the name, with or without a comma, or in the field Ordförande. Where Beslutande refers to an attachment the names are unknown and the rule is silent.",
    },
    source: 'KL 5:65, 6:35',
    right: [
      example`
        Organ: Kommunstyrelsen
        Beslutande:
        - Anna Ek (S) ordförande
        - Björn Alm (M)
      `,
      example`
        Organ: Kommunfullmäktige
        Ordförande: Anna Ek (S)
        Beslutande: Enligt närvarolista
      `,
      example`
        Organ: Kommunfullmäktige
        Beslutande: Se bilaga
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S)
          - Björn Alm (M)
        `,
        messages: [
          'Ingen ordförande är angiven. En av de beslutande väntas ha rollen ordförande (KL 5:65, 6:35).',
        ],
        marks: ['Beslutande'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Ordförande:
        `,
        messages: [
          'Ingen ordförande är angiven. En av de beslutande väntas ha rollen ordförande (KL 5:65).',
        ],
        marks: ['Ordförande'],
      },
    ],
  },
  *check(context) {
    const { chair, deciders, status } = context.minutes;
    const unknown = deciders?.external === true || status === 'kallelse';
    if (unknown || (chair !== null && !chair.vacant)) return;
    const basis = legalBasis(context, 'KL 5:65', 'KL 5:65, 6:35');
    yield {
      message: {
        sv: `Ingen ordförande är angiven. En av de beslutande väntas ha rollen ordförande ${basis.sv}.`,
        en: `No chair is named. One of the deciders is expected to have the role ordförande ${basis.en}.`,
      },
      position: missingFieldPlace(context, 'chair', 'deciders'),
      item: null,
    };
  },
};
