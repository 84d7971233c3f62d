import type { DateText } from '../../calendar/date-text.ts';
import { addDays, weekdayOf } from '../../calendar/iso-date.ts';
import { weekdayName } from '../../calendar/names.ts';
import type { Position } from '../../language/tree.ts';
import type { Item } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { dayInForm, weekdayInForm } from '../date-forms.ts';
import { datedLeaves } from '../dated-leaves.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Leaf } from '../leaves.ts';
import { positionAt, rangeIn, rangeOf } from '../place.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

/** A date with a weekday that is not its own. */
interface Disagreement {
  item: Item | null;
  /** The date as written, and what it means. */
  text: string;
  iso: string;
  position: Position;
  weekday: number;
  weekdayPosition: Position;
  yearWritten: boolean;
}

export const veckodagFel: Rule = {
  id: 'veckodag-fel',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'En veckodag stämmer inte med sitt datum.',
      en: "A weekday is not its date's.",
    },
    why: {
      sv: 'Den som kallas eller läser protokollet vet inte vilket som gäller, veckodagen eller datumet. Saknas årtalet i sidhuvudet tas det från sammanträdesdatumet; i paragraferna prövas bara datum med årtal. Två snabbfixar erbjuds, en för veckodagen och en för datumet: bara den som var där vet vilket som är rätt.',
      en: 'The reader cannot know which holds, the weekday or the date. Where the head leaves out the year it is taken from the meeting date; in the §§ only dates with a year are checked. Two fixes are offered, one for the weekday and one for the date: only someone who was there knows which is right.',
    },
    source: null,
    right: [
      example`
        Sammanträdesdatum: 2026-03-10
        Plats och tid: Kommunhuset tisdag den 10 mars kl. 13:00-15:30
        Justeringens tid och plats: Kommunhuset torsdagen den 12 mars 2026
      `,
      example`
        Sammanträdesdatum: 2025-12-16
        Justeringens tid och plats: Kommunhuset torsdag den 8 januari
      `,
    ],
    wrong: [
      {
        text: example`
          Sammanträdesdatum: 2026-03-10
          Plats och tid: Kommunhuset onsdag den 10 mars kl. 13:00-15:30
        `,
        messages: ['10 mars är en tisdag, men här står onsdag.'],
        marks: ['onsdag'],
        fixed: example`
          Sammanträdesdatum: 2026-03-10
          Plats och tid: Kommunhuset tisdag den 10 mars kl. 13:00-15:30
        `,
      },
      {
        text: example`
          Sammanträdesdatum: 2026-03-10
          Plats och tid: Kommunhuset tisdag den 11 mars kl. 13:00-15:30
        `,
        messages: ['11 mars är en onsdag, men här står tisdag.'],
        marks: ['tisdag'],
        fixed: example`
          Sammanträdesdatum: 2026-03-10
          Plats och tid: Kommunhuset tisdag den 10 mars kl. 13:00-15:30
        `,
      },
      {
        text: example`
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Studiebesök

          ## Beslut
          - Studiebesöket äger rum måndagen den 31 mars 2026.
        `,
        messages: ['§ 17: 31 mars 2026 är en tisdag, men här står måndagen.'],
        marks: ['måndagen'],
        fixed: example`
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Studiebesök

          ## Beslut
          - Studiebesöket äger rum tisdagen den 31 mars 2026.
        `,
      },
    ],
  },
  *check(context) {
    for (const disagreement of inHead(context)) yield finding(context, disagreement);
    for (const { leaf, dates } of datedLeaves(context)) {
      if (leaf.item === null) continue;
      for (const disagreement of inLeaf(context, leaf, dates)) yield finding(context, disagreement);
    }
  },
};

const YEAR_FROM = { sv: 'Året är hämtat härifrån.', en: 'The year is taken from here.' };

function* inHead({ minutes }: RuleContext): Iterable<Disagreement> {
  for (const { text, iso, position, weekday, weekdayPosition, yearWritten } of minutes.headDates) {
    if (iso === null || weekday === null || weekdayPosition === null) continue;
    if (weekdayOf(iso) === weekday) continue;
    yield { item: null, text, iso, position, weekday, weekdayPosition, yearWritten };
  }
}

function* inLeaf(
  context: RuleContext,
  leaf: Leaf,
  dates: readonly DateText[],
): Iterable<Disagreement> {
  for (const { text, index, iso, weekday, weekdayIndex, weekdayText } of dates) {
    if (iso === null || weekday === null || weekdayIndex === null || weekdayText === null) continue;
    if (weekdayOf(iso) === weekday) continue;
    const place = (from: number, length: number): Position =>
      positionAt(context, rangeIn(leaf, from, from + length));
    yield {
      item: leaf.item,
      text,
      iso,
      position: place(index, text.length),
      weekday,
      weekdayPosition: place(weekdayIndex, weekdayText.length),
      yearWritten: true,
    };
  }
}

function finding(context: RuleContext, found: Disagreement): Finding {
  const { item, text, iso, weekdayPosition } = found;
  const range = rangeOf(weekdayPosition);
  const written = range === null ? '' : context.text.slice(range.start, range.end);
  const right = weekdayName(weekdayOf(iso));
  const yearFrom = found.yearWritten ? null : context.minutes.meetingDate;
  const message = {
    sv: `${text} är en ${right}, men här står ${written}.`,
    en: `${text} falls on ${right}, but here it says ${written}.`,
  };
  return {
    message: about(item, message),
    position: weekdayPosition,
    item,
    fixes: fixes(context, found, written),
    related: yearFrom === null ? [] : [{ message: YEAR_FROM, position: yearFrom.position }],
  };
}

/** Both readings; the date first where it would then be the meeting's. */
function fixes(context: RuleContext, found: Disagreement, written: string): Fix[] {
  const { iso, text, weekday, weekdayPosition, position } = found;
  const weekdayFix = replace(
    context,
    weekdayPosition,
    written,
    weekdayInForm(weekdayOf(iso), written),
  );
  const day = addDays(iso, ((weekday - weekdayOf(iso) + 10) % 7) - 3);
  const newText = dayInForm(text, day);
  const dateFix = newText === null ? [] : replace(context, position, text, newText);
  const isMeeting = day === context.minutes.meetingDate?.iso;
  return isMeeting ? [...dateFix, ...weekdayFix] : [...weekdayFix, ...dateFix];
}

function replace(context: RuleContext, place: Position, before: string, after: string): Fix[] {
  const range = rangeOf(place);
  if (range === null) return [];
  const title = { sv: `Ändra till ${after}`, en: `Change to ${after}` };
  const fix = { title, edits: [{ ...range, text: after }], certain: false };
  return unlessVerified(context, fix, `”${before}” ska vara ”${after}”`);
}
