import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { type Misnumbered, misnumbered } from '../numbering.ts';
import { renumberFix } from '../renumber.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const paragrafLucka: Rule = {
  id: 'paragraf-lucka',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Ett paragrafnummer är överhoppat.',
      en: 'A § number has been left out.',
    },
    why: {
      sv: 'Paragraferna numreras i följd, så att ingen kan tro att ett beslut har fallit bort. Snabbfixen numrerar om från stället och ändrar hänvisningarna i samma protokoll; lagrum, andra organs paragrafer och andra sammanträden rörs inte. Ett justerat protokoll numreras inte om: där erbjuds en rättelse.',
      en: 'The §§ are numbered in sequence, so that no one can think a decision has been lost. The fix renumbers from the place on and changes the references in the same minutes; statutes, other bodies’ §§ and other meetings are not touched. Verified minutes are not renumbered: a correction is offered there.',
    },
    source: null,
    right: [
      example`
        § 16

        Dagordning

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        § 17a KS-26/00102

        Taxa för förskolans lokaler

        § 18 KS-26/00103

        Riktlinjer för gåvor
      `,
      example`
        §§ 16–17 KS-26/00101

        Gemensam överläggning

        § 18 KS-26/00103

        Riktlinjer för gåvor enligt 5 kap. 20 § kommunallagen
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Övriga deltagande:
          - Dag Holm, ekonomichef, §§ 18-19
          Paragrafer: 16-19

          § 16

          Dagordning

          § 18 KS-26/00101

          Taxa för uthyrning av lokaler

          § 19 KS-26/00102

          Riktlinjer för gåvor

          Taxan i § 18 gäller även här. Jämför § 18 i reglementet.
        `,
        messages: ['Efter § 16 kommer § 18. Här väntas § 17.'],
        marks: ['§ 18 KS-26/00101'],
        fixed: example`
          Organ: Kommunstyrelsen
          Övriga deltagande:
          - Dag Holm, ekonomichef, §§ 17-18
          Paragrafer: 16-18

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor

          Taxan i § 17 gäller även här. Jämför § 18 i reglementet.
        `,
      },
      {
        text: example`
          Status: Justerat

          § 16

          Dagordning

          § 71 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor
        `,
        messages: ['Efter § 16 kommer § 71. Här väntas § 17.'],
        marks: ['§ 71 KS-26/00101'],
        fixed: example`
          Status: Justerat
          Rättelse: ÅÅÅÅ-MM-DD, namn: § 71 ska vara § 17.

          § 16

          Dagordning

          § 71 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor
        `,
      },
    ],
  },
  *check(context) {
    for (const one of misnumbered(context)) if (one.kind === 'gap') yield finding(context, one);
  },
};

function finding(context: RuleContext, found: Misnumbered): Finding {
  const [name, before] = [itemName(found.item), itemName(found.other)];
  return {
    message: {
      sv: `Efter ${before.sv} kommer ${name.sv}. Här väntas § ${found.expected}.`,
      en: `After ${before.en} comes ${name.en}. Here § ${found.expected} is expected.`,
    },
    position: found.item.line.position,
    item: found.item,
    fixes: renumberFix(context, found),
    related: [{ message: before, position: found.other.line.position }],
  };
}
