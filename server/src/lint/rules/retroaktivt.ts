import { type DateText, findDates } from '../../calendar/date-text.ts';
import type { Item, Point } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { partPlace } from '../place.ts';
import { everyPoint } from '../points.ts';
import type { Rule } from '../rule.ts';

export const retroaktivt: Rule = {
  id: 'retroaktivt',
  group: 'paragrafer',
  level: 'info',
  page: {
    summary: {
      sv: 'En avgift eller skyldighet börjar gälla före dagen för beslutet.',
      en: 'A fee or duty comes into force before the day of the decision.',
    },
    why: {
      sv: 'Kommunen får inte fatta beslut med retroaktiv verkan som är till nackdel för medlemmarna, om det inte finns synnerliga skäl. Regeln läser beslutspunkter om taxor, avgifter och föreskrifter som gäller från och med en dag med utskrivet år före sammanträdet. Den tiger när avgiften sänks, slopas eller upphör.',
      en: 'A municipality may not make decisions with retroactive effect to the detriment of its members without exceptional reasons. The rule reads points on rates, fees and regulations that hold from a day, with its year written out, before the meeting. It is silent where a fee is lowered, abolished or ends.',
    },
    source: 'KL 2:4',
    right: [
      example`
        Organ: Kommunfullmäktige
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Kommunfullmäktiges beslut
        - Taxan antas och gäller från och med 2026-07-01.
        - Den taxa som gäller från och med 2019-07-01 upphör.
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Avgifter i förskolan

        ## Kommunstyrelsens beslut
        - Avgiften sänks med 100 kronor och gäller från och med 2026-01-01.

        § 18 KS-26/00102

        Tjänst som projektledare

        ## Kommunstyrelsens beslut
        - Förordnandet gäller från och med 2026-02-01.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Kommunfullmäktiges beslut
          - Taxan antas och gäller från och med 2026-01-01.
        `,
        messages: [
          '§ 17: Det beslutade gäller från 2026-01-01, före sammanträdet 2026-03-10. En avgift eller skyldighet väntas gälla tidigast från beslutet (KL 2:4).',
        ],
        marks: ['2026-01-01'],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Lokala ordningsföreskrifter för torget

          ## Allmänna utskottets förslag till kommunfullmäktige
          - Föreskrifterna antas och träder i kraft den 1 mars 2026.
        `,
        messages: [
          '§ 17: Det beslutade gäller från 2026-03-01, före sammanträdet 2026-03-10. En avgift eller skyldighet väntas gälla tidigast från beslutet (KL 2:4).',
        ],
        marks: ['1 mars 2026'],
      },
    ],
  },
  *check(context) {
    const { minutes } = context;
    const meeting = minutes.meetingDate?.iso ?? null;
    if (meeting === null || minutes.status === 'kallelse') return;
    for (const item of minutes.items) {
      for (const point of everyPoint(item)) {
        const { value } = point.words;
        if (!/\d/u.test(value) || !isBurden(item, point)) continue;
        const date = startsBefore(value, meeting);
        if (date === null) continue;
        yield {
          message: about(item, {
            sv: `Det beslutade gäller från ${date.iso}, före sammanträdet ${meeting}. En avgift eller skyldighet väntas gälla tidigast från beslutet (KL 2:4).`,
            en: `What was decided holds from ${date.iso}, before the meeting of ${meeting}. A fee or duty is expected to hold from the decision at the earliest (KL 2:4).`,
          }),
          position: partPlace(context, point.words, date.index, date.index + date.length),
          item,
        };
      }
    }
  },
};

const BURDEN = /tax(?:a|an|or|orna)(?!\p{L})|avgift(?!sfri)|föreskrift/iu;
const RELIEF =
  /sänk|slopa|upphör|upphäv|avskaffa|avgiftsfri|nedsätt|sätts?\s+ned|befria|återbetala|efterskänk|rabatt|ersätter/iu;

/** Whether a point lays a fee or duty on someone, and takes none away. */
function isBurden({ title }: Item, { words }: Point): boolean {
  if (RELIEF.test(words.value)) return false;
  return BURDEN.test(words.value) || BURDEN.test(title?.value ?? '');
}

/** Words that end directly before the day on which something begins to hold. */
const FROM =
  /(?<!\p{L})(?:gäller|gälla|tillämpas?|införs|höjs|i\s+kraft)(?:\s+\S+){0,4}?\s*(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|i\s+kraft|(?<=i\s+kraft))(?:\s+den)?\s*$/iu;
/** No day stands farther from its verb. */
const REACH = 90;

function startsBefore(value: string, meeting: string): DateText | null {
  const found = findDates(value).find(({ index, iso, year }) => {
    const before = value.slice(Math.max(0, index - REACH), index);
    return year !== null && iso !== null && iso < meeting && FROM.test(before);
  });
  return found ?? null;
}
