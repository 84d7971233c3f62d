import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { sourceOf } from '../place.ts';
import { isInterpellation } from '../quiet-items.ts';
import type { Rule } from '../rule.ts';

export const fragaEjRedovisad: Rule = {
  id: 'fraga-ej-redovisad',
  group: 'paragrafer',
  level: 'info',
  page: {
    summary: {
      sv: 'Det framgår inte om en interpellation eller fråga i fullmäktige har ställts eller besvarats.',
      en: 'It is not said whether an interpellation or question in fullmäktige was put or answered.',
    },
    why: {
      sv: 'Protokollet ska redovisa vilka interpellationer och frågor som har ställts och besvarats. Regeln är nöjd när texten säger att frågan får ställas, besvaras, bordläggs eller dras tillbaka. Den gäller bara fullmäktige, och inte frågestunder.',
      en: 'The minutes are to tell which interpellations and questions were put and answered. The rule is content where the text says that the question may be put, is answered, tabled or withdrawn. It holds for fullmäktige alone, and not for question times.',
    },
    source: 'KL 5:68',
    right: [
      example`
        Organ: Kommunfullmäktige

        § 17 KS-26/00101

        Interpellation om snöröjningen på gång- och cykelvägar

        Anna Ek (S) har lämnat en interpellation till kommunstyrelsens ordförande. Björn Alm (M) besvarar den.

        ## Kommunfullmäktiges beslut
        - Interpellationen anses besvarad.
      `,
      example`
        Organ: Kommunfullmäktige

        § 17 KS-26/00101

        Fråga från Anna Ek (S) om bibliotekets öppettider

        ## Kommunfullmäktiges beslut
        - Frågan får ställas.

        § 18

        Allmänhetens frågestund

        Ingen fråga har kommit in.

        § 19 KS-26/00102

        Fråga om ansvarsfrihet för kommunstyrelsen

        ## Kommunfullmäktiges beslut
        - Kommunstyrelsen beviljas ansvarsfrihet.
      `,
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Fråga om jäv
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige

          § 17 KS-26/00101

          Interpellation om snöröjningen på gång- och cykelvägar

          Anna Ek (S) har lämnat en interpellation till kommunstyrelsens ordförande.
        `,
        messages: [
          '§ 17: Det framgår inte om interpellationen har ställts eller besvarats (KL 5:68).',
        ],
        marks: ['Interpellation om snöröjningen på gång- och cykelvägar'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige

          § 18 KS-26/00102

          Enkel fråga om bibliotekets öppettider

          Anna Ek (S) har lämnat en enkel fråga.
        `,
        messages: ['§ 18: Det framgår inte om frågan har ställts eller besvarats (KL 5:68).'],
        marks: ['Enkel fråga om bibliotekets öppettider'],
      },
    ],
  },
  *check(context) {
    const { minutes, text } = context;
    if (minutes.status === 'kallelse') return;
    for (const item of minutes.items) {
      const { title } = item;
      if (title === null || !isInterpellation(context, item)) continue;
      const told = sourceOf(text, item.position).replace(title.value, '');
      if (DEALT_WITH.test(told)) continue;
      const name = itemName(item);
      const isQuestion = !/interpellation/iu.test(title.value);
      yield {
        message: {
          sv: `${name.sv}: Det framgår inte om ${isQuestion ? 'frågan' : 'interpellationen'} har ställts eller besvarats (KL 5:68).`,
          en: `${name.en}: It is not said whether the ${isQuestion ? 'question' : 'interpellation'} was put or answered (KL 5:68).`,
        },
        position: title.position,
        item,
      };
    }
  },
};

const DEALT_WITH =
  /besvara|(?<!\p{L})svar(?:et|ar|ade|as)?(?!\p{L})|(?<!\p{L})ställ(?:s|as|a|er|de|des|t|ts)(?!\p{L})|medge|tillåt|bordlägg|återta|återkalla|dra(?:s|r|gits)?\s+tillbaka|debatt/iu;
