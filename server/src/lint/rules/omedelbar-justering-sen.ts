import { findDates, nearestDate } from '../../calendar/date-text.ts';
import { lastNoticeDay, TIME_LIMIT_LAW } from '../../calendar/time-limits.ts';
import type { Item, Words } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { isDueForExport } from '../head.ts';
import { about } from '../item-name.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const omedelbarJusteringSen: Rule = {
  id: 'omedelbar-justering-sen',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'En omedelbart justerad paragraf är inte anslagen i tid.',
      en: 'An immediately verified § is not announced in time.',
    },
    why: {
      sv: 'En paragraf som justeras omedelbart får ett eget anslag, för dess tid räknas från dess egen justering: senast andra dagen efter den ska den tillkännages. Datumen står i uppgiften Omedelbar justering, till exempel ”2026-03-10, anslaget uppsatt 2026-03-11”; saknas justeringens dag räknas sammanträdets. Har hela protokollets anslag satts upp inom samma tid behövs inget eget. I ett utkast talar regeln först när ett anslag är ifyllt eller inför den slutliga exporten. I ett utskott som bara bereder ärenden är den en upplysning.',
      en: 'A § that is verified at once has a notice of its own, for its time is counted from its own verification: it is to be announced on the second day after it at the latest. The dates stand in the field Omedelbar justering, such as “2026-03-10, anslaget uppsatt 2026-03-11”; where the day of verification is left out the meeting’s counts. If the notice of the whole protokoll was posted within that time, none of its own is needed. In a draft the rule speaks once a notice is filled in, or before the final export. For a committee that only prepares matters it is information.',
    },
    source: 'KL 8:12, lag 1930:173',
    right: [
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-10
        Anslaget uppsatt: 2026-03-20

        § 17 KS-26/00101

        Ansökan om stöd till cykelväg

        Omedelbar justering: 2026-03-10, anslaget uppsatt 2026-03-12 och nedtages 2026-04-03

        ## Beslut
        - Ansökan lämnas in.
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-10
        Anslaget uppsatt: 2026-03-12

        § 17 KS-26/00101

        Ansökan om stöd till cykelväg

        ## Beslut
        - Ansökan lämnas in.
        - Paragrafen förklaras omedelbart justerad.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
          Anslaget uppsatt: 2026-03-20

          § 17 KS-26/00101

          Ansökan om stöd till cykelväg

          Omedelbar justering: 2026-03-10

          ## Beslut
          - Ansökan lämnas in.
        `,
        messages: [
          '§ 17: Paragrafen justerades omedelbart 2026-03-10 och väntas ha ett eget anslag senast 2026-03-12 (KL 8:12).',
        ],
        marks: ['Omedelbar justering: 2026-03-10'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Sammanträdesdatum: 2026-03-10
          Anslaget uppsatt: 2026-03-20

          § 17 KS-26/00101

          Ansökan om stöd till cykelväg

          ## Beslut
          - Ansökan lämnas in.

          ## Omedelbar justering
          Paragrafen justeras omedelbart. Anslaget sätts upp 2026-03-16.
        `,
        messages: [
          '§ 17: Paragrafen justerades omedelbart 2026-03-10 och väntas anslås senast 2026-03-12, men anslaget är uppsatt 2026-03-16 (KL 8:12).',
        ],
        marks: [
          '## Omedelbar justering\nParagrafen justeras omedelbart. Anslaget sätts upp 2026-03-16.',
        ],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2026-03-10

          § 17 KS-26/00101

          Ansökan om stöd till cykelväg

          ## Allmänna utskottets förslag till kommunstyrelsen
          - Ansökan lämnas in.
          - Paragrafen förklaras omedelbart justerad.
        `,
        messages: [
          '§ 17: Paragrafen justerades omedelbart 2026-03-10 och väntas ha ett eget anslag senast 2026-03-12 (utskottets reglemente).',
        ],
        marks: ['- Paragrafen förklaras omedelbart justerad.'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      if (item.immediateVerification === null) continue;
      const found = late(context, item);
      if (found) yield finding(context, item, found);
    }
  },
};

interface Late {
  verified: string;
  limit: string;
  /** The day on its own notice, null where it has none. */
  posted: string | null;
}

/** What is late about the § that is verified at once; null where all is well, or cannot be known yet. */
function late(context: RuleContext, item: Item): Late | null {
  const { meetingDate, notice } = context.minutes;
  const own = ownDays(item, meetingDate?.iso ?? null);
  const verified = own.verified ?? meetingDate?.iso ?? null;
  if (verified === null) return null;
  const limit = lastNoticeDay(verified);
  const head = notice.postedOn?.iso ?? null;
  if (own.posted !== null)
    return own.posted > limit ? { verified, limit, posted: own.posted } : null;
  const isKnown = head !== null || isDueForExport(context);
  const isCovered = head !== null && head <= limit;
  return isKnown && !isCovered ? { verified, limit, posted: null } : null;
}

/** The days that the field or the section gives: of the verification, and behind “anslag” of the notice. */
function ownDays(
  item: Item,
  meeting: string | null,
): { verified: string | null; posted: string | null } {
  const words: Words[] = [
    ...item.fields
      .filter(({ key }) => key === 'immediateVerification')
      .flatMap((one) => one.values),
    ...item.sections
      .filter(({ role }) => role === 'immediate-verification')
      .flatMap((section) => section.words),
  ];
  const text = words.map(({ value }) => value).join(' ');
  const notice = /ansl[aoå]g|ansl[åa]s|tillkännag/iu.exec(text)?.index ?? text.length;
  return {
    verified: firstDay(text.slice(0, notice), meeting),
    posted: firstDay(text.slice(notice), meeting),
  };
}

function firstDay(text: string, meeting: string | null): string | null {
  for (const { iso, year, month, day } of findDates(text)) {
    if (iso !== null) return iso;
    if (year === null && meeting !== null) return nearestDate(month, day, meeting);
  }
  return null;
}

function finding(context: RuleContext, item: Item, { verified, limit, posted }: Late): Finding {
  const basis = legalBasis(context, TIME_LIMIT_LAW.notice, TIME_LIMIT_LAW.notice);
  const sv =
    posted === null
      ? `väntas ha ett eget anslag senast ${limit}`
      : `väntas anslås senast ${limit}, men anslaget är uppsatt ${posted}`;
  const en =
    posted === null
      ? `is expected to have a notice of its own by ${limit}`
      : `is expected to be announced by ${limit}, but its notice was posted on ${posted}`;
  return {
    message: about(item, {
      sv: `Paragrafen justerades omedelbart ${verified} och ${sv} ${basis.sv}.`,
      en: `The § was verified at once on ${verified} and ${en} ${basis.en}.`,
    }),
    position: item.immediateVerification?.position ?? item.line.position,
    item,
    level: isPreparingCommittee(context) ? 'info' : 'varning',
  };
}
