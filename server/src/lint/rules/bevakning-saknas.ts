import { findDates, nearestDate } from '../../calendar/date-text.ts';
import type { Item, Point } from '../../minutes/minutes.ts';
import { pointAction } from '../../minutes/point-action.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { partPlace, rangeOf } from '../place.ts';
import { everyPoint } from '../points.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

export const bevakningSaknas: Rule = {
  id: 'bevakning-saknas',
  group: 'paragrafer',
  level: 'tips',
  page: {
    summary: {
      sv: 'Ett uppdrag ska redovisas en viss dag, men paragrafen har inget Bevakas.',
      en: 'A task is to be reported on by a certain day, but the § has no Bevakas.',
    },
    why: {
      sv: 'Fältet Bevakas samlar det som ska komma tillbaka, så att det inte glöms när protokollet är expedierat. Regeln tiger när redovisningen hör till ett namngivet sammanträde (”vid utskottets sammanträde 2026-09-29”): då står den på det sammanträdets dagordning.',
      en: 'The field Bevakas gathers what is to come back, so that it is not forgotten once the minutes are sent out. The rule is silent where the report belongs to a named meeting (“vid utskottets sammanträde 2026-09-29”): it then stands on the agenda of that meeting.',
    },
    source: null,
    right: [
      example`
        Organ: Allmänna utskottet
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Kommunhusets öppettider

        Bevakas: 2026-06-09

        ## Allmänna utskottets beslut
        - Uppdraget redovisas för utskottet senast 2026-06-09.
      `,
      example`
        Organ: Allmänna utskottet
        Sammanträdesdatum: 2026-03-10

        § 17 KS-26/00101

        Sammanställning över projekt

        ## Allmänna utskottets beslut
        - Informationen som redovisades 2026-02-10 noteras.
        - Nästa redovisning sker vid utskottets sammanträde 2026-09-29.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Kommunhusets öppettider

          Beredande tjänsteperson: Dag Holm

          ## Allmänna utskottets beslut
          - Kommunchefen får i uppdrag att utreda öppettiderna.
          - Uppdraget redovisas för utskottet den 9 juni.
        `,
        messages: [
          '§ 17: Redovisningen 2026-06-09 bevakas inte. Fältet Bevakas väntas under rubriken.',
        ],
        marks: ['9 juni'],
        fixed: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Kommunhusets öppettider

          Beredande tjänsteperson: Dag Holm
          Bevakas: 2026-06-09

          ## Allmänna utskottets beslut
          - Kommunchefen får i uppdrag att utreda öppettiderna.
          - Uppdraget redovisas för utskottet den 9 juni.
        `,
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Internkontrollplan 2026

          ## Kommunstyrelsens beslut
          - Planen antas.
          - Kommunchefen ska återrapportera till kommunstyrelsen senast 2026-09-15.
        `,
        messages: [
          '§ 17: Redovisningen 2026-09-15 bevakas inte. Fältet Bevakas väntas under rubriken.',
        ],
        marks: ['2026-09-15'],
        fixed: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Internkontrollplan 2026

          Bevakas: 2026-09-15

          ## Kommunstyrelsens beslut
          - Planen antas.
          - Kommunchefen ska återrapportera till kommunstyrelsen senast 2026-09-15.
        `,
      },
    ],
  },
  *check(context) {
    const { minutes } = context;
    const meeting = minutes.meetingDate?.iso ?? null;
    if (meeting === null || minutes.status === 'kallelse') return;
    for (const item of minutes.items) {
      if (item.fields.some(({ key }) => key === 'followUp')) continue;
      const due = firstDue(item, meeting);
      if (due === null) continue;
      const { date, point, from, to } = due;
      yield {
        message: about(item, {
          sv: `Redovisningen ${date} bevakas inte. Fältet Bevakas väntas under rubriken.`,
          en: `The report of ${date} is not followed up. The field Bevakas is expected below the title.`,
        }),
        position: partPlace(context, point.words, from, to),
        item,
        fixes: fixes(context, item, date),
      };
    }
  },
};

interface Due {
  date: string;
  point: Point;
  /** Where the date stands in the point's words. */
  from: number;
  to: number;
}

/** The first day to come on which a decision point has something reported. */
function firstDue({ decisions }: Item, meeting: string): Due | null {
  const own = decisions.filter(({ kind }) => kind === 'decision');
  for (const point of everyPoint({ decisions: own })) {
    const { value } = point.words;
    if (!/\d/u.test(value) || !MAY_REPORT.test(value)) continue;
    if (!ASKS_REPORT.test(value) && pointAction(value) !== 'report-back') continue;
    for (const { index, length, iso, year, month, day, valid } of findDates(value)) {
      const date = year === null ? nearestDate(month, day, meeting) : iso;
      const isNamed = AT_MEETING.test(value.slice(Math.max(0, index - 60), index));
      if (!valid || date === null || date <= meeting || isNamed) continue;
      return { date, point, from: index, to: index + length };
    }
  }
  return null;
}

/** Without such letters, which emphasis may break up, there is no need to look closer. */
const MAY_REPORT = /rapport|redovis|uppfölj|återkom|\*/iu;
const ASKS_REPORT =
  /(?<!\p{L})(?:åter(?:rapport|redovis)\p{L}*|återkom\p{L}*|(?:redovisa|rapportera)s?|ska(?:ll)?\s+(?:vara\s+)?(?:redovisas?|rapporteras?))(?!\p{L})/iu;
/** The day of a meeting, which its own agenda keeps. */
const AT_MEETING =
  /(?:sammanträdet?|mötet?)(?:\s+(?:den|i))?(?:\s+\p{L}+dag(?:en)?(?:\s+den)?)?\s*$/iu;

/** The field below those that stand under the title, or right under the title. */
function fixes({ minutes }: RuleContext, item: Item, date: string): Fix[] {
  const title = rangeOf(item.title?.position);
  if (title === null || minutes.status === 'justerat') return [];
  const firstSection = rangeOf(item.sections[0]?.position)?.start ?? Infinity;
  const fields = item.fields.flatMap(({ position }) => rangeOf(position) ?? []);
  const last = fields.filter(({ start }) => start < firstSection).at(-1);
  const at = (last ?? title).end;
  const text = last ? `\nBevakas: ${date}` : `\n\nBevakas: ${date}`;
  return [
    {
      title: { sv: `Lägg till Bevakas: ${date}`, en: `Add Bevakas: ${date}` },
      edits: [{ start: at, end: at, text }],
      certain: false,
    },
  ];
}
