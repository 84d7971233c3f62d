/** The cover: who met and decided, who signs, and the proof of the notice. */
import { earliestRemovalDay, lastAppealDay } from '../calendar/time-limits.ts';
import { parseInline } from '../language/inline.ts';
import type { Head } from '../language/tree.ts';
import type { FieldKey } from '../language/vocabulary.ts';
import type { HeadField, Item, Minutes, Person } from '../minutes/minutes.ts';
import type { BodyType } from '../profile/profile.ts';
import type { Cover, CoverRow, SignatureLine } from './model.ts';
import { plainWords } from './words.ts';

/** Fields of the cover in their order; those of the notice and the running head stand there. */
const ROWS: readonly [FieldKey, string][] = [
  ['minutesNumber', 'Protokoll nr'],
  ['placeAndTime', 'Plats och tid'],
  ['adjournment', 'Ajournering'],
  ['chair', 'Ordförande'],
  ['secretary', 'Sekreterare'],
  ['deciders', 'Beslutande'],
  ['servingSubstitutes', 'Tjänstgörande ersättare'],
  ['otherSubstitutes', 'Ej tjänstgörande ersättare'],
  ['absent', 'Frånvarande'],
  ['otherParticipants', 'Övriga deltagande'],
  ['verifiers', 'Utses att justera'],
  ['items', 'Paragrafer'],
  ['verification', 'Justeringens tid och plats'],
];

/** Fields that are printed elsewhere than in the cover's rows. */
const ELSEWHERE: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'municipality',
  'body',
  'meetingDate',
  'status',
  'noticePosted',
  'noticeRemoved',
  'noticePostedUntil',
  'lastAppealDay',
  'keptAt',
  'correction',
]);

/**
 * Makes the cover.
 *
 * @param minutes the minutes
 * @param head the head of the tree, whose prose is printed too; null where there is none
 * @param bodyType what kind of body met
 * @param isFinal whether the document is no draft: its proof of the notice is there to be signed
 */
export function printCover(
  minutes: Minutes,
  head: Head | null,
  bodyType: BodyType,
  isFinal: boolean,
): Cover {
  return {
    heading: documentType(minutes),
    rows: coverRows(minutes, head),
    signatures: { label: 'Underskrift', lines: signatures(minutes) },
    notice: notice(minutes, bodyType, isFinal),
    corrections: rowsOf(minutes.fields, 'correction', 'Rättelse'),
  };
}

/** `PROTOKOLL`, or `KALLELSE` for what is sent before the meeting. */
export function documentType({ status }: Minutes): string {
  return status === 'kallelse' ? 'KALLELSE' : 'PROTOKOLL';
}

function coverRows(minutes: Minutes, head: Head | null): CoverRow[] {
  const { fields } = minutes;
  const known = ROWS.flatMap(([key, label]) => {
    const rows = rowsOf(fields, key, label);
    return key === 'items' && rows.length === 0 ? computedItems(minutes.items) : rows;
  });
  const unknown = fields
    .filter(({ key }) => key === null || !(ELSEWHERE.has(key) || ROWS.some(([row]) => row === key)))
    .flatMap((field) => rowOf(field.name.value, [field]));
  return [...known, ...unknown, ...proseRows(head)];
}

function rowsOf(fields: readonly HeadField[], key: FieldKey, label: string): CoverRow[] {
  return rowOf(
    label,
    fields.filter((field) => field.key === key),
  );
}

/** One row of all fields with one meaning; none where they say nothing. */
function rowOf(label: string, fields: readonly HeadField[]): CoverRow[] {
  const values = fields.flatMap((field) => field.values);
  const lines = values.map(({ value }) => parseInline(value));
  const positions = values.map(({ position }) => position);
  return lines.length > 0 ? [{ label, lines, positions }] : [];
}

/** `Paragrafer`, computed where the head leaves it out. */
function computedItems(items: readonly Item[]): CoverRow[] {
  const numbers = items.flatMap(({ number, lastNumber }) =>
    number === null ? [] : [number, lastNumber ?? number],
  );
  const first = numbers.reduce(
    (least, number) => Math.min(least, number),
    Number.POSITIVE_INFINITY,
  );
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  if (last === 0) return [];
  const range = first === last ? String(first) : `${first}–${last}`;
  return [{ label: 'Paragrafer', lines: [plainWords(range)] }];
}

/** What stands in the head as prose: printed, though it is no field. */
function proseRows(head: Head | null): CoverRow[] {
  const lines = (head?.children ?? []).flatMap((child) => {
    if (child.type === 'paragraph') return [parseInline(child.value)];
    if (child.type !== 'list') return [];
    return child.children
      .flatMap((item) => (item.type === 'listItem' ? item.children : []))
      .flatMap((block) => (block.type === 'paragraph' ? [parseInline(block.value)] : []));
  });
  return lines.length > 0 ? [{ label: '', lines }] : [];
}

function signatures(minutes: Minutes): SignatureLine[] {
  const verifiers = minutes.verifiers?.people ?? [];
  return [
    { name: nameOf(minutes.secretary), role: 'sekreterare' },
    { name: nameOf(minutes.chair), role: 'ordförande' },
    ...otherChairs(minutes.items),
    ...(verifiers.length > 0 ? verifiers : [null]).map((person) => ({
      name: nameOf(person),
      role: 'justerare',
    })),
  ];
}

function nameOf(person: Person | null): string {
  return person?.name ?? '';
}

/** Whoever took the chair for some §§ signs for them. */
function otherChairs(items: readonly Item[]): SignatureLine[] {
  const labels = new Map<string, string[]>();
  for (const { fields, label } of items) {
    const field = fields.find(({ key }) => key === 'chair');
    const name = field?.values[0]?.value.replace(/\s*[(,].*$/su, '').trim();
    if (name) labels.set(name, [...(labels.get(name) ?? []), label ?? '']);
  }
  return [...labels].map(([name, of]) => ({
    name,
    role: `ordförande ${of.length > 1 ? '§§' : '§'} ${of.join(', ')}`,
  }));
}

/** What is signed when it is so; until then the form says when it is filled in. */
const PROVED =
  'Protokollet är justerat. Justeringen har tillkännagetts på den digitala anslagstavlan.';
const TO_PROVE =
  'Fylls i när protokollet är justerat och justeringen har tillkännagetts på den digitala anslagstavlan.';

function notice(minutes: Minutes, bodyType: BodyType, isFinal: boolean): Cover['notice'] {
  const { fields, body, meetingDate } = minutes;
  return {
    heading: 'Bevis om anslag',
    statement: isFinal ? PROVED : TO_PROVE,
    rows: [
      { label: 'Organ', lines: body ? [parseInline(body.value)] : [] },
      { label: 'Sammanträdesdag', lines: plainLine(meetingDate?.iso ?? meetingDate?.text) },
      ...orEmpty(rowsOf(fields, 'noticePosted', 'Anslaget uppsatt'), 'Anslaget uppsatt'),
      ...removal(minutes),
      ...appeal(minutes, bodyType),
      ...rowsOf(fields, 'keptAt', 'Protokollet förvaras'),
    ],
    signature: { label: 'Underskrift', name: nameOf(minutes.secretary) },
  };
}

/** When the notice comes down: as the head says, else the first day the law allows. */
function removal(minutes: Minutes): CoverRow[] {
  const { fields, notice: written } = minutes;
  const until = rowsOf(fields, 'noticePostedUntil', 'Anslaget till och med');
  const rows = [...until, ...rowsOf(fields, 'noticeRemoved', 'Anslaget nedtages')];
  if (rows.length > 0) return rows;
  const posted = written.postedOn?.iso;
  return [{ label: 'Anslaget nedtages', lines: plainLine(posted && earliestRemovalDay(posted)) }];
}

/** The last day for appeal; a committee's decisions are seldom its own, so it is not computed there. */
function appeal(minutes: Minutes, bodyType: BodyType): CoverRow[] {
  const label = 'Sista dag för överklagande';
  const rows = rowsOf(minutes.fields, 'lastAppealDay', label);
  const posted = minutes.notice.postedOn?.iso;
  if (rows.length > 0 || !posted || bodyType === 'utskott' || bodyType === 'annat') return rows;
  return [{ label, lines: plainLine(lastAppealDay(posted)) }];
}

/** A row to fill in by hand where nothing is said. */
function orEmpty(rows: CoverRow[], label: string): CoverRow[] {
  return rows.length > 0 ? rows : [{ label, lines: [] }];
}

function plainLine(value: string | null | undefined): CoverRow['lines'] {
  return value ? [plainWords(value)] : [];
}
