/**
 * The syntax tree of a protokoll, a unist tree.
 *
 * Positions are unist's: lines and columns 1-based, offsets 0-based, all in
 * UTF-16 code units of the source. A text's `value` leaves out what the
 * language takes out before a line is read (notes, soft hyphens, indentation);
 * its `spans` say where each remaining character stands in the source.
 */
import type { Node, Parent, Position } from 'unist';
import type { FieldKey, SectionRole } from './vocabulary.ts';

export type { Position };

/** A node with a known place in the source. */
export interface Placed extends Node {
  position: Position;
}

/** A node with children and a known place. */
export interface PlacedParent extends Parent {
  position: Position;
}

/** Text with its places: a leaf of the tree, or a part of one. */
export interface Text {
  /** What stands there; lines are joined by `\n`, notes are left out. */
  value: string;
  /**
   * Pairs of [index into `value`, offset in the source], ascending. From each
   * pair on, value and source run in step until the next pair.
   */
  spans: readonly number[];
}

/** Where a protokoll's whole text stands: the root of the tree. */
export interface Protokoll extends PlacedParent {
  type: 'protokoll';
  children: (Head | Item)[];
  /** Every note and exemption in the file, in order, wherever it stands. */
  notes: Note[];
}

/** Everything before the first § line. */
export interface Head extends PlacedParent {
  type: 'head';
  children: (Field | Block)[];
}

/** `Name: value`, in the head or in a field block of a §. */
export interface Field extends PlacedParent {
  type: 'field';
  /** The known field that the name means; null where it is unknown. */
  key: FieldKey | null;
  children: (FieldName | FieldValue)[];
}

export interface FieldName extends Placed, Text {
  type: 'fieldName';
}

/** The value on the field's own line, or one of the items below it. */
export interface FieldValue extends Placed, Text {
  type: 'fieldValue';
  /** Whether it stands below the name as an item of a list. */
  item: boolean;
}

/** A § block, from its § line to the next one or the end of the file. */
export interface Item extends PlacedParent {
  type: 'item';
  children: (ItemLine | Title | Field | Block | Section)[];
}

/** How a § line is written: `canonical` stays, `tolerated` is rewritten. */
export type ItemLineForm = 'canonical' | 'tolerated';

/** The § line: number, letter and case numbers. A leaf. */
export interface ItemLine extends Placed, Text {
  type: 'itemLine';
  form: ItemLineForm;
  /** The number; null for `§` without one and for `§ ?`. */
  number: number | null;
  /** The last number of a joint block (`§§ 17–18`), else null. */
  lastNumber: number | null;
  /** A letter `a`–`h` after the number, or the empty string. */
  letter: string;
  /** Whether the number comes later: `§ ?`. */
  pending: boolean;
  /** A body prefix (`KF § 17`), as written, or the empty string. */
  prefix: string;
  /** The case numbers, as written. */
  caseNumbers: CaseNumberMention[];
}

export interface CaseNumberMention extends Placed, Text {
  type: 'caseNumber';
}

/** A §'s title, possibly continued on indented lines. */
export interface Title extends Placed, Text {
  type: 'title';
}

/** A heading and what it rules, up to the next heading of its rank. */
export interface Section extends PlacedParent {
  type: 'section';
  /** 2 for `##`, 3 for `###` and deeper. */
  depth: 2 | 3;
  role: SectionRole;
  /** The body that the heading names, in the nominative, or null. */
  body: string | null;
  /** The body that a proposal is addressed to, as written, or null. */
  to: string | null;
  children: (Heading | Field | Block | Section)[];
}

export interface Heading extends Placed, Text {
  type: 'heading';
  depth: 2 | 3;
  /** Whether it stands without `##`, known by its words alone. */
  bare: boolean;
}

export type Block = Paragraph | List | Table | Quote | EndMark | Note;

export interface Paragraph extends Placed, Text {
  type: 'paragraph';
}

export type ListKind = 'bullet' | 'ordered' | 'letter' | 'lines';

export interface List extends PlacedParent {
  type: 'list';
  /** `lines`: a basis or recipient section, each line an item. */
  kind: ListKind;
  children: (ListItem | Note)[];
}

export interface ListItem extends PlacedParent {
  type: 'listItem';
  /** The mark as typed (`-`, `•`, `3.`, `a)`), empty where there is none. */
  mark: string;
  children: Block[];
}

export interface Quote extends PlacedParent {
  type: 'quote';
  children: Block[];
}

export interface Table extends PlacedParent {
  type: 'table';
  /** One entry a column. */
  align: ('left' | 'right' | 'center' | null)[];
  /** The first row is the head. */
  children: TableRow[];
}

export interface TableRow extends PlacedParent {
  type: 'tableRow';
  children: TableCell[];
}

export interface TableCell extends Placed, Text {
  type: 'tableCell';
}

/** `-----`: the decision ends; recipients may follow. A leaf. */
export interface EndMark extends Placed {
  type: 'endMark';
}

/** `[[ … ]]`: a colleague's note, or an exemption from a rule. A leaf. */
export interface Note extends Placed {
  type: 'note';
  /** The text inside, trimmed. */
  value: string;
  /** False where `]]` is missing. */
  closed: boolean;
  /** The rule and the reason of `[[ignorera rule: why]]`, else null. */
  exemption: { rule: string; reason: string } | null;
}

export type ProtokollNode =
  | Protokoll
  | Head
  | Field
  | FieldName
  | FieldValue
  | Item
  | ItemLine
  | CaseNumberMention
  | Title
  | Section
  | Heading
  | Block
  | ListItem
  | TableRow
  | TableCell;
