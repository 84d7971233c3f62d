import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { type Misnumbered, misnumbered } from '../numbering.ts';
import { renumberFix } from '../renumber.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const paragrafDubblett: Rule = {
  id: 'paragraf-dubblett',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Två paragrafer har samma nummer.',
      en: 'Two §§ have the same number.',
    },
    why: {
      sv: 'En hänvisning till paragrafen kan då betyda vilket som helst av två beslut. Den första behåller sitt nummer; snabbfixen numrerar om från den andra och ändrar hänvisningarna till dem som följer. Hänvisningar till det dubbla numret lämnas: bara den som skrev dem vet vilken som menas. Ett justerat protokoll numreras inte om: där erbjuds en rättelse.',
      en: 'A reference to the § may then mean either of two decisions. The first keeps its number; the fix renumbers from the second on and changes the references to those that follow. References to the number itself are left alone: only their writer knows which is meant. Verified minutes are not renumbered: a correction is offered there.',
    },
    source: null,
    right: [
      example`
        § 16

        Dagordning

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler
      `,
      example`
        § 16 KS-26/00100

        Taxa för uthyrning av lokaler

        § 16a KS-26/00101

        Taxa för förskolans lokaler
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Paragrafer: 16-17

          § 16

          Dagordning

          § 16 KS-26/00101

          Taxa för uthyrning av lokaler

          § 17 KS-26/00102

          Riktlinjer för gåvor

          ## Omedelbar justering
          § 17 justeras omedelbart.
        `,
        messages: ['§ 16 finns redan i protokollet. Här väntas § 17.'],
        marks: ['§ 16 KS-26/00101'],
        fixed: example`
          Organ: Kommunstyrelsen
          Paragrafer: 16-18

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor

          ## Omedelbar justering
          § 18 justeras omedelbart.
        `,
      },
      {
        text: example`
          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 17 KS-26/00102

          Riktlinjer för gåvor

          § 19 KS-26/00103

          Årsredovisning
        `,
        messages: ['§ 17 finns redan i protokollet. Här väntas § 18.'],
        marks: ['§ 17 KS-26/00102'],
        fixed: example`
          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor

          § 19 KS-26/00103

          Årsredovisning
        `,
      },
    ],
  },
  *check(context) {
    for (const one of misnumbered(context)) {
      if (one.kind === 'duplicate') yield finding(context, one);
    }
  },
};

function finding(context: RuleContext, found: Misnumbered): Finding {
  const name = itemName(found.item);
  return {
    message: {
      sv: `${name.sv} finns redan i protokollet. Här väntas § ${found.expected}.`,
      en: `${name.en} is already in the minutes. Here § ${found.expected} is expected.`,
    },
    position: found.item.line.position,
    item: found.item,
    fixes: renumberFix(context, found),
    related: [
      {
        message: { sv: `Den första ${name.sv}`, en: `The first ${name.en}` },
        position: found.other.line.position,
      },
    ],
  };
}
