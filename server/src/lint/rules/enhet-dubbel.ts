import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Leaf } from '../leaves.ts';
import { matchesIn } from '../matches.ts';
import { positionAt } from '../place.ts';
import { itemProse, unbroken } from '../prose.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

export const enhetDubbel: Rule = {
  id: 'enhet-dubbel',
  group: 'språk',
  level: 'varning',
  page: {
    summary: {
      sv: 'En enhet står två gånger efter ett tal.',
      en: 'A unit stands twice after a number.',
    },
    why: {
      sv: '”1,6 mnkr kronor” och ”5 % procent” får läsaren att undra om beloppet är rätt. Snabbfixen tar bort den andra enheten där båda säger detsamma; talet rörs aldrig. I ett justerat protokoll erbjuds en rättelse.',
      en: '“1.6 mnkr kronor” and “5 % procent” make the reader wonder whether the amount is right. The fix removes the second unit where both say the same; the number is never touched. In verified minutes a correction is offered.',
    },
    source: 'Svenska skrivregler',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslut
        - 1,6 mnkr avsätts, varav 150 000 kronor till aulan.
        - Taxan höjs med 5 procent, inte 5 %.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Kostnaden är 2 tkr. Kronor avrundas. Beloppen anges i tkr (kronor i tusental).

        > 2 mnkr kronor står det i ansökan.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - 1,6 mnkr kronor avsätts.
          - Taxan höjs med 5 % procent.
        `,
        messages: [
          '§ 17: Efter 1,6 står enheten två gånger, ”mnkr kronor”. En gång väntas.',
          '§ 17: Efter 5 står enheten två gånger, ”% procent”. En gång väntas.',
        ],
        marks: ['mnkr kronor', '% procent'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - 1,6 mnkr avsätts.
          - Taxan höjs med 5 %.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - 150 tkr mnkr avsätts 2027. 1 500,5 tkr mnkr avsätts 2028.
        `,
        messages: [
          '§ 17: Efter 150 står två olika enheter, ”tkr mnkr”. En väntas.',
          '§ 17: Efter 1 500,5 står två olika enheter, ”tkr mnkr”. En väntas.',
        ],
        marks: ['tkr mnkr', 'tkr mnkr'],
      },
      {
        text: example`
          Status: Justerat

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - 12 000 kr kronor avsätts.
        `,
        messages: ['§ 17: Efter 12 000 står enheten två gånger, ”kr kronor”. En gång väntas.'],
        marks: ['kr kronor'],
        fixed: example`
          Status: Justerat
          Rättelse: ÅÅÅÅ-MM-DD, namn: ”12 000 kr kronor” i § 17 ska vara ”12 000 kr”.

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - 12 000 kr kronor avsätts.
        `,
      },
    ],
  },
  *check(context) {
    for (const { leaves } of itemProse(context)) {
      for (const leaf of leaves) {
        if (!leaf.hasDigit) continue;
        for (const match of matchesIn(leaf.value, DOUBLE)) {
          const found = finding(context, leaf, match);
          if (found) yield found;
        }
      }
    }
  },
};

const UNIT = '(?:mnkr|mkr|mdkr|tkr|kkr|kr|kronor|SEK|%|procent)';
/** A number's last digit, a unit behind it, and one more unit. */
const DOUBLE = new RegExp(
  `(?<last>\\d[ \\u00a0]{0,2})(?<first>${UNIT})[ \\u00a0]+(?<second>${UNIT})(?![\\p{L}\\d])`,
  'giu',
);
/** A number at the end of a text, with spaces or full stops between its thousands. */
const NUMBER = /(?:(?<!\d)\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)(?:[.,]\d+)?(?=[ \u00a0]{0,2}$)/u;
/** No amount that someone writes is longer, with its space. */
const LONGEST_NUMBER = 30;
const PERCENT = /^(?:%|procent)$/iu;
const KRONA = /^(?:kr|kronor|SEK)$/iu;

/** A number with a unit too many, as indices in its leaf's text. */
interface Doubled {
  number: string;
  /** Where the number begins, the first unit begins and ends, and the second ends. */
  from: number;
  units: number;
  once: number;
  end: number;
  isSame: boolean;
}

function doubledIn(value: string, match: RegExpExecArray): Doubled | null {
  const { last = '', first = '', second = '' } = match.groups ?? {};
  if (PERCENT.test(first) !== PERCENT.test(second)) return null;
  const units = match.index + last.length;
  const before = Math.max(0, units - LONGEST_NUMBER);
  const number = NUMBER.exec(value.slice(before, units));
  if (number === null) return null;
  return {
    number: number[0],
    from: before + number.index,
    units,
    once: units + first.length,
    end: match.index + match[0].length,
    isSame: PERCENT.test(first) || KRONA.test(second) || first === second,
  };
}

function finding(context: RuleContext, leaf: Leaf, match: RegExpExecArray): Finding | null {
  const doubled = doubledIn(leaf.value, match);
  const place = doubled && unbroken(leaf, doubled.units, doubled.end);
  if (doubled === null || place === null) return null;
  const { number, isSame } = doubled;
  const units = leaf.value.slice(doubled.units, doubled.end);
  return {
    message: about(
      leaf.item,
      isSame
        ? {
            sv: `Efter ${number} står enheten två gånger, ”${units}”. En gång väntas.`,
            en: `After ${number} the unit stands twice, “${units}”. Once is expected.`,
          }
        : {
            sv: `Efter ${number} står två olika enheter, ”${units}”. En väntas.`,
            en: `After ${number} there are two different units, “${units}”. One is expected.`,
          },
    ),
    position: positionAt(context, place),
    item: leaf.item,
    fixes: isSame ? fixes(context, leaf, doubled) : [],
  };
}

/** Removes the second unit and the space before it. */
function fixes(context: RuleContext, leaf: Leaf, { from, once, end }: Doubled): Fix[] {
  const range = unbroken(leaf, once, end);
  if (range === null) return [];
  const removed = leaf.value.slice(once, end).trim();
  const place = leaf.item?.label ? ` i § ${leaf.item.label}` : '';
  return unlessVerified(
    context,
    {
      title: { sv: `Ta bort ”${removed}”`, en: `Remove “${removed}”` },
      edits: [{ ...range, text: '' }],
      certain: false,
    },
    `”${leaf.value.slice(from, end)}”${place} ska vara ”${leaf.value.slice(from, once)}”`,
  );
}
