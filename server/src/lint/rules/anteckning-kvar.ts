import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const anteckningKvar: Rule = {
  id: 'anteckning-kvar',
  group: 'publicering',
  level: 'info',
  page: {
    summary: {
      sv: 'En anteckning till en kollega står kvar i filen.',
      en: 'A note to a colleague is still in the file.',
    },
    why: {
      sv: 'Anteckningar kommer aldrig med i ett dokument, men den som får filen läser dem, och så länge de finns är något oklart. Därför hindrar de den slutliga exporten. Undantag från en regel är inga anteckningar.',
      en: 'Notes never come along into a document, but whoever gets the file reads them, and as long as they are there something is unsettled. So they hold back the final export. Exemptions from a rule are no notes.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Taxan gäller alla lokaler.
      `,
      example`
        [[ignorera dnr-saknas: studiebesöket är inget ärende]]

        § 17

        Studiebesök på museet
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan höjs med fyra procent. [[Kontrollera med ekonomichefen.]]
        `,
        messages: [
          '§ 17: Anteckningen ”Kontrollera med ekonomichefen.” behöver tas bort före den slutliga exporten.',
        ],
        marks: ['[[Kontrollera med ekonomichefen.]]'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          [[Är Anna tillbaka?]]

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: ['Anteckningen ”Är Anna tillbaka?” behöver tas bort före den slutliga exporten.'],
        marks: ['[[Är Anna tillbaka?]]'],
      },
    ],
  },
  *check(context) {
    for (const { value, closed, exemption, position } of context.minutes.notes) {
      const range = rangeOf(position);
      if (!closed || exemption !== null || range === null) continue;
      const item = itemAround(context, range.start);
      const words = inShort(value.replace(/\s+/gu, ' '));
      yield {
        message: about(item, {
          sv: `Anteckningen ”${words}” behöver tas bort före den slutliga exporten.`,
          en: `The note “${words}” needs to be removed before the final export.`,
        }),
        position,
        item,
      };
    }
  },
};

/** Long notes are read where they stand. */
function inShort(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()} …`;
}

const LONGEST = 80;

/** The last § that begins before an offset; null in the head. */
function itemAround({ minutes }: RuleContext, offset: number): Item | null {
  return (
    minutes.items.findLast(({ position }) => (rangeOf(position)?.start ?? Infinity) <= offset) ??
    null
  );
}
