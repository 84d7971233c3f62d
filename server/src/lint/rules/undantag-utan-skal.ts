import type { Note } from '../../language/tree.ts';
import { example } from '../example.ts';
import { rangeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

export const undantagUtanSkal: Rule = {
  id: 'undantag-utan-skal',
  group: 'språk',
  level: 'info',
  page: {
    summary: {
      sv: 'Ett undantag från en regel säger inte varför.',
      en: 'An exemption from a rule does not say why.',
    },
    why: {
      sv: 'Den som granskar efter dig ska kunna se att undantaget är meningen. Skriv skälet efter kolonet: [[ignorera dnr-saknas: studiebesöket är inget ärende]].',
      en: 'Whoever reviews after you shall see that the exemption is meant. Write the reason after the colon: [[ignorera dnr-saknas: studiebesöket är inget ärende]].',
    },
    source: null,
    right: [
      example`
        [[ignorera dnr-saknas: studiebesöket är inget ärende]]

        § 17

        Studiebesök på biblioteket
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        [[Ska vi ignorera dnr-saknas här?]]
      `,
    ],
    wrong: [
      {
        text: example`
          § 16 KS-26/00101

          Taxa för uthyrning av lokaler

          § 17
          [[ignorera dnr-saknas]]

          Studiebesök på biblioteket
        `,
        messages: ['Undantaget från dnr-saknas saknar skäl. Ett väntas efter ett kolon.'],
        marks: ['[[ignorera dnr-saknas]]'],
      },
      {
        text: example`
          § 17
          [[ignorera dnr-saknas: skäl]]

          Studiebesök på biblioteket
        `,
        messages: ['Undantaget från dnr-saknas saknar skäl. Ett väntas efter ett kolon.'],
        marks: ['[[ignorera dnr-saknas: skäl]]'],
      },
    ],
  },
  *check({ tree }) {
    for (const { exemption, position } of tree.notes) {
      if (exemption === null || !lacksReason(exemption) || rangeOf(position) === null) continue;
      yield {
        message: {
          sv: `Undantaget från ${exemption.rule} saknar skäl. Ett väntas efter ett kolon.`,
          en: `The exemption from ${exemption.rule} has no reason. One is expected after a colon.`,
        },
        position,
        item: null,
      };
    }
  },
};

/** Nothing, dots, or the word that the quick fix leaves to be written over. */
function lacksReason({ reason }: NonNullable<Note['exemption']>): boolean {
  return /^(?:[\s.…?-]*|skäl|reason|varför|why)$/iu.test(reason);
}
