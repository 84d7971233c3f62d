import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Leaf } from '../leaves.ts';
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
      en: 'A unit stands twice behind a number.',
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
          - 150 tkr mnkr avsätts.
        `,
        messages: ['§ 17: Efter 150 står två olika enheter, ”tkr mnkr”. En väntas.'],
        marks: ['tkr mnkr'],
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
        for (const match of leaf.value.matchAll(DOUBLE)) {
          const found = finding(context, leaf, match);
          if (found) yield found;
        }
      }
    }
  },
};

const MONEY = '(?:mnkr|mkr|mdkr|tkr|kkr|kr|kronor|SEK)';
/** A number, a unit, and one more of the same kind. */
const DOUBLE = new RegExp(
  `(?<number>\\d[\\d .,\\u00a0]*?)[ \\u00a0]?(?<units>(?<first>${MONEY}|%|procent)[ \\u00a0]+(?<second>${MONEY}|%|procent))(?![\\p{L}\\d])`,
  'giu',
);
const PERCENT = /^(?:%|procent)$/iu;
const KRONA = /^(?:kr|kronor|SEK)$/iu;

function finding(context: RuleContext, leaf: Leaf, match: RegExpExecArray): Finding | null {
  const { number = '', units = '', first = '', second = '' } = match.groups ?? {};
  if (PERCENT.test(first) !== PERCENT.test(second)) return null;
  const end = match.index + match[0].length;
  const place = unbroken(leaf, end - units.length, end);
  if (place === null) return null;
  const isSame = PERCENT.test(first) || KRONA.test(second) || first === second;
  return {
    message: about(
      leaf.item,
      isSame
        ? {
            sv: `Efter ${number} står enheten två gånger, ”${units}”. En gång väntas.`,
            en: `Behind ${number} the unit stands twice, “${units}”. Once is expected.`,
          }
        : {
            sv: `Efter ${number} står två olika enheter, ”${units}”. En väntas.`,
            en: `Behind ${number} there are two different units, “${units}”. One is expected.`,
          },
    ),
    position: positionAt(context, place),
    item: leaf.item,
    fixes: isSame ? fixes(context, leaf, match, end, end - units.length + first.length) : [],
  };
}

/** Removes what stands from index `from` to `end`: the second unit and the space before it. */
function fixes(
  context: RuleContext,
  leaf: Leaf,
  match: RegExpExecArray,
  end: number,
  from: number,
): Fix[] {
  const range = unbroken(leaf, from, end);
  if (range === null) return [];
  const removed = leaf.value.slice(from, end).trim();
  const shall = leaf.value.slice(match.index, from);
  const place = leaf.item?.label ? ` i § ${leaf.item.label}` : '';
  return unlessVerified(
    context,
    {
      title: { sv: `Ta bort ”${removed}”`, en: `Remove “${removed}”` },
      edits: [{ ...range, text: '' }],
      certain: false,
    },
    `”${match[0]}”${place} ska vara ”${shall}”`,
  );
}
