import { type DateText, findDates } from '../../calendar/date-text.ts';
import { daysInMonth } from '../../calendar/iso-date.ts';
import { monthName } from '../../calendar/names.ts';
import type { Position } from '../../language/tree.ts';
import type { Item } from '../../minutes/minutes.ts';
import { datedLeaves } from '../dated-leaves.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { positionAt, rangeIn } from '../place.ts';
import type { Finding, Localised, Rule, RuleContext } from '../rule.ts';

export const datumOgiltigt: Rule = {
  id: 'datum-ogiltigt',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Ett datum finns inte i kalendern.',
      en: 'A date is not in the calendar.',
    },
    why: {
      sv: 'Den som läser kan inte veta vilken dag som menas, och tider kan inte räknas från den. Saknas årtalet i huvudet tas det från sammanträdesdatumet. Bara den som vet vilken dag det var kan rätta den, så ingen snabbfix erbjuds. Nummer som ser ut som ett datum men följer efter ordet diarienummer, ärende eller nummer räknas inte, och inte heller citat.',
      en: 'The reader cannot know which day is meant, and no time can be counted from it. Where the head leaves out the year it is taken from the meeting date. Only someone who knows the day can mend it, so no fix is offered. Numbers that look like a date behind the word for a case or a number do not count, nor do quotations.',
    },
    source: null,
    right: [
      example`
        Sammanträdesdatum: 2026-03-10
        Justeringens tid och plats: Kommunhuset tisdag den 24 mars

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Taxan gällde senast den 29 februari 2024. Se ärende 2024-13-45.
      `,
      example`
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Skrivelse från en förening

        > Vi träffas den 31 juni 2026.
      `,
    ],
    wrong: [
      {
        text: example`
          Sammanträdesdatum: 2026-02-30
        `,
        messages: ['2026-02-30 finns inte: februari 2026 har 28 dagar.'],
        marks: ['2026-02-30'],
      },
      {
        text: example`
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset den 29 februari
        `,
        messages: ['29 februari finns inte: februari 2026 har 28 dagar.'],
        marks: ['29 februari'],
      },
      {
        text: example`
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          - Taxan gäller från och med den 31 juni 2026 till och med 2026-13-31.
        `,
        messages: [
          '§ 17: 31 juni 2026 finns inte: juni 2026 har 30 dagar.',
          '§ 17: 2026-13-31 finns inte: året har tolv månader.',
        ],
        marks: ['31 juni 2026', '2026-13-31'],
      },
    ],
  },
  *check(context) {
    yield* yearlessInHead(context);
    for (const { leaf, dates } of datedLeaves(context)) {
      for (const date of dates) {
        if (date.valid || isNumber(leaf.value, date)) continue;
        const range = rangeIn(leaf, date.index, date.index + date.length);
        yield finding(date.text, date, leaf.item, positionAt(context, range));
      }
    }
  },
};

/** Words before a number that only looks like a date. */
const NUMBER_BEFORE =
  /(?<!\p{L})(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer|mål|beteckning|faktura|nr|nummer)\.?:?\s*$/iu;

function isNumber(value: string, { index, form }: DateText): boolean {
  return form !== 'words' && NUMBER_BEFORE.test(value.slice(Math.max(0, index - 24), index));
}

/** Dates without a year that the year of the meeting does not have: 29 February. */
function* yearlessInHead({ minutes }: RuleContext): Iterable<Finding> {
  const year = Number(minutes.meetingDate?.iso?.slice(0, 4));
  if (!year) return;
  for (const { text, iso, yearWritten, position } of minutes.headDates) {
    const [date] = iso === null && !yearWritten ? findDates(text) : [];
    if (date?.valid) yield finding(text, { ...date, year }, null, position);
  }
}

function finding(
  text: string,
  date: Pick<DateText, 'year' | 'month' | 'day'>,
  item: Item | null,
  position: Position,
): Finding {
  const why = reason(date);
  const message = {
    sv: `${text} finns inte: ${why.sv}.`,
    en: `${text} does not exist: ${why.en}.`,
  };
  return { message: about(item, message), position, item };
}

function reason({ year, month, day }: Pick<DateText, 'year' | 'month' | 'day'>): Localised {
  const length = daysInMonth(year ?? 2000, month);
  if (length === 0) return { sv: 'året har tolv månader', en: 'a year has twelve months' };
  if (day === 0) return { sv: 'dagarna räknas från 1', en: 'days are counted from 1' };
  const name = [monthName(month), year].filter((part) => part !== null).join(' ');
  return { sv: `${name} har ${length} dagar`, en: `${name} has ${length} days` };
}
