/** Mistakes in dates: days that are none, and days that the law puts elsewhere. */
import { addDays } from '../../server/src/calendar/iso-date.ts';
import { oneOf } from '../bench/text/prose.ts';
import {
  fieldOf,
  inHead,
  inItem,
  replaceOne,
  withField,
  withItemField,
  withoutField,
} from './edit.ts';
import type { Break, Mutation } from './mutation.ts';

const ISO = /(?<![-\d–])20\d\d-\d\d-\d\d(?![-\d–])/gu;

/** A day that no calendar has. */
const noSuchDay: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(random, item, ISO, ([date]) => date.slice(0, 5) + oneOf(random, NO_DAYS)),
  );
const NO_DAYS = [
  '02-30',
  '02-31',
  '04-31',
  '06-31',
  '09-31',
  '11-31',
  '13-01',
  '01-32',
  '00-10',
] as const;

/** A day without hyphens, or without the zeros. */
const otherForm: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(random, item, ISO, ([date]) =>
      date.includes('-0') && random(2) === 0
        ? date.replaceAll('-0', '-')
        : date.replaceAll('-', ''),
    ),
  );

const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

/** Another weekday than the date's. */
const otherWeekday: Break = (text, random) =>
  inHead(text, (head) =>
    replaceOne(random, head, new RegExp(WEEKDAYS.join('|'), 'gu'), ([day]) =>
      oneOf(
        random,
        WEEKDAYS.filter((one) => one !== day),
      ),
    ),
  );

/** The days of verification and notice, ISO, where nothing is wrong but the first. */
function withDays(text: string, days: Record<'verified' | 'up' | 'down', string>): string | null {
  const verified = withField(
    text,
    'Justeringens tid och plats',
    `Kommunhuset ${days.verified} kl. 08:15`,
  );
  const up = verified && withField(verified, 'Anslaget uppsatt', days.up);
  return up && withField(up, 'Anslaget nedtages', days.down);
}

/** The meeting's day, moved. */
function fromMeeting(text: string, days: number): string {
  return addDays(fieldOf(text, 'Sammanträdesdatum') ?? '', days);
}

/** The minutes are verified so many days from the meeting, and the notice follows at once. */
function verifiedAfter(text: string, days: number): string | null {
  const verified = fromMeeting(text, days);
  return withDays(text, { verified, up: addDays(verified, 1), down: addDays(verified, 40) });
}

/** The minutes are verified before the meeting. */
const verifiedBefore: Break = (text, random) => verifiedAfter(text, -1 - random(90));

/** The minutes are verified weeks after the meeting. */
const verifiedLate: Break = (text, random) => verifiedAfter(text, 20 + random(90));

/** The notice is put up long after the verification. */
const noticeLate: Break = (text, random) => {
  const up = fromMeeting(text, 9 + random(60));
  return withDays(text, { verified: fromMeeting(text, 2), up, down: addDays(up, 40) });
};

/** The notice is taken down before three weeks have gone. */
const noticeShort: Break = (text, random) => {
  const up = fieldOf(text, 'Anslaget uppsatt');
  return up && withField(text, 'Anslaget nedtages', addDays(up, 1 + random(20)));
};

/** The notice lacks its day, or where the minutes are. */
const halfANotice: Break = (text, random) =>
  withoutField(random, text, oneOf(random, ['Anslaget uppsatt', 'Protokollet förvaras']));

/** A § is verified at once, and its notice comes late or never. */
const atOnceButLate: Break = (text, random) => {
  const meeting = fromMeeting(text, 0);
  const up = fromMeeting(text, 6 + random(30));
  const notice = random(2) === 0 ? `, anslaget uppsatt ${up} och nedtages ${addDays(up, 40)}` : '';
  const posted = verifiedAfter(text, 3);
  return (
    posted &&
    inItem(random, posted, (item) =>
      withItemField(item, `Omedelbar justering: ${meeting}${notice}`),
    )
  );
};

export const DAYS: Readonly<Record<string, Mutation>> = {
  'datum-ogiltigt': { breaks: noSuchDay },
  'datum-felformat': { breaks: otherForm },
  'veckodag-fel': { breaks: otherWeekday },
  'justering-fore-mote': { breaks: verifiedBefore },
  'justering-for-sent': { breaks: verifiedLate },
  'anslag-for-sent': { breaks: noticeLate },
  'anslag-for-kort': { breaks: noticeShort },
  'anslag-ofullstandigt': { breaks: halfANotice },
  'omedelbar-justering-sen': { breaks: atOnceButLate },
};
