import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Rule } from '../rule.ts';

/** More than four full lines on paper. */
const LONGEST = 250;

export const paragrafRubrikLang: Rule = {
  id: 'paragraf-rubrik-lang',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: `En rubrik är längre än ${LONGEST} tecken.`,
      en: `A title is longer than ${LONGEST} characters.`,
    },
    why: {
      sv: 'Rubriken står i ärendelistan, i bokmärkena och i utdraget, och ska gå att läsa på en gång. Är den så lång är det ofta ärendets första stycke som har hamnat på rubrikens rad.',
      en: 'The title stands in the list of §§, in the bookmarks and in the extract, and should be read at a glance. Where it is this long, it is often the first paragraph of the matter that has come to stand on the line of the title.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Riktlinjer för försäljning och arrende av kommunens mark, tomtmark och exploatering – användning, klassificering och prissättning

        ## Bakgrund
        Riktlinjerna antogs 2019.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Kommunen får varje vecka frågor om att hyra skolans lokaler, både från föreningar och från privatpersoner, och eftersom taxan är från 2019 och varken tar hänsyn till vad lokalerna kostar att värma och städa eller till att bokningen numera sker på webben föreslås en ny taxa.
        `,
        messages: [
          '§ 17: Rubriken har 274 tecken. Högst 250 väntas, så att den går att läsa i ärendelistan.',
        ],
        marks: [
          'Kommunen får varje vecka frågor om att hyra skolans lokaler, både från föreningar och från privatpersoner, och eftersom taxan är från 2019 och varken tar hänsyn till vad lokalerna kostar att värma och städa eller till att bokningen numera sker på webben föreslås en ny taxa.',
        ],
      },
      {
        text: example`
          § 18 KS-26/00102

          Riktlinjer för gåvor till kommunens anställda och förtroendevalda, med bestämmelser om värde, dokumentation och anmälan, samt upphävande av de riktlinjer för gåvor, representation och uppvaktningar som kommunfullmäktige antog 2011-06-20 och som därefter ändrats 2014-02-24 och 2018-10-29
        `,
        messages: [
          '§ 18: Rubriken har 287 tecken. Högst 250 väntas, så att den går att läsa i ärendelistan.',
        ],
        marks: [
          'Riktlinjer för gåvor till kommunens anställda och förtroendevalda, med bestämmelser om värde, dokumentation och anmälan, samt upphävande av de riktlinjer för gåvor, representation och uppvaktningar som kommunfullmäktige antog 2011-06-20 och som därefter ändrats 2014-02-24 och 2018-10-29',
        ],
      },
    ],
  },
  *check({ minutes }) {
    for (const item of minutes.items) {
      const length = item.title?.value.length ?? 0;
      if (item.title === null || length <= LONGEST) continue;
      yield {
        message: about(item, {
          sv: `Rubriken har ${length} tecken. Högst ${LONGEST} väntas, så att den går att läsa i ärendelistan.`,
          en: `The title has ${length} characters. At most ${LONGEST} are expected, so that it can be read in the list of §§.`,
        }),
        position: item.title.position,
        item,
      };
    }
  },
};
