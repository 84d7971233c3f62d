import { isSameBody } from '../../language/body-name.ts';
import type { Digest } from '../../minutes/digest.ts';
import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { numberedItems } from '../numbering.ts';
import { once } from '../once.ts';
import { renumberFix } from '../renumber.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A protokoll as the examples know it. */
function before(date: string, first: number, last: number): Digest {
  const numbers = [first, last];
  return {
    uri: `file:///${date}.protokoll`,
    municipality: null,
    body: 'Allmänna utskottet',
    date,
    status: 'justerat',
    items: numbers.map((number) => ({
      label: String(number),
      number,
      lastNumber: null,
      title: '',
      caseNumbers: [],
      position: null,
    })),
    people: [],
  };
}

export const paragrafArsfoljd: Rule = {
  id: 'paragraf-arsfoljd',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Den första paragrafen följer inte på organets förra protokoll.',
      en: 'The first § does not follow the previous minutes of the body.',
    },
    why: {
      sv: 'Paragraferna numreras i följd genom hela kalenderåret, så att ”§ 18” pekar ut ett enda beslut. Regeln jämför med organets närmast föregående protokoll samma år bland de protokoll som finns tillsammans med detta. Den tiger om årets första protokoll, om organ som börjar om vid varje sammanträde och när det märks att flera protokoll saknas.',
      en: 'The §§ are numbered in sequence through the calendar year, so that “§ 18” means one decision. The rule compares with the latest earlier minutes of the body in the same year among the minutes that are kept with these. It is silent about the first minutes of a year, about bodies that begin anew at every meeting, and where several minutes are clearly not there.',
    },
    source: null,
    setting: {
      told: {
        sv: 'I exemplen finns också Allmänna utskottets protokoll från 2026-01-20 (§§ 1–7) och 2026-02-10 (§§ 8–15).',
        en: 'With the examples are the minutes of Allmänna utskottet of 2026-01-20 (§§ 1–7) and 2026-02-10 (§§ 8–15).',
      },
      around: { together: [before('2026-01-20', 1, 7), before('2026-02-10', 8, 15)] },
    },
    right: [
      example`
        Organ: Allmänna utskottet
        Sammanträdesdatum: 2026-03-10

        § 16

        Dagordning
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-10

        § 31

        Dagordning
      `,
      example`
        Organ: Allmänna utskottet
        Sammanträdesdatum: 2027-01-19

        § 1

        Dagordning
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-03-10

          § 17

          Dagordning

          § 18 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: [
          '§ 17 följer inte på Allmänna utskottets förra protokoll, 2026-02-10, som slutar med § 15. Här väntas § 16.',
        ],
        marks: ['§ 17'],
        fixed: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-03-10

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-02-03
          Status: Justerat

          § 7

          Dagordning
        `,
        messages: [
          '§ 7 följer inte på Allmänna utskottets förra protokoll, 2026-01-20, som slutar med § 7. Här väntas § 8.',
        ],
        marks: ['§ 7'],
        fixed: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-02-03
          Status: Justerat
          Rättelse: ÅÅÅÅ-MM-DD, namn: § 7 ska vara § 8.

          § 7

          Dagordning
        `,
      },
    ],
  },
  *check(context) {
    const { item } = numberedItems(context)[0] ?? {};
    const earlier = earlierThisYear(context);
    const previous = earlier.at(-1);
    // A § without a number before it is spoken of by itself.
    if (previous === undefined || item === undefined || item !== context.minutes.items[0]) return;
    const expected = previous.last + 1;
    const { number } = item;
    if (number === null || number === expected || isUnsure(number, earlier)) return;
    const [name, body] = [itemName(item), genitive(context.minutes.body?.value ?? '')];
    const { date, last } = previous;
    yield {
      message: {
        sv: `${name.sv} följer inte på ${body} förra protokoll, ${date}, som slutar med § ${last}. Här väntas § ${expected}.`,
        en: `${name.en} does not follow the previous minutes of the body, ${date}, which end with § ${last}. Here § ${expected} is expected.`,
      },
      position: item.line.position,
      item,
      fixes: renumberFix(context, { item, expected }),
    };
  },
};

/** A protokoll with a date and the extent of its numbers. */
interface Extent {
  date: string;
  first: number;
  last: number;
}

/** The extents of protokoll with numbers, by the years of their meetings. */
const yearsIn = once((together: readonly Digest[]) => {
  const years = new Map<string, { digest: Digest; extent: Extent }[]>();
  for (const digest of together) {
    const extent = extentOf(digest);
    if (!extent) continue;
    const year = extent.date.slice(0, 4);
    const known = years.get(year);
    if (known) known.push({ digest, extent });
    else years.set(year, [{ digest, extent }]);
  }
  return years;
});

/** The body's protokoll of earlier days in the same year, by date, one a day. */
function earlierThisYear({ minutes, around }: RuleContext): Extent[] {
  const date = minutes.meetingDate?.iso ?? null;
  const body = minutes.body?.value ?? null;
  if (date === null || body === null || minutes.status === 'kallelse') return [];
  const days = new Map<string, Extent>();
  const isOwn = new Map<string | null, boolean>();
  const sameYear = around.together === null ? [] : yearsIn(around.together).get(date.slice(0, 4));
  for (const { digest: other, extent } of sameYear ?? []) {
    if (extent.date >= date || other.uri === around.self || isElsewhere(minutes, other)) continue;
    if (!isOwn.has(other.body)) isOwn.set(other.body, isSameBody(other.body, body));
    if (isOwn.get(other.body) !== true) continue;
    days.set(extent.date, joined(days.get(extent.date), extent));
  }
  return [...days.values()].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}

function isElsewhere({ municipality }: RuleContext['minutes'], other: Digest): boolean {
  const [own, others] = [municipality?.value, other.municipality];
  return own && others ? own.toLowerCase() !== others.toLowerCase() : false;
}

function extentOf({ date, status, items }: Digest): Extent | null {
  const numbers = items.flatMap(({ number, lastNumber }) =>
    number === null ? [] : [number, lastNumber ?? number],
  );
  if (date === null || status === 'kallelse' || numbers.length === 0) return null;
  const ordered = numbers.sort((a, b) => a - b);
  return { date, first: ordered[0] ?? 0, last: ordered.at(-1) ?? 0 };
}

function joined(known: Extent | undefined, { date, first, last }: Extent): Extent {
  if (!known) return { date, first, last };
  return { date, first: Math.min(known.first, first), last: Math.max(known.last, last) };
}

/** Whether the body begins anew at each meeting, or the protokoll at hand have gaps themselves. */
function isUnsure(number: number, earlier: readonly Extent[]): boolean {
  if (number === 1 && earlier.every(({ first }) => first === 1)) return true;
  return earlier.some(({ first }, i) => i > 0 && first !== (earlier[i - 1]?.last ?? 0) + 1);
}

function genitive(name: string): string {
  return /[sxz]$/iu.test(name) ? name : `${name}s`;
}
