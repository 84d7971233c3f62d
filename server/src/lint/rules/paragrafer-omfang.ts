import type { ItemRange } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { type Extent, extentName, heldExtent } from '../extent.ts';
import { rangeOf } from '../place.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

export const paragraferOmfang: Rule = {
  id: 'paragrafer-omfang',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Fältet Paragrafer anger andra paragrafer än de som protokollet innehåller.',
      en: 'The field Paragrafer gives other §§ than the minutes hold.',
    },
    why: {
      sv: 'Uppgiften visar läsaren och justeraren att protokollet är helt. Lämnas fältet bort räknas den ut och stämmer alltid.',
      en: 'The field shows reader and verifier that the minutes are complete. Where it is left out it is computed, and always right.',
    },
    source: null,
    right: [
      example`
        Organ: Kommunstyrelsen
        Paragrafer: 16-17

        § 16

        Dagordning

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler
      `,
      example`
        Organ: Kommunstyrelsen

        § 16

        Dagordning
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Paragrafer: 16-18

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: ['Fältet Paragrafer anger §§ 16–18, men protokollet innehåller §§ 16–17.'],
        marks: ['16-18'],
        fixed: example`
          Organ: Kommunstyrelsen
          Paragrafer: 16-17

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Status: Justerat
          Paragrafer: 15

          § 16

          Dagordning
        `,
        messages: ['Fältet Paragrafer anger § 15, men protokollet innehåller § 16.'],
        marks: ['15'],
        fixed: example`
          Organ: Kommunstyrelsen
          Status: Justerat
          Paragrafer: 15
          Rättelse: ÅÅÅÅ-MM-DD, namn: Paragrafer ska vara 16, inte 15.

          § 16

          Dagordning
        `,
      },
    ],
  },
  *check(context) {
    const { declaredItems, status } = context.minutes;
    const held = heldExtent(context);
    if (declaredItems === null || held === null || status === 'kallelse') return;
    const isRight = declaredItems.first === held.first && declaredItems.last === held.last;
    if (!isRight) yield finding(context, declaredItems, held);
  },
};

function finding(context: RuleContext, declared: ItemRange, held: Extent): Finding {
  return {
    message: {
      sv: `Fältet Paragrafer anger ${extentName(declared)}, men protokollet innehåller ${extentName(held)}.`,
      en: `The field Paragrafer gives ${extentName(declared)}, but the minutes hold ${extentName(held)}.`,
    },
    position: declared.position,
    item: null,
    fixes: fixes(context, declared, held),
  };
}

function digits({ first, last }: Extent): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function fixes(context: RuleContext, declared: ItemRange, held: Extent): Fix[] {
  const range = rangeOf(declared.position);
  if (range === null) return [];
  const text = digits(held);
  const title = { sv: `Ändra till ${text}`, en: `Change to ${text}` };
  return unlessVerified(
    context,
    { title, edits: [{ ...range, text }], certain: false },
    `Paragrafer ska vara ${text}, inte ${digits(declared)}`,
  );
}
