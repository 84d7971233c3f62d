import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { misplacedDecisions } from '../misplaced-decisions.ts';
import { hasNothingToReport, isInterpellation, isWithoutMatter } from '../quiet-items.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const beslutSaknas: Rule = {
  id: 'beslut-saknas',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett ärende slutar utan beslut eller förslag till beslut.',
      en: 'A matter ends without a decision or a proposal.',
    },
    why: {
      sv: 'Av protokollet ska det framgå vilket beslut som har fattats i varje ärende. Beslutet kan stå under en rubrik (Beslut, Kommunstyrelsens beslut, Allmänna utskottets förslag till kommunstyrelsen) eller i en mening i ett ärende utan rubriker: ”Kommunstyrelsen beslutar att …”, ”… beslutar utskottet …”. Ett förslag från någon annan som bara återges räknas inte; om ett annat organs beslut talar regeln beslut-annat-organ. Formalia, frågestunder, parentationer, interpellationer och frågor i fullmäktige, ”inga anmälningar” och kallelser är undantagna.',
      en: 'Minutes are to say which decision was made in each matter. It may stand under a heading (Beslut, Kommunstyrelsens beslut, Allmänna utskottets förslag till kommunstyrelsen) or in a sentence of a matter without headings: “Kommunstyrelsen beslutar att …”, “… beslutar utskottet …”. Someone else’s proposal that is only quoted does not count; of another body’s decision the rule beslut-annat-organ speaks. Formalities, question times, moments of silence, interpellations and questions in fullmäktige, “no notices” and notices of meetings are exempt.',
    },
    source: 'KL 5:67, 6:35',
    right: [
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Bakgrund
        Taxan ändrades senast 2019.

        ## Kommunstyrelsens beslut
        - Taxan antas.
      `,
      example`
        Organ: Allmänna utskottet

        § 17 KS-26/00101

        Studiebesök

        Utskottet besöker brandstationen. Därefter beslutar utskottet att återuppta sammanträdet.
      `,
      example`
        Organ: Allmänna utskottet

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Allmänna utskottets förslag till kommunstyrelsen
        ## Kommunfullmäktiges beslut
        - Taxan antas.
      `,
      example`
        Organ: Kulturnämnden

        § 17

        Anmälningsärenden

        Inga anmälningar finns.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan ändrades senast 2019.
        `,
        messages: ['§ 17 slutar utan beslut. Ett beslut eller ett förslag till beslut väntas.'],
        marks: ['§ 17 KS-26/00101'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Socialnämndens förslag till kommunstyrelsen
          - Taxan antas.
        `,
        messages: ['§ 17 slutar utan beslut. Ett beslut eller ett förslag till beslut väntas.'],
        marks: ['§ 17 KS-26/00101'],
      },
    ],
  },
  *check(context) {
    if (context.minutes.status === 'kallelse') return;
    for (const item of context.minutes.items) {
      if (item.decisions.length > 0 || mayEndWithout(context, item)) continue;
      const name = itemName(item);
      yield {
        message: {
          sv: `${name.sv} slutar utan beslut. Ett beslut eller ett förslag till beslut väntas.`,
          en: `${name.en} ends without a decision. A decision or a proposal is expected.`,
        },
        position: item.line.position,
        item,
      };
    }
  },
};

/** Whether no decision is expected, or another rule speaks of the one that is there. */
function mayEndWithout(context: RuleContext, item: Item): boolean {
  if (item.formality !== null || isWithoutMatter(item) || hasNothingToReport(item)) return true;
  return isInterpellation(context, item) || misplacedDecisions(item).length > 0;
}
