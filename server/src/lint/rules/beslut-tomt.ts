import type { Decision } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const beslutTomt: Rule = {
  id: 'beslut-tomt',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Under en rubrik för beslut eller förslag står ingen beslutspunkt.',
      en: 'Under a heading of a decision or proposal there is no point.',
    },
    why: {
      sv: 'En rubrik utan beslut ser ut som ett beslut som fallit bort. Ett förslag vars innehåll står under nästa organs rubrik är inte tomt: ”Allmänna utskottets förslag till kommunstyrelsen” följt av ”Kommunfullmäktiges beslut” är ett förslag i flera led.',
      en: "A heading without a decision looks like a decision that was lost. A proposal whose content stands under the next body's heading is not empty: “Allmänna utskottets förslag till kommunstyrelsen” followed by “Kommunfullmäktiges beslut” is a proposal in several steps.",
    },
    source: 'KL 5:67, 6:35',
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

        ## Kommunstyrelsens beslut
        Taxan antas och gäller från och med 2026-07-01.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Kommunstyrelsens beslut
          -----

          ## Beslutet skickas till
          Dag Holm
        `,
        messages: [
          '§ 17: Under Kommunstyrelsens beslut väntas minst en beslutspunkt, men ingen finns.',
        ],
        marks: ['Kommunstyrelsens beslut'],
      },
      {
        text: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Allmänna utskottets förslag till kommunstyrelsen

          § 18 KS-26/00102

          Riktlinjer för gåvor

          ## Allmänna utskottets beslut
          - Ärendet bordläggs.
        `,
        messages: [
          '§ 17: Under Allmänna utskottets förslag till kommunstyrelsen väntas minst en beslutspunkt, men ingen finns.',
        ],
        marks: ['Allmänna utskottets förslag till kommunstyrelsen'],
      },
    ],
  },
  *check({ minutes }) {
    if (minutes.status === 'kallelse') return;
    for (const item of minutes.items) {
      for (const decision of item.decisions) {
        const name = decision.basis ?? decision.heading;
        if (name === null || !isEmpty(decision)) continue;
        yield {
          message: about(item, {
            sv: `Under ${plain(name.value)} väntas minst en beslutspunkt, men ingen finns.`,
            en: `Under ${plain(name.value)} at least one point is expected, but there is none.`,
          }),
          position: name.position,
          item,
        };
      }
    }
  },
};

function isEmpty({ points, leadsOn }: Decision): boolean {
  return points.length === 0 && !leadsOn;
}

/** The words of a heading or lead-in on one line, without the colon that ends it. */
function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[:\s]+$/u, '');
}
