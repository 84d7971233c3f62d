/**
 * Protokoll of any size, the same for the same seed: what is measured where
 * there is no real one at hand. They look as a municipal board's do, and every
 * rule is content with them.
 */
import { addDays, dayParts, weekdayOf } from '../../../server/src/calendar/iso-date.ts';
import { monthName, weekdayName } from '../../../server/src/calendar/names.ts';
import { randomOf } from '../../support/random.ts';
import { itemText } from './item.ts';
import { DECIDERS, OFFICERS, SECRETARY } from './people.ts';

export interface MinutesOptions {
  /** How many §§. */
  items: number;
  seed: number;
  /** The first §'s number, from 1. */
  first?: number;
  /** The day of the meeting, ISO. */
  date?: string;
  /** The body that meets. */
  body?: string;
}

/** So many §§ are about 40 kB and 38 pages, as the real protokoll that the sizes are named after. */
export const ITEMS_OF_ONE = 27;

/** Makes a protokoll. */
export function generateMinutes({
  items,
  seed,
  first = 1,
  date = '2026-04-14',
  body = 'Kommunstyrelsen',
}: MinutesOptions): string {
  const random = randomOf(seed);
  const last = first + items - 1;
  const blocks = Array.from({ length: items }, (_, i) =>
    itemText(random, { number: first + i, body, date }),
  );
  return [headText({ first, last, date, body }), ...blocks].join('\n');
}

/** A protokoll's text of the real size (about 40 kB), or so many times as long. */
export function minutesOfSize(times: number, seed = 1): string {
  return generateMinutes({ items: ITEMS_OF_ONE * times, seed });
}

/**
 * An archive: protokoll of the real size, ten meetings a year of each board,
 * whose §§ are numbered through each year. Returns their texts by file name.
 */
export function generateArchive(count: number): Map<string, string> {
  const files = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const [series, meeting] = [Math.floor(i / MEETINGS), i % MEETINGS];
    const body = BODIES[series % BODIES.length] ?? '';
    const date = addDays(`${FIRST_YEAR + Math.floor(series / BODIES.length)}-01-13`, meeting * 28);
    const first = meeting * ITEMS_OF_ONE + 1;
    const text = generateMinutes({ items: ITEMS_OF_ONE, seed: i + 1, first, date, body });
    files.set(`${body} ${date}.protokoll`, text);
  }
  return files;
}

const MEETINGS = 10;
const FIRST_YEAR = 2017;
const BODIES = [
  'Kommunstyrelsen',
  'Socialnämnden',
  'Kulturnämnden',
  'Utbildningsnämnden',
  'Byggnadsnämnden',
  'Miljönämnden',
  'Omsorgsnämnden',
  'Valnämnden',
  'Fritidsnämnden',
  'Tekniknämnden',
] as const;

interface Head {
  first: number;
  last: number;
  date: string;
  body: string;
}

function headText({ first, last, date, body }: Head): string {
  const verified = addDays(date, 2);
  const posted = addDays(date, 3);
  return `Kommun: Granångers kommun
Organ: ${body}
Sammanträdesdatum: ${date}
Plats och tid: Kommunhuset, ${dayInWords(date)} kl. 09:00-15:50

Beslutande:
${DECIDERS.map((name, i) => `- ${name}${i === 0 ? ', ordförande' : ''}`).join('\n')}

Övriga deltagande:
- ${SECRETARY}, sekreterare
${OFFICERS.map((officer) => `- ${officer.join(', ')}`).join('\n')}

Utses att justera: ${DECIDERS[2].replace(/ \(.*/u, '')}
Paragrafer: ${first}-${last}
Justeringens tid och plats: Kommunhuset ${dayInWords(verified)} kl. 08:15
Anslaget uppsatt: ${posted}
Anslaget nedtages: ${addDays(posted, 28)}
Protokollet förvaras: Kommunkansliet, Kommunhuset i Granånger
`;
}

function dayInWords(iso: string): string {
  const { year, month, day } = dayParts(iso);
  return `${weekdayName(weekdayOf(iso))} den ${day} ${monthName(month)} ${year}`;
}
