import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { type Misnumbered, misnumbered } from '../numbering.ts';
import { renumberFix } from '../renumber.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const paragrafOrdning: Rule = {
  id: 'paragraf-ordning',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Paragraferna kommer inte i nummerordning.',
      en: 'The §§ do not come in the order of their numbers.',
    },
    why: {
      sv: 'Paragraferna numreras i den ordning som ärendena behandlades, så att numret visar var beslutet finns. Snabbfixen numrerar om från stället och ändrar hänvisningarna; är det i stället ordningen i texten som är fel flyttas paragrafen för hand. Ett justerat protokoll numreras inte om: där erbjuds en rättelse.',
      en: 'The §§ are numbered in the order in which the matters were dealt with, so that the number shows where a decision is. The fix renumbers from the place on and changes the references; where it is the order of the text that is wrong, move the § by hand. Verified minutes are not renumbered: a correction is offered there.',
    },
    source: null,
    right: [
      example`
        § 16

        Dagordning

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        § 18 KS-26/00102

        Riktlinjer för gåvor
      `,
      example`
        § 16 KS-26/00100

        Taxa för uthyrning av lokaler

        § 16a KS-26/00101

        Taxa för förskolans lokaler

        §§ 17–18 KS-26/00102

        Gemensam överläggning
      `,
    ],
    wrong: [
      {
        text: example`
          § 16

          Dagordning

          § 18 KS-26/00101

          Taxa för uthyrning av lokaler

          § 17 KS-26/00102

          Riktlinjer för gåvor

          Taxan i § 18 gäller även här.

          § 19 KS-26/00103

          Årsredovisning
        `,
        messages: ['§ 18 står efter § 16. I nummerordning väntas § 17 här.'],
        marks: ['§ 18 KS-26/00101'],
        fixed: example`
          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor

          Taxan i § 17 gäller även här.

          § 19 KS-26/00103

          Årsredovisning
        `,
      },
      {
        text: example`
          Status: Justerat

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 8 KS-26/00102

          Riktlinjer för gåvor

          § 19 KS-26/00103

          Årsredovisning
        `,
        messages: ['§ 8 står efter § 17. I nummerordning väntas § 18 här.'],
        marks: ['§ 8 KS-26/00102'],
        fixed: example`
          Status: Justerat
          Rättelse: ÅÅÅÅ-MM-DD, namn: § 8 ska vara § 18.

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 8 KS-26/00102

          Riktlinjer för gåvor

          § 19 KS-26/00103

          Årsredovisning
        `,
      },
    ],
  },
  *check(context) {
    for (const one of misnumbered(context)) if (one.kind === 'order') yield finding(context, one);
  },
};

function finding(context: RuleContext, found: Misnumbered): Finding {
  const [name, before] = [itemName(found.item), itemName(found.other)];
  return {
    message: {
      sv: `${name.sv} står efter ${before.sv}. I nummerordning väntas § ${found.expected} här.`,
      en: `${name.en} stands after ${before.en}. In the order of numbers § ${found.expected} is expected here.`,
    },
    position: found.item.line.position,
    item: found.item,
    fixes: renumberFix(context, found),
    related: [{ message: before, position: found.other.line.position }],
  };
}
