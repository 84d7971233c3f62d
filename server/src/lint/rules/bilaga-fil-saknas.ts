import { example } from '../example.ts';
import { fileLinks } from '../file-links.ts';
import { about } from '../item-name.ts';
import { partPlace } from '../place.ts';
import type { Rule } from '../rule.ts';

export const bilagaFilSaknas: Rule = {
  id: 'bilaga-fil-saknas',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Filen som fältet Bilaga länkar till finns inte.',
      en: 'The file that the field Bilaga links to does not exist.',
    },
    why: {
      sv: 'Bilagan är en del av beslutet; leder länken ingenstans är beslutet inte helt. Filen söks där protokollet ligger. En bilaga som bara beskrivs prövas inte, och inte heller webbadresser eller filer utanför kommunens mapp.',
      en: 'The attachment is a part of the decision; where its link leads nowhere the decision is not whole. The file is looked for where the minutes lie. An attachment that is only described is not judged, nor are web addresses and files outside the folder of the municipality.',
    },
    source: null,
    setting: {
      told: {
        sv: 'Bredvid exempelprotokollen finns bara filen bilagor/taxa 2026.pdf.',
        en: 'Beside the examples there is only the file bilagor/taxa 2026.pdf.',
      },
      around: {
        hasFile: (path) => (path.startsWith('..') ? null : path === 'bilagor/taxa 2026.pdf'),
      },
    },
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bilaga: [Förslag till taxa](bilagor/taxa%202026.pdf)
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bilaga: Förslag till taxa
        Bilaga: [Riktlinjer](https://www.example.org/riktlinjer.pdf)
        Bilaga: [Reglemente](../../reglemente.pdf)

        ## Bakgrund
        Se [räkneexemplet](kalkyl.xlsx).
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Bilaga: [Förslag till taxa](bilagor/taxa.pdf)
        `,
        messages: ['§ 17: Filen bilagor/taxa.pdf finns inte. Den väntas där protokollet ligger.'],
        marks: ['bilagor/taxa.pdf'],
      },
      {
        text: example`
          § 18 KS-26/00102

          Riktlinjer för gåvor

          Bilaga: [Taxan](bilagor/taxa%202026.pdf#sida=2), [Riktlinjer](g%C3%A5vor.pdf)
        `,
        messages: ['§ 18: Filen gåvor.pdf finns inte. Den väntas där protokollet ligger.'],
        marks: ['g%C3%A5vor.pdf'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      for (const words of item.attachments) {
        for (const { path, from, to } of fileLinks(words)) {
          if (context.around.hasFile(path) !== false) continue;
          yield {
            message: about(item, {
              sv: `Filen ${path} finns inte. Den väntas där protokollet ligger.`,
              en: `The file ${path} does not exist. It is expected where the minutes lie.`,
            }),
            position: partPlace(context, words, from, to),
            item,
          };
        }
      }
    }
  },
};
