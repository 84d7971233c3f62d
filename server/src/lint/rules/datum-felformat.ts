import type { DateText } from '../../calendar/date-text.ts';
import { unlessVerified } from '../correction.ts';
import { datedLeaves } from '../dated-leaves.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Leaf } from '../leaves.ts';
import { positionAt, rangeIn } from '../place.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const datumFelformat: Rule = {
  id: 'datum-felformat',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett datum är skrivet med siffror i en annan form än 2026-03-10.',
      en: 'A date is written in digits in another form than 2026-03-10.',
    },
    why: {
      sv: 'Åtta siffror i rad är svåra att läsa, och skärmläsare läser dem som ett enda tal. I protokoll skrivs datum 2026-03-10 eller 10 mars 2026. Siffror som hör till ett filnamn, en länk, ett telefonnummer eller något annat nummer räknas inte. Snabbfixen ändrar skrivsättet, aldrig dagen.',
      en: 'Eight digits in a row are hard to read, and screen readers read them as one number. In minutes a date is written 2026-03-10 or 10 mars 2026. Digits of a file name, a link, a telephone number or any other number do not count. The fix changes the form, never the day.',
    },
    source: 'Myndigheternas skrivregler',
    right: [
      example`
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bilaga: [Taxan](taxa-20260401.pdf)

        Taxan gäller från och med 2026-04-01 till och med den 31 mars 2027.
      `,
      example`
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Faktura från en leverantör

        Faktura 20260401 avser mars, se utdrag_20260310.pdf och (20260311.pdf).
      `,
    ],
    wrong: [
      {
        text: example`
          Sammanträdesdatum: 2026-3-10
        `,
        messages: ['Datumet 2026-3-10 väntas vara skrivet 2026-03-10.'],
        marks: ['2026-3-10'],
        fixed: example`
          Sammanträdesdatum: 2026-03-10
        `,
      },
      {
        text: example`
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - Taxan gäller fr.o.m. 20260401.
        `,
        messages: ['§ 17: Datumet 20260401 väntas vara skrivet 2026-04-01.'],
        marks: ['20260401'],
        fixed: example`
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - Taxan gäller fr.o.m. 2026-04-01.
        `,
      },
    ],
  },
  *check(context) {
    for (const { leaf, dates } of datedLeaves(context)) {
      for (const date of dates) {
        if (date.form === 'digits' && date.valid && standsAlone(leaf.value, date)) {
          yield finding(context, leaf, date);
        }
      }
    }
  },
};

/** Words before digits that are no date, however much they look like one. */
const NUMBER_BEFORE =
  /(?:nr|nummer|faktura|ordern?|konto|tel|telefon|mobil|id|kod|ref|referens|projekt|ärende|lån|avtal)\.?:?\s*$/iu;
/** What may stand around a date with no space between. */
const OPENING = /^(?:[("'”“»[/]|\d{8}[-–/])*$/u;
const CLOSING = /^(?:[-–/]\d{8})?[).,;:!?"'”“»\]/]*$/u;

/** Whether the digits are a word of their own: not in a link, a file name or a longer number. */
function standsAlone(value: string, { index, length }: DateText): boolean {
  const before = value.slice(Math.max(0, index - 24), index);
  const glued = /\S*$/u.exec(before)?.[0] ?? '';
  const after = /^\S*/u.exec(value.slice(index + length, index + length + 24))?.[0] ?? '';
  return OPENING.test(glued) && CLOSING.test(after) && !NUMBER_BEFORE.test(before);
}

function finding(
  context: RuleContext,
  leaf: Leaf,
  { index, length, text, iso }: DateText,
): Finding {
  const range = rangeIn(leaf, index, index + length);
  const fix = {
    title: { sv: `Ändra till ${iso}`, en: `Change to ${iso}` },
    edits: [{ ...range, text: iso ?? text }],
    certain: true,
  };
  const message = {
    sv: `Datumet ${text} väntas vara skrivet ${iso}.`,
    en: `The date ${text} is expected to be written ${iso}.`,
  };
  return {
    message: about(leaf.item, message),
    position: positionAt(context, range),
    item: leaf.item,
    fixes: unlessVerified(context, fix, `datumet ${text} ska skrivas ${iso}`),
  };
}
