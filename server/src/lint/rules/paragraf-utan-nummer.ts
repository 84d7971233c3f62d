import type { Item } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { isDueForExport } from '../head.ts';
import { missingNumbers } from '../missing-number.ts';
import { numberedItems } from '../numbering.ts';
import { rangeOf } from '../place.ts';
import { renumberEdits } from '../renumber.ts';
import type { Fix, Rule, RuleContext, TextEdit } from '../rule.ts';

export const paragrafUtanNummer: Rule = {
  id: 'paragraf-utan-nummer',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'En paragraf har inget nummer.',
      en: 'A § has no number.',
    },
    why: {
      sv: 'Utan nummer kan ingen hänvisa till beslutet. ”§ ?” står för ett nummer som kommer senare och är rätt i en kallelse och i ett utkast, men inte i det färdiga protokollet. Snabbfixen ger nästa nummer; är det redan taget av paragrafen efter numreras den och de följande om, med hänvisningar.',
      en: 'Without a number no one can refer to the decision. “§ ?” stands for a number that comes later; it is right in a notice of a meeting and in a draft, but not in finished minutes. The fix gives the next number; where the § after it has that one, it and those that follow are renumbered, references too.',
    },
    source: null,
    right: [
      example`
        § 16

        Dagordning

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler
      `,
      example`
        Organ: Kommunstyrelsen
        Status: Kallelse

        § ?

        Dagordning

        § ? KS-26/00101

        Taxa för uthyrning av lokaler
      `,
    ],
    wrong: [
      {
        text: example`
          § 16

          Dagordning

          § KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor
        `,
        messages: ['Paragrafen har inget nummer. Här väntas § 17.'],
        marks: ['§ KS-26/00101'],
        fixed: example`
          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor
        `,
      },
      {
        text: example`
          § 16

          Dagordning

          § ? KS-26/00101

          Taxa för uthyrning av lokaler

          § 17 KS-26/00102

          Riktlinjer för gåvor
        `,
        messages: ['Paragrafen har inget nummer. Här väntas § 17.'],
        marks: ['§ ? KS-26/00101'],
        fixed: example`
          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor
        `,
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      if (item.number !== null || (item.pending && !isDueForExport(context))) continue;
      const number = missingNumbers(context).get(item) ?? null;
      const wanted = number === null ? null : `§ ${number}`;
      yield {
        message: {
          sv: `Paragrafen har inget nummer. Här väntas ${wanted ?? 'ett nummer efter paragraftecknet'}.`,
          en: `The § has no number. Here ${wanted ?? 'a number after the sign'} is expected.`,
        },
        position: item.line.position,
        item,
        fixes: number === null ? [] : fixes(context, item, number),
      };
    }
  },
};

function fixes(context: RuleContext, item: Item, number: number): Fix[] {
  const own = numberEdit(context, item, number);
  const following = edits(context, item, number);
  if (own === null || following === null) return [];
  const renumbers = following.length > 0;
  const fix: Fix = {
    title: {
      sv: `Ge paragrafen nummer ${number}${renumbers ? ' och numrera om de följande' : ''}`,
      en: `Give the § number ${number}${renumbers ? ' and renumber those that follow' : ''}`,
    },
    edits: [own, ...following].sort((a, b) => a.start - b.start),
    certain: false,
  };
  const name = item.title === null ? 'utan nummer' : `”${item.title.value}”`;
  return unlessVerified(context, fix, `paragrafen ${name} ska vara § ${number}`);
}

function numberEdit({ text }: RuleContext, item: Item, number: number): TextEdit | null {
  const range = rangeOf(item.line.position);
  if (range === null) return null;
  const sign = /§(?:\s*\?)?/u.exec(text.slice(range.start, range.end));
  if (!sign) return null;
  const start = range.start + sign.index;
  return { start, end: start + sign[0].length, text: `§ ${number}` };
}

/** What else must change: nothing where the number is free; null where no one can tell. */
function edits(context: RuleContext, item: Item, number: number): TextEdit[] | null {
  const taken = numberedItems(context).find(({ first, last }) => first <= number && number <= last);
  if (taken === undefined) return [];
  const { items } = context.minutes;
  const isNext = taken.first === number && items[items.indexOf(item) + 1] === taken.item;
  return isNext ? renumberEdits(context, { item: taken.item, expected: number + 1 }) : null;
}
