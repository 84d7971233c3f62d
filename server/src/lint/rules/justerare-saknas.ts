import type { Person } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { hasPeople, isDueForExport, missingFieldPlace, setField } from '../head.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

const FIELD = 'Utses att justera';

export const justerareSaknas: Rule = {
  id: 'justerare-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet anger ingen som är utsedd att justera det.',
      en: 'The minutes name no one appointed to verify them.',
    },
    why: {
      sv: 'Protokollet ska justeras, och den som läser det ska se vem som har gjort det. I ett utkast får fältet vara tomt: regeln talar först inför den slutliga exporten. I ett utskott som bara bereder ärenden är den en varning, för där gäller reglementet. Nämner paragrafen om val av justerare en av de beslutande erbjuds namnet som snabbfix.',
      en: 'Minutes are to be verified, and a reader is to see by whom. The field may be empty in a draft: the rule speaks before the final export. For a committee that only prepares matters it is a warning, since its rules of procedure hold there. Where the § on the election of verifiers names one of the deciders, that name is offered as a fix.',
    },
    source: 'KL 5:69, 6:35',
    right: [
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-10
        Utses att justera: Björn Alm
      `,
      example`
        Organ: Kommunfullmäktige
        Utses att justera:
        - Björn Alm (M)
        - Carina Ström (S)
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
        `,
        messages: [
          'Ingen justerare är angiven. Fältet Utses att justera väntas ange minst ett namn (KL 5:69, 6:35).',
        ],
        marks: ['Organ'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          Utses att justera:

          § 1

          Val av justerare

          ## Beslut
          - Björn Alm utses att justera protokollet.
        `,
        messages: [
          'Ingen justerare är angiven. Fältet Utses att justera väntas ange minst ett namn (KL 5:69).',
        ],
        marks: ['Utses att justera'],
        fixed: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          Utses att justera: Björn Alm

          § 1

          Val av justerare

          ## Beslut
          - Björn Alm utses att justera protokollet.
        `,
      },
    ],
  },
  *check(context) {
    if (!isDueForExport(context) || hasPeople(context.minutes.verifiers)) return;
    yield finding(context);
  },
};

function finding(context: RuleContext): Finding {
  const basis = legalBasis(context, 'KL 5:69', 'KL 5:69, 6:35');
  return {
    message: {
      sv: `Ingen justerare är angiven. Fältet ${FIELD} väntas ange minst ett namn ${basis.sv}.`,
      en: `No verifier is named. The field ${FIELD} is expected to give at least one name ${basis.en}.`,
    },
    position: missingFieldPlace(context, 'verifiers'),
    item: null,
    level: isPreparingCommittee(context) ? 'varning' : 'fel',
    fixes: fixes(context),
  };
}

function fixes(context: RuleContext): Fix[] {
  const names = electedVerifiers(context).map((person) => person.name);
  const value = names.join(', ');
  const edit = names.length > 0 && setField(context, 'verifiers', FIELD, value, 'deciders');
  if (!edit) return [];
  const title = { sv: `Ange ${value} som justerare`, en: `Name ${value} as verifier` };
  return unlessVerified(
    context,
    { title, edits: [edit], certain: false },
    `fältet ${FIELD} ska ange ${value}`,
  );
}

/** The deciders whom the § on the election of verifiers names. */
function electedVerifiers({ minutes }: RuleContext): Person[] {
  const points = minutes.items
    .filter((item) => item.formality === 'verifier')
    .flatMap((item) => item.decisions.flatMap((decision) => decision.points));
  return (minutes.deciders?.people ?? []).filter((person) =>
    points.some((point) => point.words.value.includes(person.name)),
  );
}
