import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { type ItemReference, itemReferences } from '../item-references.ts';
import { type Numbered, numberedItems } from '../numbering.ts';
import { positionAt, rangeOf } from '../place.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const hanvisningOkand: Rule = {
  id: 'hanvisning-okand',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Texten hänvisar till en paragraf som inte finns i protokollet.',
      en: 'The text refers to a § that is not in the minutes.',
    },
    why: {
      sv: '”§ 18”, ”§§ 18–19” och ”paragraf 18” är paragrafer på samma sammanträde. Regeln tiger där meningen nämner ett datum, ett år, en lag, ett annat organ eller vad paragrafen står i (”§ 5 i reglementet”). ”18 §” är alltid ett lagrum. Paragrafer i omslaget prövas av andra regler.',
      en: '“§ 18”, “§§ 18–19” and “paragraf 18” are §§ of the same meeting. The rule is silent where the sentence names a date, a year, a law, another body or what the § is in (“§ 5 i reglementet”). “18 §” always is a statute. §§ in the head are the matter of other rules.',
    },
    source: null,
    right: [
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Taxan hör samman med § 18. Jämför 50 § vattentjänstlagen och § 50 i reglementet.

        § 18 KS-26/00102

        Riktlinjer för gåvor

        Riktlinjerna antogs av kommunfullmäktige, § 91. Kommunstyrelsen 2025-05-13 § 79 ändrade dem.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Tidigare behandling
        Allmänna utskottet § 36

        ## Beslut
        - Taxan antas.
        - Avtalets § 45 och entreprenörens § 46 sägs upp.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Utbildningsnämnden

          § 8

          Dagordning

          § 9 UBN-26/00022

          Plan mot kränkande behandling

          Planen jämförs med elevernas svar i enkäten i § 19.
        `,
        messages: ['§ 9: Här hänvisas till § 19, men protokollet innehåller §§ 8–9.'],
        marks: ['19'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Paragraf 71 och §§ 17–18 justeras omedelbart.
        `,
        messages: [
          '§ 17: Här hänvisas till § 71, men protokollet innehåller § 17.',
          '§ 17: Här hänvisas till § 18, men protokollet innehåller § 17.',
        ],
        marks: ['71', '18'],
      },
    ],
  },
  *check(context) {
    const numbered = numberedItems(context);
    const held = heldBy(numbered);
    if (held === null || context.minutes.items.some(({ number }) => number === null)) return;
    const known = new Set(numbered.flatMap(keysOf));
    for (const reference of itemReferences(context)) {
      const { item, number, letter } = reference;
      if (item === null || known.has(`${number}${letter}`)) continue;
      if (isCorrected(item, reference) || isAlone(context, reference)) continue;
      yield {
        message: about(item, {
          sv: `Här hänvisas till § ${number}${letter}, men protokollet innehåller ${held}.`,
          en: `Here the text refers to § ${number}${letter}, but the minutes hold ${held}.`,
        }),
        position: positionAt(context, reference),
        item,
      };
    }
  },
};

function keysOf({ item, first, last }: Numbered): string[] {
  const keys = [`${first}${item.letter}`];
  for (let number = first + 1; number <= last; number++) keys.push(String(number));
  return keys;
}

/** `§§ 16–47`, null where no § has a number. */
function heldBy(numbered: readonly Numbered[]): string | null {
  if (numbered.length === 0) return null;
  const first = numbered.reduce((least, one) => Math.min(least, one.first), Infinity);
  const last = numbered.reduce((most, one) => Math.max(most, one.last), 0);
  return first === last ? `§ ${first}` : `§§ ${first}–${last}`;
}

/** As much of a line as is looked at on each side. */
const NEARBY = 80;

/** `§ 240.` alone on its line may be a § line that was not read as one: who reads it must say. */
function isAlone({ text }: RuleContext, { start, end }: ItemReference): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = /[^\n]*/u.exec(text.slice(end, end + NEARBY))?.[0] ?? '';
  return /(?:^|\n)[^\S\n]*§\s*$/u.test(before) && /^[\s.]*$/u.test(after);
}

/** What a correction speaks of may be the number that was wrong. */
function isCorrected({ corrections }: Item, { start }: ItemReference): boolean {
  return corrections.some(({ position }) => {
    const range = rangeOf(position);
    return range !== null && range.start <= start && start < range.end;
  });
}
