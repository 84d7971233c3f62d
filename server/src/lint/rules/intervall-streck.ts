import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { matchesIn } from '../matches.ts';
import { positionAt, type Range } from '../place.ts';
import { type ItemProse, itemProse, mayBeRewritten, unbroken } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const intervallStreck: Rule = {
  id: 'intervall-streck',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'Samma intervall är skrivet på två sätt i en paragraf, eller med långt tankstreck (—).',
      en: 'The same interval is written in two ways in one §, or with a long dash (—).',
    },
    why: {
      sv: 'Skrivs en plan ”2025–2028” på ett ställe och ”2025-2028” på ett annat hittar den som söker bara det ena. Intervall skrivs med kort tankstreck (–); ett genomfört bindestreck godtas. Regeln tiger i ett justerat protokoll.',
      en: 'If a plan is “2025–2028” in one place and “2025-2028” in another, whoever searches finds only one of them. Intervals are written with a short dash (–); a hyphen throughout is accepted. The rule is silent in verified minutes.',
    },
    source: 'Svenska skrivregler',
    right: [
      example`
        § 17 KS-26/00101

        Plan 2025-2028

        Planen 2025-2028 gäller 2025-01-01 – 2028-12-31, med översyn kl. 10–12.

        > Ur remissen: planen 2025–2028.

        § 18 KS-26/00102

        Uppföljning av planen 2025–2028
      `,
      example`
        § 17 KS-26/00101

        Plan 2025–2028

        Planen — som är ny — gäller. Diarienumret är 551-736-2025, telefon 0950-140 00.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Plan 2025-2028

          Planen 2025–2028 ersätter den förra.

          ## Beslut
          - Planen 2025-2028 antas.
        `,
        messages: [
          '§ 17: 2025–2028 är skrivet 2025-2028 på andra ställen i paragrafen. Samma streck väntas.',
        ],
        marks: ['2025–2028'],
        fixed: example`
          § 17 KS-26/00101

          Plan 2025-2028

          Planen 2025-2028 ersätter den förra.

          ## Beslut
          - Planen 2025-2028 antas.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Plan för lokalerna

          ## Tidsperspektiv
          2025-06-01—2027-05-31
        `,
        messages: [
          '§ 17: I 2025-06-01—2027-05-31 står ett långt tankstreck. Ett kort väntas: 2025-06-01–2027-05-31.',
        ],
        marks: ['2025-06-01—2027-05-31'],
        fixed: example`
          § 17 KS-26/00101

          Plan för lokalerna

          ## Tidsperspektiv
          2025-06-01–2027-05-31
        `,
      },
    ],
  },
  *check(context) {
    if (!mayBeRewritten(context)) return;
    for (const prose of itemProse(context)) {
      const intervals = intervalsIn(prose);
      if (intervals.length === 0) continue;
      const usual = usualDashes(intervals);
      const firsts = firstOfEach(intervals);
      for (const interval of intervals) {
        const found = finding(context, prose, interval, firsts, usual);
        if (found) yield found;
      }
    }
  },
};

interface Interval extends Range {
  text: string;
  /** The same for one interval, however it is written. */
  key: string;
  dash: string;
  /** Where the dash stands. */
  at: Range;
}

const LONG = '—';
/** Dates, years, times or numbers on both sides: what they are is compared below. */
const END = '\\d{4}-\\d\\d-\\d\\d|\\d{4}|\\d{1,2}[:.]\\d\\d|\\d{1,3}';
/** No interval is without. */
const DASH = /\d[ \u00a0]?[-\u2013\u2014][ \u00a0]?\d/u;
/** From, the space before the dash, the dash, and to. */
const INTERVAL = new RegExp(
  `(?<![\\p{L}\\d/:.,+\\u2013\\u2014-])(${END})([ \\u00a0]?)([-\\u2013\\u2014])[ \\u00a0]?(${END})(?![\\p{L}\\d/:\\u2013\\u2014-]|[.,]\\d| \\d{2,3}(?!\\d))`,
  'gu',
);

function intervalsIn({ leaves }: ItemProse): Interval[] {
  const found: Interval[] = [];
  for (const leaf of leaves) {
    if (!leaf.hasDigit || !DASH.test(leaf.value)) continue;
    for (const match of matchesIn(leaf.value, INTERVAL)) {
      const [written, from = '', before = '', dash = '', to = ''] = match;
      if (shapeOf(from) !== shapeOf(to)) continue;
      const start = match.index + from.length + before.length;
      const range = unbroken(leaf, match.index, match.index + written.length);
      const at = unbroken(leaf, start, start + 1);
      if (range === null || at === null) continue;
      const key = `${from} ${to}`;
      found.push({ start: range.start, end: range.end, text: written, key, dash, at });
    }
  }
  return found;
}

/** Numbers of any length are alike; dates, years and times only with their own kind. */
function shapeOf(end: string): string {
  return end.replace(/^\d{1,3}$/u, 'n').replace(/\d/gu, '0');
}

/** For each interval the dash that most places have; between equals the short dash, which is right. */
function usualDashes(intervals: readonly Interval[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, dash } of intervals) {
    if (dash === LONG) continue;
    const dashes = counts.get(key) ?? new Map<string, number>();
    dashes.set(dash, (dashes.get(dash) ?? 0) + 1);
    counts.set(key, dashes);
  }
  return new Map(
    [...counts].map(([key, dashes]) => [
      key,
      (dashes.get('-') ?? 0) > (dashes.get('–') ?? 0) ? '-' : '–',
    ]),
  );
}

/** The first place of each interval with each dash. */
function firstOfEach(intervals: readonly Interval[]): ReadonlyMap<string, Interval> {
  return new Map(intervals.toReversed().map((one) => [`${one.key} ${one.dash}`, one]));
}

function finding(
  context: RuleContext,
  { item }: ItemProse,
  { text, key, dash, at, start, end }: Interval,
  firsts: ReadonlyMap<string, Interval>,
  usual: ReadonlyMap<string, string>,
): Finding | null {
  const expected = usual.get(key) ?? '–';
  if (dash === expected) return null;
  const shall = text.slice(0, at.start - start) + expected + text.slice(at.end - start);
  const other = firsts.get(`${key} ${expected}`);
  return {
    message: about(
      item,
      dash === LONG && expected === '–'
        ? {
            sv: `I ${text} står ett långt tankstreck. Ett kort väntas: ${shall}.`,
            en: `In ${text} there is a long dash. A short one is expected: ${shall}.`,
          }
        : {
            sv: `${text} är skrivet ${other?.text ?? shall} på andra ställen i paragrafen. Samma streck väntas.`,
            en: `${text} is written ${other?.text ?? shall} in other places of the §. The same dash is expected.`,
          },
    ),
    position: positionAt(context, { start, end }),
    item,
    fixes: [
      {
        title: { sv: `Ändra till ${shall}`, en: `Change to ${shall}` },
        edits: [{ ...at, text: expected }],
        certain: true,
      },
    ],
    ...(other && {
      related: [
        {
          message: { sv: other.text, en: other.text },
          position: positionAt(context, other),
        },
      ],
    }),
  };
}
