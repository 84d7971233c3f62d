import { isoDate } from '../../calendar/iso-date.ts';
import { isMasked } from '../../minutes/masks.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { matchesIn } from '../matches.ts';
import { positionAt, rangeIn } from '../place.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type Written, written } from '../written.ts';

export const personnummer: Rule = {
  id: 'personnummer',
  group: 'publicering',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett personnummer eller samordningsnummer står i texten.',
      en: 'A personal number stands in the text.',
    },
    why: {
      sv: 'Ett personnummer får inte spridas utan klart stöd, och ett protokoll hamnar på webben. Det som är ett riktigt datum med rätt kontrollsiffra räknas, också samordningsnummer, där dagen är ökad med 60; tio siffror i rad bara intill ordet personnummer eller född. Organisationsnummer och diarienummer är inga personnummer. Är numret maskerat, eller hela paragrafen sekretessbelagd, tiger regeln. Före en export som alla kan läsa är den ett fel. Snabbfixen markerar numret för maskering: i det fullständiga protokollet står det kvar.',
      en: 'A personal number is not to be spread without clear support, and minutes end up on the web. What is a real date with the right check digit counts, coordination numbers, too, whose day is raised by 60; ten digits in a row only beside the words personnummer or född. Organisation numbers and case numbers are no personal numbers. Where the number is masked, or the whole § is secret, the rule is silent. Before an export that anyone may read it is an error. The fix marks the number for masking: the complete minutes keep it.',
    },
    source: 'Lag (2018:218) 3 kap. 10 §',
    right: [
      example`
        § 17 KS-26/00101

        Köp av tjänster

        Leverantören har organisationsnummer 556677-8899 och telefon 0670-12 12 12. Ärendet hör ihop med 551-736-2015 och konto 1212121212.

        ## Beslut
        - Ansökan från {{121212-1212}} avslås.
      `,
      example`
        § 17 KS-26/00101

        Köp av tjänster

        Sekretess: 26 kap. 1 § offentlighets- och sekretesslagen (2009:400)

        Sökanden är 121212-1212.
      `,
      example`
        § 17 KS-26/00101

        Köp av tjänster

        Numren 121312-1212 och 121212-1213 är inga personnummer.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Ansökan om bidrag

          ## Beslut
          - Ansökan från 121212-1212 avslås.
        `,
        messages: [
          '§ 17: Här står ett personnummer. Det väntas vara maskerat innan protokollet publiceras: {{ … }}.',
        ],
        marks: ['121212-1212'],
        fixed: example`
          § 17 KS-26/00101

          Ansökan om bidrag

          ## Beslut
          - Ansökan från {{121212-1212}} avslås.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Ansökan om bidrag

          Sökande är 19121212–1212, med samordningsnummer 121272+1219. Hennes son är född 1212121212.
        `,
        messages: [
          '§ 17: Här står ett personnummer. Det väntas vara maskerat innan protokollet publiceras: {{ … }}.',
          '§ 17: Här står ett personnummer. Det väntas vara maskerat innan protokollet publiceras: {{ … }}.',
          '§ 17: Här står ett personnummer. Det väntas vara maskerat innan protokollet publiceras: {{ … }}.',
        ],
        marks: ['19121212–1212', '121272+1219', '1212121212'],
        fixed: example`
          § 17 KS-26/00101

          Ansökan om bidrag

          Sökande är {{19121212–1212}}, med samordningsnummer {{121272+1219}}. Hennes son är född {{1212121212}}.
        `,
      },
    ],
  },
  *check(context) {
    for (const text of written(context)) {
      if (!text.hasDigit || !SIX_DIGITS.test(text.value) || text.item?.secrecy) continue;
      for (const match of matchesIn(text.value, CANDIDATE)) {
        const { index } = match;
        if (isPersonalNumber(text.value, match) && !isMasked(text, index)) {
          yield finding(context, text, index, index + match[0].length);
        }
      }
    }
  },
};

/** Few texts have as many in a row: the others need not be looked at closely. */
const SIX_DIGITS = /\d{6}/u;
const CANDIDATE =
  /(?<![\p{L}\d]|\d[-\u2010-\u2015.,:/+])(?<century>18|19|20)?(?<date>\d{6})(?:\s?(?<mark>[-+\u2010-\u2015\u2212])\s?)?(?<end>\d{4})(?![\p{L}\d]|[-\u2010-\u2015.,:/]\d)/gu;
const BESIDE = /person(?:nr|nummer)|samordningsn|född|(?<!\p{L})pnr/iu;
const OTHER_NUMBER =
  /(?:dnr|diarienr|diarienummer|ärende|organisationsn(?:umme)?r|org\.?\s?nr|telefon|tel|mobil|fax|konto|giro|faktura)\.?:?\s*$/iu;
const NEAR = 40;

function isPersonalNumber(value: string, match: RegExpExecArray): boolean {
  const { century, date = '', mark, end = '' } = match.groups ?? {};
  const { index } = match;
  const before = value.slice(Math.max(0, index - NEAR), index);
  const last = index + match[0].length;
  const isBare = mark === undefined && century === undefined;
  if (isBare && !BESIDE.test(before + value.slice(last, last + NEAR))) return false;
  if (OTHER_NUMBER.test(before)) return false;
  return isBirthday(century, date) && hasCheckDigit(date + end);
}

/** Whether `ÅÅMMDD` is a day, the day of a coordination number less 60. */
function isBirthday(century: string | undefined, date: string): boolean {
  const [year, month, written] = [0, 2, 4].map((at) => Number(date.slice(at, at + 2)));
  if (year === undefined || month === undefined || written === undefined) return false;
  const day = written > 60 ? written - 60 : written;
  const centuries = century === undefined ? [19, 20] : [Number(century)];
  return centuries.some((one) => isoDate(one * 100 + year, month, day) !== null);
}

/** The Luhn check over ten digits. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

function finding(context: RuleContext, text: Written, from: number, to: number): Finding {
  const range = rangeIn(text, from, to);
  const { start, end } = range;
  return {
    message: about(text.item, {
      sv: 'Här står ett personnummer. Det väntas vara maskerat innan protokollet publiceras: {{ … }}.',
      en: 'Here stands a personal number. It is expected to be masked before the minutes are published: {{ … }}.',
    }),
    position: positionAt(context, range),
    item: text.item,
    level: context.published ? 'fel' : 'varning',
    fixes: [
      {
        title: { sv: 'Markera för maskering', en: 'Mark to be masked' },
        edits: [
          { start, end: start, text: '{{' },
          { start: end, end, text: '}}' },
        ],
        certain: false,
      },
    ],
  };
}
