import type { Item, ItemSection } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { misplacedDecisions } from '../misplaced-decisions.ts';
import { rangeOf } from '../place.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

export const beslutAnnatOrgan: Rule = {
  id: 'beslut-annat-organ',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Rubriken över beslutet anger ett annat organ än protokollets.',
      en: 'The heading of the decision names another body than that of the minutes.',
    },
    why: {
      sv: 'Rubriken har ofta följt med från ett annat organs protokoll. Ett annat organs beslut är rätt efter ett förslag dit (”Allmänna utskottets förslag till kommunstyrelsen” följt av ”Kommunfullmäktiges beslut”), och när det återges före det egna beslutet. Regeln tiger om underrubriker (###).',
      en: 'The heading often comes from the minutes of another body. A decision of another body is right after a proposal to it (“Allmänna utskottets förslag till kommunstyrelsen” followed by “Kommunfullmäktiges beslut”), and where it is quoted before the own decision. The rule is silent about sub-headings (###).',
    },
    source: null,
    right: [
      example`
        Organ: Allmänna utskottet

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Allmänna utskottets förslag till kommunstyrelsen
        ## Kommunfullmäktiges beslut
        - Taxan antas.
      `,
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Allmänna utskottets beslut
        - Ärendet överlämnas till kommunstyrelsen utan eget yttrande.

        ## KS beslut
        - Taxan antas.
      `,
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Bakgrund
        Taxan ändrades senast 2019.

        ### Kommunfullmäktiges beslut
        - Taxan antas.

        ## Kommunstyrelsens beslut
        - Taxan tillämpas från och med 2026-07-01.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Socialnämndens beslut
          - Taxan tillstyrks.
        `,
        messages: [
          '§ 17: Rubriken Socialnämndens beslut anger ett annat organ än protokollets, Kommunstyrelsen, och inget förslag leder dit.',
        ],
        marks: ['Socialnämndens beslut'],
        fixed: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Kommunstyrelsens beslut
          - Taxan tillstyrks.
        `,
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Status: Justerat

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Kommunstyrelsens beslut
          - Remissvaren noteras.

          ## Kommunfullmäktiges beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: Rubriken Kommunfullmäktiges beslut anger ett annat organ än protokollets, Kommunstyrelsen, och inget förslag leder dit.',
        ],
        marks: ['Kommunfullmäktiges beslut'],
        fixed: example`
          Organ: Kommunstyrelsen
          Status: Justerat
          Rättelse: ÅÅÅÅ-MM-DD, namn: rubriken Kommunfullmäktiges beslut i § 17 ska vara Kommunstyrelsens beslut.

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Kommunstyrelsens beslut
          - Remissvaren noteras.

          ## Kommunfullmäktiges beslut
          - Taxan antas.
        `,
      },
    ],
  },
  *check(context) {
    const body = context.minutes.body?.value;
    if (body === undefined || context.minutes.status === 'kallelse') return;
    for (const item of context.minutes.items) {
      for (const { heading } of misplacedDecisions(item)) {
        const name = heading.value;
        yield {
          message: about(item, {
            sv: `Rubriken ${name} anger ett annat organ än protokollets, ${body}, och inget förslag leder dit.`,
            en: `The heading ${name} names another body than that of the minutes, ${body}, and no proposal leads there.`,
          }),
          position: heading.position,
          item,
          fixes: fixes(context, item, heading, body),
        };
      }
    }
  },
};

function fixes(
  context: RuleContext,
  item: Item,
  heading: ItemSection['heading'],
  body: string,
): Fix[] {
  const range = rangeOf(heading.position);
  if (range === null) return [];
  const text = `${body}${/s$/iu.test(body) ? '' : 's'} beslut`;
  const title = { sv: `Ändra rubriken till ${text}`, en: `Change the heading to ${text}` };
  const place = item.label === null ? '' : ` i § ${item.label}`;
  return unlessVerified(
    context,
    { title, edits: [{ ...range, text }], certain: false },
    `rubriken ${heading.value}${place} ska vara ${text}`,
  );
}
