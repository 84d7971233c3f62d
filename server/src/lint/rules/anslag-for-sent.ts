import { lastNoticeDay, TIME_LIMIT_LAW } from '../../calendar/time-limits.ts';
import { dayToComeFix } from '../date-forms.ts';
import { example } from '../example.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

export const anslagForSent: Rule = {
  id: 'anslag-for-sent',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Anslaget sätts upp senare än andra dagen efter justeringen.',
      en: 'The public notice is posted later than the second day after the verification.',
    },
    why: {
      sv: 'Senast andra dagen efter justeringen ska den tillkännages på anslagstavlan, för därifrån räknas tiden för överklagande. Justeringens dag räknas inte, och slutar tiden på en lördag, söndag eller helgdag, eller på midsommarafton, julafton eller nyårsafton, gäller nästa vardag. Omedelbart justerade paragrafer har en egen regel. I ett utskott som bara bereder ärenden är regeln en upplysning. En ny dag erbjuds bara om den ännu inte har varit.',
      en: 'On the second day after the verification at the latest it is to be announced on the notice board, for the time for appeal is counted from there. The day of verification does not count, and if the time ends on a Saturday, Sunday or public holiday, or on midsommarafton, julafton or nyårsafton, the next working day holds. Immediately verified §§ have a rule of their own. For a committee that only prepares matters the rule is information. A new day is offered only if it is still to come.',
    },
    source: 'KL 8:12, lag 1930:173',
    right: [
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2025-02-25
        Justeringens tid och plats: Kommunhuset torsdag den 27 februari
        Anslaget uppsatt: 2025-03-03
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-24
        Justeringens tid och plats: Kommunhuset onsdag den 1 april 2026
        Anslaget uppsatt: 2026-04-07
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-24
        Justeringens tid och plats: Kommunhuset onsdag den 1 april 2026
        Anslaget uppsatt:
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset tisdag den 24 mars 2026
          Anslaget uppsatt: 2026-03-30
        `,
        messages: [
          'Anslaget sätts upp 2026-03-30, men justeringen 2026-03-24 väntas tillkännages senast 2026-03-26 (KL 8:12).',
        ],
        marks: ['2026-03-30'],
        fixed: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset tisdag den 24 mars 2026
          Anslaget uppsatt: 2026-03-26
        `,
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Sammanträdesdatum: 2025-02-25
          Justeringens tid och plats: Kommunhuset 2025-02-27
          Anslaget uppsatt: 2025-03-04
        `,
        messages: [
          'Anslaget sätts upp 2025-03-04, men justeringen 2025-02-27 väntas tillkännages senast 2025-03-03 (KL 8:12).',
        ],
        marks: ['2025-03-04'],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Sammanträdesdatum: 2025-02-25
          Justeringens tid och plats: Kommunhuset 2025-02-27
          Anslaget uppsatt: 2025-03-04
        `,
        messages: [
          'Anslaget sätts upp 2025-03-04, men justeringen 2025-02-27 väntas tillkännages senast 2025-03-03 (utskottets reglemente).',
        ],
        marks: ['2025-03-04'],
      },
    ],
  },
  *check(context) {
    const { verificationDate: verified, notice } = context.minutes;
    const { postedOn } = notice;
    if (verified?.iso == null || postedOn?.iso == null) return;
    const limit = lastNoticeDay(verified.iso);
    if (postedOn.iso <= limit) return;
    const basis = legalBasis(context, TIME_LIMIT_LAW.notice, TIME_LIMIT_LAW.notice);
    yield {
      message: {
        sv: `Anslaget sätts upp ${postedOn.iso}, men justeringen ${verified.iso} väntas tillkännages senast ${limit} ${basis.sv}.`,
        en: `The notice is posted on ${postedOn.iso}, but the verification of ${verified.iso} is expected to be announced on ${limit} at the latest ${basis.en}.`,
      },
      position: postedOn.position,
      item: null,
      level: isPreparingCommittee(context) ? 'info' : 'varning',
      fixes: dayToComeFix(context, postedOn, limit),
      related: [
        {
          message: { sv: 'Härifrån räknas tiden.', en: 'The time is counted from here.' },
          position: verified.position,
        },
      ],
    };
  },
};
