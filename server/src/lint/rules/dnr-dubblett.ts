import type { CaseNumber, Item } from '../../minutes/minutes.ts';
import { comparableCaseNumber } from '../../profile/case-number-text.ts';
import { example } from '../example.ts';
import { about, itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const dnrDubblett: Rule = {
  id: 'dnr-dubblett',
  group: 'paragrafer',
  level: 'info',
  page: {
    summary: {
      sv: 'Samma diarienummer står i två paragrafer.',
      en: 'The same case number stands in two §§.',
    },
    why: {
      sv: 'Ett ärende behandlas oftast en gång på ett sammanträde. Står numret i två paragrafer har det ena ofta följt med när paragrafen kopierades. Behandlas ärendet verkligen två gånger är det rätt som det står. Delnummer som :1 och :2 gör numren olika.',
      en: 'A matter is mostly dealt with once at a meeting. Where its number stands in two §§, one of them often came along when the § was copied. Where the matter really comes up twice it is right as it stands. Suffixes such as :1 and :2 make the numbers different.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        § 18 KS-26/00102

        Riktlinjer för gåvor

        Ärendet hör samman med KS-26/00101.
      `,
      example`
        § 17 KS-26/00101:1

        Taxa för uthyrning av lokaler

        § 18 KS-26/00101:2

        Taxa för förskolans lokaler
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00101

          Riktlinjer för gåvor
        `,
        messages: ['§ 18: Diarienumret KS-26/00101 står även i § 17.'],
        marks: ['KS-26/00101'],
      },
      {
        text: example`
          § 17 KS-26/00101, KS-25/00077

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor

          § 19 ks–25/00077

          Årsredovisning
        `,
        messages: ['§ 19: Diarienumret ks–25/00077 står även i § 17.'],
        marks: ['ks–25/00077'],
      },
    ],
  },
  *check({ minutes }) {
    const seen = new Map<string, { item: Item; number: CaseNumber }>();
    for (const item of minutes.items) {
      for (const number of item.caseNumbers) {
        const key = comparableCaseNumber(number.text).toUpperCase();
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { item, number });
        if (first === undefined || first.item === item) continue;
        const name = itemName(first.item);
        yield {
          message: about(item, {
            sv: `Diarienumret ${number.text} står även i ${inSentence(name.sv)}.`,
            en: `The case number ${number.text} stands in ${inSentence(name.en)}, too.`,
          }),
          position: number.position,
          item,
          related: [{ message: name, position: first.number.position }],
        };
      }
    }
  },
};

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
