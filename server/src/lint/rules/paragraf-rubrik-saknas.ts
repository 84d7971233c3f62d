import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const paragrafRubrikSaknas: Rule = {
  id: 'paragraf-rubrik-saknas',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'En paragraf har ingen rubrik.',
      en: 'A § has no title.',
    },
    why: {
      sv: 'Rubriken är det som ärendet hittas under: i ärendelistan, i dokumentets bokmärken och i utdraget. Den står på första raden efter paragrafraden. En rubrik som Beslut eller en rad som Föredragande är ingen rubrik för ärendet.',
      en: 'The title is what a matter is found by: in the list of §§, the bookmarks of the document and the extract. It stands on the first line after the § line. A heading such as Beslut or a line such as Föredragande is no title.',
    },
    source: null,
    right: [
      example`
        § 16

        Dagordning
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslut
        - Taxan antas.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          ## Beslut
          - Taxan antas.
        `,
        messages: ['§ 17 har ingen rubrik. På raden efter paragrafnumret väntas en.'],
        marks: ['§ 17 KS-26/00101'],
      },
      {
        text: example`
          § 16

          Dagordning

          § 17
        `,
        messages: ['§ 17 har ingen rubrik. På raden efter paragrafnumret väntas en.'],
        marks: ['§ 17'],
      },
    ],
  },
  *check({ minutes }) {
    for (const item of minutes.items) {
      if (item.title !== null && item.title.value.trim() !== '') continue;
      const name = itemName(item);
      yield {
        message: {
          sv: `${name.sv} har ingen rubrik. På raden efter paragrafnumret väntas en.`,
          en: `${name.en} has no title. One is expected on the line after its number.`,
        },
        position: item.line.position,
        item,
      };
    }
  },
};
