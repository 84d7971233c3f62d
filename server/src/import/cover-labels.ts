/** The labels of a printed cover: what stands before each of its entries. */
import { HEAD_FIELDS, type HeadFieldKey } from '../language/vocabulary.ts';

/** What a label opens: a field of the head, or a part that only the print has. */
export type CoverKey = HeadFieldKey | 'signatures' | 'notice';

export interface CoverLabel {
  key: CoverKey;
  /** The label as the markup spells it; a form's own label gives the field's canonical name. */
  name: string;
  /** Indexes of the label in the line; `end` behind its colon and spaces. */
  start: number;
  end: number;
}

/** Labels of forms in use that mean a field and are no synonym of it in the markup. */
const FORM_LABELS: Readonly<Partial<Record<CoverKey, readonly string[]>>> = {
  placeAndTime: ['Plats och sammanträdestid', 'Sammanträdets plats och tid'],
  deciders: ['Närvarande beslutande', 'Beslutande ledamöter och tjänstgörande ersättare'],
  otherSubstitutes: ['Icke tjänstgörande ersättare', 'Närvarande ej tjänstgörande ersättare'],
  absent: ['Frånvarande ledamöter'],
  otherParticipants: ['Övriga deltagare', 'Övriga som deltar'],
  verifiers: ['Utsedda att justera', 'Till att justera utses', 'Utses att justera protokollet'],
  verification: ['Justeringens datum och plats', 'Plats och tid för justering'],
  noticePosted: [
    'Datum för anslagets uppsättande',
    'Datum för uppsättande',
    'Datum då anslaget sätts upp',
    'Datum när anslaget sätts upp',
    'Anslaget sätts upp',
    'Anslag sätts upp',
    'Uppsatt',
  ],
  noticeRemoved: [
    'Datum för anslagets nedtagande',
    'Datum för nedtagande',
    'Datum då anslaget tas ned',
    'Datum när anslaget tas ned',
    'Anslaget tas ned',
    'Anslaget tas ner',
    'Anslag tas ned',
    'Nedtages',
  ],
  keptAt: [
    'Förvaringsplats för protokollet',
    'Förvaringsplats för protokoll',
    'Protokollets förvaringsplats',
  ],
  items: ['Paragraf'],
  signatures: ['Underskrifter', 'Underskrift', 'Namnunderskrift', 'Signaturer'],
  notice: [
    'BEVIS OM ANSLAG',
    'ANSLAG/BEVIS',
    'BEVIS/ANSLAG',
    'ANSLAGSBEVIS',
    'BEVIS OM ANSLAGSDAG',
    'TILLKÄNNAGIVANDE',
    'ANSLAG',
    'BEVIS',
  ],
};

/** One word and no colon may begin a sentence; then columns or a name must follow. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  [
    'Plats',
    'Tid',
    'Datum',
    'Status',
    'Justering',
    'Övriga',
    'Ersättare',
    'Ledamöter',
    'Uppsatt',
    'Nedtages',
    'Nämnd',
    'Styrelse',
    'Utskott',
    'Region',
    'Kommun',
    'Myndighet',
    'Organisation',
    'Rättelse',
  ].map((label) => label.toLowerCase()),
);
/** Labels that stand in a second column, behind another entry. */
const SECOND_COLUMN: ReadonlySet<CoverKey> = new Set<CoverKey>([
  'items',
  'noticePosted',
  'noticeRemoved',
  'noticePostedUntil',
  'lastAppealDay',
]);

const KEY_BY_LABEL: ReadonlyMap<string, CoverKey> = new Map(
  [...Object.entries(HEAD_FIELDS), ...Object.entries(FORM_LABELS)].flatMap(([key, labels]) =>
    (labels ?? []).map((label): [string, CoverKey] => [label.toLowerCase(), key as CoverKey]),
  ),
);

/** Field names by their lower case: `Region` stays `Region`, where it is no `Kommun`. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.values(HEAD_FIELDS)
    .flat()
    .map((name): [string, string] => [name.toLowerCase(), name]),
);

function nameOf(label: string, key: CoverKey): string {
  if (key === 'signatures' || key === 'notice') return label;
  return SPELLED.get(label) ?? HEAD_FIELDS[key][0] ?? label;
}

function alternatives(labels: Iterable<string>): string {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  return longestFirst.map((label) => label.replace(/ /gu, '\\s+')).join('|');
}

const AT_START = new RegExp(`^\\s*(${alternatives(KEY_BY_LABEL.keys())})(?=[\\s:._…]|$)`, 'iu');
const WITHIN = new RegExp(
  `\\s(${alternatives(
    [...KEY_BY_LABEL].filter(([, key]) => SECOND_COLUMN.has(key)).map(([label]) => label),
  )})(?=\\s*:|\\s+§|\\s+\\d|\\s*$|\\s{2,}|\\t)`,
  'iu',
);

/**
 * @param raw a line of the cover, with its inner spacing
 * @returns the label that the line begins with, or null
 */
export function labelAtStart(raw: string): CoverLabel | null {
  const match = AT_START.exec(raw);
  const label = match?.[1]?.replace(/\s+/gu, ' ').toLowerCase();
  const key = label === undefined ? undefined : KEY_BY_LABEL.get(label);
  if (!match || !label || !key) return null;
  const rest = raw.slice(match[0].length);
  if (key === 'notice' && /\p{L}/u.test(rest)) return null;
  if (AMBIGUOUS.has(label) && !/^(?:\s*:(?:\s|$)|\s{2,}|\t|\s*$)/u.test(rest)) return null;
  // `Ordförande öppnar mötet` is a sentence, and so is `Ordförande Anna Ek öppnar mötet.`
  if (!label.includes(' ') && /^ (?:\p{Ll}|\S+ \S+ \p{Ll}.*\.$)/u.test(rest)) return null;
  const behind = /^\s*:?\s*/u.exec(rest)?.[0].length ?? 0;
  return {
    key,
    name: nameOf(label, key),
    start: match[0].length - (match[1]?.length ?? 0),
    end: match[0].length + behind,
  };
}

/**
 * @param raw a line, or what follows its first label
 * @param from index to look from
 * @returns the label of a second column, or null
 */
export function labelWithin(raw: string, from: number): CoverLabel | null {
  const match = WITHIN.exec(raw.slice(from));
  const label = match?.[1]?.replace(/\s+/gu, ' ').toLowerCase();
  const key = label === undefined ? undefined : KEY_BY_LABEL.get(label);
  if (!match || !label || !key) return null;
  const start = from + match.index + 1;
  const behind = /^\s*:?\s*/u.exec(raw.slice(start + (match[1]?.length ?? 0)))?.[0].length ?? 0;
  const end = start + (match[1]?.length ?? 0) + behind;
  return { key, name: nameOf(label, key), start, end };
}
