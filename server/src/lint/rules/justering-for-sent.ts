import { lastVerificationDay, TIME_LIMIT_LAW } from '../../calendar/time-limits.ts';
import type { DateMention } from '../../minutes/minutes.ts';
import { dayToComeFix } from '../date-forms.ts';
import { example } from '../example.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import { rangeOf } from '../place.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const justeringForSent: Rule = {
  id: 'justering-for-sent',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Protokollet justeras senare än fjorton dagar efter sammanträdet.',
      en: 'The minutes are verified later than fourteen days after the meeting.',
    },
    why: {
      sv: 'Protokollet ska justeras senast fjorton dagar efter sammanträdet. Sammanträdets dag räknas inte, och slutar tiden på en lördag, söndag eller helgdag, eller på midsommarafton, julafton eller nyårsafton, gäller nästa vardag. Varade sammanträdet flera dagar räknas tiden från den sista. I ett utskott som bara bereder ärenden är regeln en upplysning. En ny dag erbjuds bara om den ännu inte har varit.',
      en: 'Minutes are to be verified within fourteen days of the meeting. The day of the meeting does not count, and if the time ends on a Saturday, Sunday or public holiday, or on midsommarafton, julafton or nyårsafton, the next working day holds. If the meeting lasted several days the time is counted from the last one. For a committee that only prepares matters the rule is information. A new day is offered only if it is still to come.',
    },
    source: 'KL 5:69, 6:35, lag 1930:173',
    right: [
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2025-02-25
        Justeringens tid och plats: Kommunhuset tisdag den 11 mars
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-20
        Justeringens tid och plats: Kommunhuset tisdag den 7 april 2026
      `,
      example`
        Organ: Kommunfullmäktige
        Sammanträdesdatum: 2026-03-10 och 2026-03-11
        Justeringens tid och plats: Kommunhuset 2026-03-25
      `,
      example`
        Organ: Kommunfullmäktige
        Sammanträdesdatum: 2026-03-10
        Justeringens tid och plats:
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset torsdag den 26 mars 2026 kl. 13:00
        `,
        messages: [
          'Justeringen är angiven till 2026-03-26, men senaste dag är 2026-03-24 (KL 5:69, 6:35).',
        ],
        marks: ['26 mars 2026'],
        fixed: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset tisdag den 24 mars 2026 kl. 13:00
        `,
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Sammanträdesdatum: 2025-02-25
          Justeringens tid och plats: Kommunhuset 2025-03-12
        `,
        messages: [
          'Justeringen är angiven till 2025-03-12, men senaste dag är 2025-03-11 (KL 5:69).',
        ],
        marks: ['2025-03-12'],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2025-02-25
          Justeringens tid och plats: Kommunhuset 2025-03-12
        `,
        messages: [
          'Justeringen är angiven till 2025-03-12, men senaste dag är 2025-03-11 (utskottets reglemente).',
        ],
        marks: ['2025-03-12'],
      },
    ],
  },
  *check(context) {
    const met = lastMeetingDay(context);
    const { verificationDate: verified } = context.minutes;
    if (met?.iso == null || verified?.iso == null) return;
    const limit = lastVerificationDay(met.iso);
    if (verified.iso <= limit) return;
    const { council, board } = TIME_LIMIT_LAW.verification;
    const basis = legalBasis(context, council, board);
    yield {
      message: {
        sv: `Justeringen är angiven till ${verified.iso}, men senaste dag är ${limit} ${basis.sv}.`,
        en: `The verification is given as ${verified.iso}, but the last day is ${limit} ${basis.en}.`,
      },
      position: verified.position,
      item: null,
      level: isPreparingCommittee(context) ? 'info' : 'varning',
      fixes: dayToComeFix(context, verified, limit),
      related: [
        {
          message: { sv: 'Härifrån räknas tiden.', en: 'The time is counted from here.' },
          position: met.position,
        },
      ],
    };
  },
};

/** The last of the days that the field for the meeting's date names. */
function lastMeetingDay({ minutes }: RuleContext): DateMention | null {
  const { meetingDate, headDates, fields } = minutes;
  const field = rangeOf(fields.find(({ key }) => key === 'meetingDate')?.position);
  if (field === null) return meetingDate;
  const days = headDates.filter(({ iso, position }) => {
    const range = rangeOf(position);
    return iso !== null && range !== null && field.start <= range.start && range.end <= field.end;
  });
  return days.reduce(
    (last, day) => ((day.iso ?? '') > (last?.iso ?? '') ? day : last),
    meetingDate,
  );
}
