/**
 * The print model: a protokoll as every final document says it, without
 * layout. PDF, Word, HTML and text are all made from this, so they cannot
 * disagree. All words are data: an exporter escapes them for its format.
 */
import type { Inline } from '../language/inline-tree.ts';
import type { Position } from '../language/tree.ts';
import type { SectionRole } from '../language/vocabulary.ts';

export interface PrintDocument {
  /** BCP 47. */
  language: 'sv';
  /** The document's title for metadata: `Protokoll Allmänna utskottet 2026-03-10`. */
  title: string;
  /** As in the head: `Exempelby kommun`; empty where it is not said. */
  organisation: string;
  body: string;
  /** ISO date, or what the head says where that is no date; empty where it says nothing. */
  meetingDate: string;
  /** Printed on every page of what is not verified (`Utkast`, `Kallelse`), else null. */
  mark: string | null;
  running: RunningHead;
  cover: Cover;
  /** The list of §§, null where the profile or the size leaves it out. */
  agenda: { heading: string; entries: AgendaEntry[] } | null;
  items: PrintItem[];
  style: PrintStyle;
  /** Lines are numbered and the margin is wide, to write in. */
  isReadingCopy: boolean;
}

/** What stands on every page; page numbers are the exporter's: `13(35)`. */
export interface RunningHead {
  /** In capitals, as printed: `EXEMPELBY KOMMUN`. */
  organisation: string;
  /** `PROTOKOLL`. */
  documentType: string;
  body: string;
  date: string;
  /** Columns of the foot: `Justering (sign)`, `Utdragsbestyrkande`, `Expediering`. */
  foot: string[];
}

/** A label with its lines: `Beslutande` and one line a person. */
export interface CoverRow {
  label: string;
  lines: Inline[][];
  /** Where each line stands in the source; left out where the row is computed. */
  positions?: readonly Position[];
}

export interface SignatureLine {
  name: string;
  /** `sekreterare`, `ordförande`, `justerare`. */
  role: string;
}

/** `Bevis om anslag`. */
export interface NoticeProof {
  heading: string;
  statement: string;
  rows: CoverRow[];
  signature: { label: string; name: string };
}

export interface Cover {
  /** `PROTOKOLL`, printed as the document's first heading. */
  heading: string;
  rows: CoverRow[];
  /** `Underskrift` and a line to sign for each; no lines in what is not signed. */
  signatures: { label: string; lines: SignatureLine[] };
  /** Null in what is no protokoll: it is not posted. */
  notice: NoticeProof | null;
  /** Corrections of the whole protokoll, empty where there are none. */
  corrections: CoverRow[];
}

export interface AgendaEntry {
  /** The item's `id`. */
  id: string;
  label: string;
  caseNumbers: string[];
  title: Inline[];
}

export interface PrintItem {
  /** A stable address: `paragraf-17`, `paragraf-17a`; unique in the document. */
  id: string;
  /** `§ 17`, `§§ 17–18`, `KF § 17`, `§`. */
  label: string;
  /** Heads a page that continues the §: `§ 17 forts.`. */
  continuation: string;
  caseNumbers: string[];
  title: Inline[];
  blocks: PrintBlock[];
  /** At the foot of the §'s last page; null where there are none. */
  recipients: { heading: string; lines: Inline[][]; positions?: readonly Position[] } | null;
  /** The § in the source, for jumps from the page; null in derived text. */
  position: Position | null;
}

/** What has a place in the source; derived text has none. */
interface FromSource {
  position?: Position;
}

export type PrintBlock = FromSource &
  (
    | { type: 'heading'; depth: 3 | 4; content: Inline[]; role: SectionRole }
    | { type: 'paragraph'; content: Inline[] }
    /** A field of a §: label and value on one line. */
    | { type: 'field'; label: string; content: Inline[] }
    | PrintList
    | PrintTable
    | { type: 'quote'; blocks: PrintBlock[] }
    | { type: 'end-mark' }
  );

export interface PrintList {
  type: 'list';
  /** `points`: decision points, printed as the profile's decision style says (already in `mark`). */
  use: 'points' | 'prose' | 'lines';
  items: PrintListItem[];
}

export interface PrintListItem extends FromSource {
  /** As printed: `•`, `–`, `3.`, `a)`, `att`; empty for a line without mark. */
  mark: string;
  blocks: PrintBlock[];
}

export interface PrintTable extends FromSource {
  type: 'table';
  align: ('left' | 'right' | 'center' | null)[];
  head: Inline[][];
  rows: Inline[][][];
  /** Where each row stands in the source; left out in derived text. */
  rowPositions?: readonly Position[];
}

/** What the profile decides about the look. */
export interface PrintStyle {
  paper: 'a4' | 'a5' | 'letter';
  /** Each § on a new page, or running on. */
  newPageForEachItem: boolean;
  /** A colour for rules and headings (`#rrggbb`), or null for black. */
  accent: string | null;
  /** Font family for text and headings; only the shipped ones embed everywhere. */
  font: 'Source Sans 3' | 'Source Serif 4';
  /** What an end mark prints: `-----` (default), or null for nothing. */
  endMark: string | null;
}
