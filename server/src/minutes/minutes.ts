/**
 * The minutes: what a protokoll says, read from its tree. No layout, no markup.
 * Every part knows its place in the source (unist positions: lines and columns
 * 1-based, offsets 0-based, UTF-16).
 */
import type { Note, Position } from '../language/tree.ts';
import type { FieldKey, SectionRole } from '../language/vocabulary.ts';
import type { Located, Passage, Statement, Words, WordsTable } from './words.ts';

export type { Located, Words };

/** A date as written. */
export interface DateMention extends Located {
  text: string;
  /** ISO 8601 (`2026-03-10`), or null where it is no day or has no year. */
  iso: string | null;
  /** The weekday that the text names before it, 1 = Monday … 7 = Sunday, or null. */
  weekday: number | null;
  /** Where the weekday stands, null where none is named. */
  weekdayPosition: Position | null;
  /** False where the year was taken from the meeting date. */
  yearWritten: boolean;
}

/** §§ from one number to another, both included; one § has the same twice. */
export interface ItemRange extends Located {
  first: number;
  last: number;
}

/** When someone takes part. All empty: the whole meeting. */
export interface Scope {
  /** `§§ 3-5, 9 och 11`. */
  items: ItemRange[];
  /** `ej §§ 7-8`. */
  except: ItemRange[];
  /** `del av § 9`. */
  partOf: ItemRange[];
  /** `jäv § 12`. */
  recusedFrom: ItemRange[];
  /** `kl. 08:30-12:00`, `från kl. 10`, `till kl. 12`: minutes after midnight, null where open. */
  times: { from: number | null; to: number | null }[];
}

/** Someone's seat taken: `ersätter Anna Ek (S) §§ 3-5`. */
export interface Replacement extends Located {
  name: string;
  party: string | null;
  scope: Scope;
}

/** A person as one place of the protokoll names them. */
export interface Person extends Located {
  /** Without party, role and scope. */
  name: string;
  namePosition: Position;
  party: string | null;
  /** `ordförande`, `ekonomichef`; empty where none is named. */
  role: string;
  scope: Scope;
  replaces: Replacement[];
  remote: boolean;
  /** `Vakant (M)`: a seat, not a person. */
  vacant: boolean;
}

/** A field of the head with its known meaning, null where it has none. */
export interface HeadField extends Located {
  key: FieldKey | null;
  name: Words;
  values: Words[];
}

/** A list of people in the head. */
export interface Roster extends Located {
  people: Person[];
  /** `Se bilaga`, `Enligt närvarolista`: there is a list, its names are unknown. */
  external: boolean;
}

export interface PublicNotice {
  postedOn: DateMention | null;
  /** `Anslaget nedtages`: the day it is taken down. */
  removedOn: DateMention | null;
  /** `Anslaget till och med`: the last day it is up. */
  postedUntil: DateMention | null;
  /** Where the minutes are available. */
  keptAt: Words | null;
}

/** A correction: `Rättelse: date, by whom, what`. */
export interface Correction extends Words {
  date: DateMention | null;
}

export interface Minutes extends Located {
  municipality: Words | null;
  body: Words | null;
  meetingDate: DateMention | null;
  placeAndTime: Words | null;
  minutesNumber: Words | null;
  /** `utkast` where the head says nothing. */
  status: 'kallelse' | 'utkast' | 'justerat';
  adjournments: Words | null;
  /** From the field `Ordförande`, or the person in a roster with that role. */
  chair: Person | null;
  /** From the field `Sekreterare`, or the person in a roster with that role. */
  secretary: Person | null;
  /** Beslutande. */
  deciders: Roster | null;
  servingSubstitutes: Roster | null;
  otherSubstitutes: Roster | null;
  absent: Roster | null;
  otherParticipants: Roster | null;
  /** Utses att justera; null where the field is missing or empty. */
  verifiers: Roster | null;
  /** `Paragrafer: 16-47`, null where it is left out or unreadable. */
  declaredItems: ItemRange | null;
  /** Justeringens tid och plats. */
  verification: Words | null;
  verificationDate: DateMention | null;
  notice: PublicNotice;
  lastAppealDay: DateMention | null;
  corrections: Correction[];
  /** Every field of the head in order, unknown ones too. */
  fields: HeadField[];
  /** Every date in the head's fields, in order. */
  headDates: DateMention[];
  items: Item[];
  notes: Note[];
}

export interface CaseNumber extends Located {
  /** As written. */
  text: string;
}

/** A decision point with its sub-points. */
export interface Point extends Located {
  /** The mark as typed (`2.`, `a)`), empty for a bullet or a paragraph. */
  mark: string;
  words: Words;
  points: Point[];
}

/**
 * What a point does, where its words are the usual ones: notes, hands over
 * without own opinion, lays aside, tables, refers back, rejects, declares
 * done, adjourns, approves the agenda, asks for a report, or decides.
 */
export type PointAction =
  | 'note'
  | 'hand-over'
  | 'lay-aside'
  | 'table'
  | 'refer-back'
  | 'reject'
  | 'declare-done'
  | 'adjourn'
  | 'resume'
  | 'approve-agenda'
  | 'report-back'
  | 'elect-verifier'
  | 'decide';

/** What a body decides or proposes; a § may hold several, one a group of points. */
export interface Decision extends Located {
  kind: 'decision' | 'proposal';
  /** Who decides or proposes, as the heading or the sentence names it; the own body where neither does. */
  body: string | null;
  /** To whom a proposal is made, null for a decision. */
  to: string | null;
  /** The heading, null where the decision stands in prose. */
  heading: Words | null;
  /** The lead-in that opens the group (`Enligt …:`), null where there is none. */
  basis: Words | null;
  points: Point[];
  /** Whether the next decision is the next link of this proposal's chain (AU → KS → KF). */
  leadsOn: boolean;
}

/** One list of a vote: `Ja (3): …`. */
export interface Ballot extends Located {
  /** `Ja`, `Nej`, `Avstår`, `Anna Ek`: as written. */
  label: string;
  /** The stated number, null where none is stated. */
  count: number | null;
  countPosition: Position | null;
  /** Empty where no names are given. */
  voters: Person[];
}

export interface Vote extends Located {
  /** `Ja betyder`: what a yes means, null where it isn't said. */
  yesMeans: Words | null;
  noMeans: Words | null;
  result: Words | null;
  ballots: Ballot[];
  form: 'list' | 'table' | 'prose';
  /** A closed vote (sluten omröstning). */
  closed: boolean;
}

/** One who shall have the decision. */
export interface Recipient extends Located {
  name: string;
}

/**
 * What a sentence says of how a § is dealt with: who is recused, who leads the
 * meeting, who steps in for another. `people` is empty where it names no one.
 */
export interface Conduct extends Located {
  kind: 'recusal' | 'chair' | 'substitute';
  people: Person[];
  /** The §§ that the sentence names; empty: its own. */
  items: ItemRange[];
}

/** A section with its heading. A sub-section stands behind its section, not in it. */
export interface ItemSection extends Located {
  role: SectionRole;
  depth: 2 | 3;
  heading: Words;
  /** Its own paragraphs and list items in order, those of quotations too. */
  words: Passage[];
  /** Its own tables in order, roll calls too. */
  tables: WordsTable[];
}

/** A field of a §. */
export interface ItemField extends Located {
  key: FieldKey;
  name: Words;
  values: Words[];
}

/** Why a § needs no case number and often no decision. */
export type Formality =
  | 'agenda'
  | 'verifier'
  | 'adjournment'
  | 'attendance'
  | 'recusal-notice'
  | 'opening'
  | 'closing';

/** A § of the minutes. */
export interface Item extends Located {
  /** The number with its letter (`17`, `17a`), `17–18` for joint §§, null where it has none. */
  label: string | null;
  number: number | null;
  lastNumber: number | null;
  letter: string;
  /** `§ ?`: the number comes later. */
  pending: boolean;
  /** A body prefix as written (`KF`), or empty; the file's own body is none. */
  prefix: string;
  /** Where the § line stands. */
  line: Located;
  caseNumbers: CaseNumber[];
  title: Words | null;
  formality: Formality | null;
  fields: ItemField[];
  /** Beredande tjänsteperson. */
  preparers: Person[];
  /** Another chair for this §, from its field `Ordförande`. */
  chair: Person | null;
  /** Paragraphs and list items before the first heading and the end mark, decisions in prose too. */
  preamble: Passage[];
  /** All sections in order, sub-sections too. */
  sections: ItemSection[];
  /** Paragraphs and list items outside sections behind the first heading or the end mark. */
  afterword: Passage[];
  /** The tables outside sections. */
  tables: WordsTable[];
  decisions: Decision[];
  votes: Vote[];
  /** `Beslutsunderlag`, item by item. */
  basis: Words[];
  motions: Statement[];
  reservations: Statement[];
  dissentingStatements: Statement[];
  protocolNotes: Statement[];
  /** People recused, from a `Jäv` section or field. */
  recusals: Person[];
  /** What the prose says of recusal, another chair and who steps in, in order. */
  conduct: Conduct[];
  /** People under `Deltar inte i beslutet`. */
  abstentions: Person[];
  recipients: Recipient[];
  attachments: Words[];
  corrections: Correction[];
  immediateVerification: Located | null;
  /** The statute under `Sekretess`, null where the § is public. */
  secrecy: Words | null;
  /** Whether an end mark closes the decision. */
  ended: boolean;
}
