import { earliestRemovalDay, lastAppealDay, TIME_LIMIT_LAW } from '../../calendar/time-limits.ts';
import type { DateMention } from '../../minutes/minutes.ts';
import type { Level } from '../../profile/profile.ts';
import { dayToComeFix } from '../date-forms.ts';
import { example } from '../example.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import type { Finding, Localised, Rule, RuleContext } from '../rule.ts';

export const anslagForKort: Rule = {
  id: 'anslag-for-kort',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Anslaget tas ned innan tiden för överklagande har gått ut.',
      en: 'The public notice is taken down before the time for appeal has run out.',
    },
    why: {
      sv: 'Tillkännagivandet ska finnas på anslagstavlan tills överklagandetiden har gått ut: tre veckor från den dag då anslaget sattes upp. Slutar tiden på en lördag, söndag eller helgdag, eller på midsommarafton, julafton eller nyårsafton, räknas nästa vardag. Anslaget får tas ned tidigast dagen efter; den dagen flyttas aldrig. Tas det ned på själva sista dagen är det en varning. I ett utskott som bara bereder ärenden är regeln en upplysning. En ny dag erbjuds bara om den ännu inte har varit: vad som har hänt ändras inte.',
      en: 'The notice is to be up until the time for appeal has run out: three weeks from the day it was posted. If the time ends on a Saturday, Sunday or public holiday, or on midsommarafton, julafton or nyårsafton, the next working day counts. The notice may come down on the day after at the earliest; that day never shifts. On the last day itself it is a warning. For a committee that only prepares matters it is information. A new day is offered only if it is still to come: what has happened is not changed.',
    },
    source: 'KL 8:12, 13:5, lag 1930:173',
    right: [
      example`
        Organ: Kommunstyrelsen
        Anslaget uppsatt: 2026-03-12
        Anslaget nedtages: 2026-04-03
      `,
      example`
        Organ: Kommunstyrelsen
        Anslaget uppsatt: 2026-03-12
        Anslaget till och med: 2026-04-02
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Anslaget uppsatt: 2026-03-12
          Anslaget nedtages: 2026-03-27
        `,
        messages: [
          'Anslaget tas ned 2026-03-27, men sista dagen för överklagande är 2026-04-02. Det väntas tas ned tidigast 2026-04-03 (KL 8:12, 13:5).',
        ],
        marks: ['2026-03-27'],
        fixed: example`
          Organ: Kommunstyrelsen
          Anslaget uppsatt: 2026-03-12
          Anslaget nedtages: 2026-04-03
        `,
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Anslaget uppsatt: 2026-03-13
          Anslaget nedtages: 2026-04-07
        `,
        messages: [
          'Anslaget tas ned 2026-04-07, samma dag som är den sista för överklagande. Det väntas tas ned tidigast 2026-04-08 (KL 8:12, 13:5).',
        ],
        marks: ['2026-04-07'],
        fixed: example`
          Organ: Kommunstyrelsen
          Anslaget uppsatt: 2026-03-13
          Anslaget nedtages: 2026-04-08
        `,
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Anslaget uppsatt: 2025-03-13
          Anslaget till och med: 2025-03-31
        `,
        messages: [
          'Anslaget är uppe till och med 2025-03-31, men sista dagen för överklagande är 2025-04-03. Det väntas vara uppe minst till och med den dagen (KL 8:12, 13:5).',
        ],
        marks: ['2025-03-31'],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Anslaget uppsatt: 2025-03-13
          Anslaget nedtages: 2025-04-03
        `,
        messages: [
          'Anslaget tas ned 2025-04-03, samma dag som är den sista för överklagande. Det väntas tas ned tidigast 2025-04-04 (utskottets reglemente).',
        ],
        marks: ['2025-04-03'],
      },
    ],
  },
  *check(context) {
    const { postedOn, removedOn, postedUntil } = context.minutes.notice;
    if (postedOn?.iso == null) return;
    const lastDay = lastAppealDay(postedOn.iso);
    if (removedOn?.iso != null && removedOn.iso <= lastDay) {
      const earliest = earliestRemovalDay(postedOn.iso);
      const message = removalMessage(removedOn.iso, lastDay, earliest);
      const level = removedOn.iso === lastDay ? 'varning' : 'fel';
      yield finding(context, { at: removedOn, postedOn, message, level, right: earliest });
    }
    if (postedUntil?.iso != null && postedUntil.iso < lastDay) {
      const message = untilMessage(postedUntil.iso, lastDay);
      yield finding(context, { at: postedUntil, postedOn, message, level: 'fel', right: lastDay });
    }
  },
};

interface TooShort {
  at: DateMention;
  postedOn: DateMention;
  message: Localised;
  level: Level;
  /** The earliest day that would do. */
  right: string;
}

function removalMessage(removed: string, lastDay: string, earliest: string): Localised {
  const sameDay = removed === lastDay;
  return {
    sv: `Anslaget tas ned ${removed}, ${sameDay ? 'samma dag som är den sista för överklagande' : `men sista dagen för överklagande är ${lastDay}`}. Det väntas tas ned tidigast ${earliest}`,
    en: `The notice is taken down on ${removed}, ${sameDay ? 'the very last day for appeal' : `but the last day for appeal is ${lastDay}`}. It is expected to come down on ${earliest} at the earliest`,
  };
}

function untilMessage(until: string, lastDay: string): Localised {
  return {
    sv: `Anslaget är uppe till och med ${until}, men sista dagen för överklagande är ${lastDay}. Det väntas vara uppe minst till och med den dagen`,
    en: `The notice is up until ${until}, but the last day for appeal is ${lastDay}. It is expected to be up until that day at least`,
  };
}

function finding(context: RuleContext, found: TooShort): Finding {
  const basis = legalBasis(context, TIME_LIMIT_LAW.removal, TIME_LIMIT_LAW.removal);
  return {
    message: {
      sv: `${found.message.sv} ${basis.sv}.`,
      en: `${found.message.en} ${basis.en}.`,
    },
    position: found.at.position,
    item: null,
    level: isPreparingCommittee(context) ? 'info' : found.level,
    fixes: dayToComeFix(context, found.at, found.right),
    related: [
      {
        message: { sv: 'Härifrån räknas tiden.', en: 'The time is counted from here.' },
        position: found.postedOn.position,
      },
    ],
  };
}
