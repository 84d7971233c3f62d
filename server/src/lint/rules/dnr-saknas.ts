import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { hasNothingToReport, isWithoutMatter } from '../quiet-items.ts';
import type { Rule } from '../rule.ts';

export const dnrSaknas: Rule = {
  id: 'dnr-saknas',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett ärende har inget diarienummer.',
      en: 'A matter has no case number.',
    },
    why: {
      sv: 'Diarienumret binder beslutet till handlingarna i ärendet. Formalia behöver inget: dagordning, val av justerare, upprop, ajournering, anmälan av jäv, öppnande och avslutning, och inte heller frågestunder, parentationer och ”inga anmälningar”.',
      en: 'The case number ties the decision to the documents of the matter. Formalities need none: agenda, election of verifiers, roll call, adjournment, notice of recusal, opening and closing, nor do question times, moments of silence and “no notices”.',
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
        § 16

        Val av justerare

        § 17

        Ajournering av sammanträdet
      `,
      example`
        § 16

        Allmänhetens frågestund

        § 17

        Övriga frågor

        Inga övriga frågor anmäls.
      `,
    ],
    wrong: [
      {
        text: example`
          § 16

          Dagordning

          § 17

          Taxa för uthyrning av lokaler
        `,
        messages: ['§ 17 har inget diarienummer. Ett väntas på paragrafraden.'],
        marks: ['§ 17'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18

          Riktlinjer för gåvor
        `,
        messages: ['§ 18 har inget diarienummer. Ett väntas på paragrafraden.'],
        marks: ['§ 18'],
      },
    ],
  },
  *check({ minutes }) {
    for (const item of minutes.items) {
      if (item.caseNumbers.length > 0 || item.formality !== null) continue;
      if (isWithoutMatter(item) || hasNothingToReport(item)) continue;
      const name = itemName(item);
      yield {
        message: {
          sv: `${name.sv} har inget diarienummer. Ett väntas på paragrafraden.`,
          en: `${name.en} has no case number. One is expected on the line of the §.`,
        },
        position: item.line.position,
        item,
      };
    }
  },
};
