import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { missingFieldPlace, setField } from '../head.ts';
import { legalBasis } from '../legal-basis.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

const FIELD = 'Ordförande';

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
      sv: 'Protokollet förs på ordförandens ansvar, så det ska framgå vem som har lett sammanträdet. Rollen skrivs efter namnet, med eller utan komma, eller i fältet Ordförande. En vice ordförande som har lett sammanträdet skrivs tjänstgörande ordförande, eller i fältet; är bara en av de beslutande vice ordförande erbjuds det som snabbfix. Hänvisar Beslutande till en bilaga är namnen okända och regeln tiger.',
      en: "Minutes are kept on the chair's responsibility, so they are to say who chaired the meeting. The role is written after the name, with or without a comma, or in the field Ordförande. A vice chair who chaired is written tjänstgörande ordförande, or in the field; where only one of the deciders is a vice chair, that is offered as a fix. Where Beslutande refers to an attachment the names are unknown and the rule is silent.",
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
      {
        text: example`
          Organ: Kommunstyrelsen
          Plats och tid: Kommunhuset kl. 13:00
          Beslutande:
          - Björn Alm (M), vice ordförande
          - Carina Ström (S)
        `,
        messages: [
          'Ingen ordförande är angiven. En av de beslutande väntas ha rollen ordförande (KL 5:65, 6:35).',
        ],
        marks: ['Beslutande'],
        fixed: example`
          Organ: Kommunstyrelsen
          Plats och tid: Kommunhuset kl. 13:00
          Ordförande: Björn Alm (M)
          Beslutande:
          - Björn Alm (M), vice ordförande
          - Carina Ström (S)
        `,
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
      fixes: fixes(context),
    };
  },
};

/** The only vice chair among the deciders will have chaired. */
function fixes(context: RuleContext): Fix[] {
  const people = context.minutes.deciders?.people ?? [];
  const [vice, ...others] = people.filter((person) => /vice ordförande/iu.test(person.role));
  if (vice === undefined || others.length > 0) return [];
  const value = vice.party === null ? vice.name : `${vice.name} (${vice.party})`;
  const edit = setField(context, 'chair', FIELD, value, 'placeAndTime');
  if (!edit) return [];
  const title = { sv: `Ange ${vice.name} som ordförande`, en: `Name ${vice.name} as chair` };
  return unlessVerified(
    context,
    { title, edits: [edit], certain: false },
    `fältet ${FIELD} ska ange ${value}`,
  );
}
