/** The head: what the minutes say of the meeting as a whole. */
import type { Head } from '../language/tree.ts';
import type { FieldKey } from '../language/vocabulary.ts';
import { EXTERNAL_ROSTER } from '../language/vocabulary.ts';
import { findChair, findSecretary } from './chair.ts';
import { readDates } from './dates.ts';
import { readCorrection, readField } from './field.ts';
import type { DateMention, HeadField, ItemRange, Minutes, Roster, Words } from './minutes.ts';
import { readPeople } from './people.ts';
import type { Reading } from './place.ts';
import { joinWords, placeOf } from './place.ts';

/** The part of the minutes that the head gives. */
export type HeadReading = Omit<Minutes, 'items' | 'notes' | 'position'>;

/** Takes the head of the tree, null where the file has none; returns what it says. */
export function readHead(reading: Reading, head: Head | null): HeadReading {
  const fields = (head?.children ?? [])
    .filter((child) => child.type === 'field')
    .map((field) => readField(reading, field));
  const found = new Found(fields);
  const meetingDate = found.dates(reading, 'meetingDate', null)[0] ?? null;
  const meeting = meetingDate?.iso ?? null;
  const firstDate = (key: FieldKey): DateMention | null =>
    found.dates(reading, key, meeting)[0] ?? null;
  const rosters = readRosters(reading, found);
  return {
    municipality: found.words('municipality'),
    body: found.words('body'),
    meetingDate,
    placeAndTime: joinWords(found.values('placeAndTime')),
    minutesNumber: found.words('minutesNumber'),
    status: readStatus(found.words('status')),
    adjournments: joinWords(found.values('adjournment')),
    chair: firstPerson(reading, found, 'chair') ?? findChair(rosters),
    secretary: firstPerson(reading, found, 'secretary') ?? findSecretary(rosters),
    ...rosters,
    declaredItems: readDeclaredItems(reading, found.words('items')),
    verification: found.words('verification'),
    verificationDate: firstDate('verification'),
    notice: {
      postedOn: firstDate('noticePosted'),
      removedOn: firstDate('noticeRemoved'),
      postedUntil: firstDate('noticePostedUntil'),
      keptAt: found.words('keptAt'),
    },
    lastAppealDay: firstDate('lastAppealDay'),
    corrections: found.values('correction').map((words) => readCorrection(reading, words, meeting)),
    fields,
    headDates: fields.flatMap(({ values }) =>
      values.flatMap((words) => readDates(reading, words, meeting)),
    ),
  };
}

/** The fields by what they mean. */
class Found {
  private readonly byKey = new Map<FieldKey, HeadField[]>();

  constructor(fields: readonly HeadField[]) {
    for (const field of fields) {
      if (field.key === null) continue;
      const same = this.byKey.get(field.key);
      if (same) same.push(field);
      else this.byKey.set(field.key, [field]);
    }
  }

  all(key: FieldKey): readonly HeadField[] {
    return this.byKey.get(key) ?? [];
  }

  values(key: FieldKey): Words[] {
    return this.all(key).flatMap((field) => field.values);
  }

  /** The first field with this meaning that says something. */
  words(key: FieldKey): Words | null {
    const field = this.all(key).find(({ values }) => values.length > 0);
    return field ? joinWords(field.values) : null;
  }

  dates(reading: Reading, key: FieldKey, meeting: string | null): DateMention[] {
    return this.values(key).flatMap((words) => readDates(reading, words, meeting));
  }
}

type Rosters = Pick<
  Minutes,
  | 'deciders'
  | 'servingSubstitutes'
  | 'otherSubstitutes'
  | 'absent'
  | 'otherParticipants'
  | 'verifiers'
>;

function readRosters(reading: Reading, found: Found): Rosters {
  return {
    deciders: readRoster(reading, found.all('deciders')),
    servingSubstitutes: readRoster(reading, found.all('servingSubstitutes')),
    otherSubstitutes: readRoster(reading, found.all('otherSubstitutes')),
    absent: readRoster(reading, found.all('absent')),
    otherParticipants: readRoster(reading, found.all('otherParticipants')),
    verifiers: readRoster(reading, found.all('verifiers')),
  };
}

/** The people of all fields with one meaning; null where none of them says anything. */
function readRoster(reading: Reading, fields: readonly HeadField[]): Roster | null {
  const filled = fields.filter(({ values }) => values.length > 0);
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return null;
  const values = filled.flatMap((field) => field.values);
  const external = values.some(({ value }) => EXTERNAL_ROSTER.test(value));
  return {
    people: values
      .filter(({ value }) => !EXTERNAL_ROSTER.test(value))
      .flatMap((words) => readPeople(reading, words)),
    external,
    position: { start: first.position.start, end: last.position.end },
  };
}

function firstPerson(reading: Reading, found: Found, key: FieldKey): Minutes['chair'] {
  const words = found.values(key)[0];
  return words ? (readPeople(reading, words)[0] ?? null) : null;
}

/** What is not called a draft, a summons or verified is a draft. */
function readStatus(words: Words | null): Minutes['status'] {
  const status = /^\*{0,2}(kallelse|justera[td])/iu.exec(words?.value ?? '')?.[1]?.toLowerCase();
  if (status === undefined) return 'utkast';
  return status === 'kallelse' ? 'kallelse' : 'justerat';
}

const DECLARED =
  /^(?:§\s?§?\s*)?(\d{1,5})\s?[a-h]?(?:\s*(?:[-\u2010-\u2015]|till|t\.?o\.?m\.?)\s*(?:§\s*)?(\d{1,5})\s?[a-h]?)?\.?$/u;

/** `16-47`, `§§ 16–47`, `16`; null where it is anything else. */
function readDeclaredItems(reading: Reading, words: Words | null): ItemRange | null {
  const found = words && DECLARED.exec(words.value);
  if (!found) return null;
  const first = Number(found[1]);
  return {
    first,
    last: found[2] === undefined ? first : Number(found[2]),
    position: placeOf(reading, words, 0, words.value.length),
  };
}
