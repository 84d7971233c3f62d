import { example } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isRoleAlone, mayBe, namedVerifiers } from '../verifiers.ts';

export const justerareArOrdforande: Rule = {
  id: 'justerare-ar-ordforande',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Ordföranden är ensam utsedd att justera protokollet.',
      en: 'The chair alone is appointed to verify the minutes.',
    },
    why: {
      sv: 'Protokollet förs på ordförandens ansvar. Justeringen är en kontroll av att det stämmer, och den görs av någon mer än den som svarar för det. Är ordföranden nämnd tillsammans med någon annan tiger regeln.',
      en: 'Minutes are kept on the responsibility of the chair. Verification checks that they are right, and is done by someone besides the one who answers for them. Where the chair is named together with someone else the rule is silent.',
    },
    source: null,
    right: [
      example`
        Organ: Kommunstyrelsen
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        Utses att justera: Björn Alm
      `,
      example`
        Organ: Kommunstyrelsen
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        Utses att justera: Anna Ek och Björn Alm
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          Utses att justera: Anna Ek
        `,
        messages: [
          'Anna Ek är ordförande och ensam utsedd att justera. Någon mer av de beslutande väntas justera protokollet.',
        ],
        marks: ['Anna Ek'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Ordförande: Anna Ek (S)
          Beslutande: Enligt närvarolista
          Utses att justera: Ordföranden
        `,
        messages: [
          'Anna Ek är ordförande och ensam utsedd att justera. Någon mer av de beslutande väntas justera protokollet.',
        ],
        marks: ['Ordföranden'],
      },
    ],
  },
  *check(context) {
    const { chair, verifiers } = context.minutes;
    const [only, ...others] = namedVerifiers(context);
    if (chair === null || only === undefined || others.length > 0 || verifiers?.external) return;
    const isChair = /^ordförande/iu.test(only.name) && isRoleAlone(only.name);
    if (!isChair && !mayBe(only.name, chair)) return;
    yield {
      message: {
        sv: `${chair.name} är ordförande och ensam utsedd att justera. Någon mer av de beslutande väntas justera protokollet.`,
        en: `${chair.name} is the chair and alone appointed to verify. Another of the deciders is expected to verify the minutes.`,
      },
      position: only.namePosition,
      item: null,
      related: [
        { message: { sv: 'Ordföranden.', en: 'The chair.' }, position: chair.namePosition },
      ],
    };
  },
};
