/** A § block: its § line, title, fields, sections and prose. */
import { readBlock, readEndMark } from './blocks.ts';
import type { OwnBody } from './body-name.ts';
import { isMisspeltItemField, readField, readItemFieldName } from './fields.ts';
import { type HeadingLine, headingOf, isHeadingAhead, readHeadingLine } from './heading-line.ts';
import type { ItemLineReading } from './item-line.ts';
import { itemLineOf, titleOf } from './item-nodes.ts';
import { readLineItems } from './line-items.ts';
import { isEndMark, isQuote } from './line-kinds.ts';
import { extentOf, indentOf, type Line, sliceLine } from './lines.ts';
import { readListMark } from './list-mark.ts';
import { resolveRoles } from './section-roles.ts';
import { endsIn } from './spaces.ts';
import type { Item, Section } from './tree.ts';
import { ITEM_FIELDS, type SectionRole } from './vocabulary.ts';

/** Sections without field blocks: what looks like a field there is a point or a recipient. */
const WITHOUT_FIELDS: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'decision',
  'proposal',
  'incoming',
  'other-decision',
  'recipients',
]);

/** Fields that stand where a title would, and are not one. */
const NEVER_TITLE: ReadonlySet<string> = new Set(ITEM_FIELDS.preparer.map((n) => n.toLowerCase()));

/**
 * Reads a § from its lines.
 *
 * @param lines the § line and everything up to the next
 * @param reading what the § line says
 * @param own the file's own body, which tells whose decision a heading means
 */
export function readItem(lines: readonly Line[], reading: ItemLineReading, own: OwnBody): Item {
  return new ItemReader(lines, own).read(reading);
}

class ItemReader {
  private at = 1;
  private readonly item: Item;
  /** Sections `Förslag till beslut`, whose role the rest of the § decides. */
  private readonly undecided = new Set<Section>();
  private section: Section | null = null;
  private subsection: Section | null = null;
  /** Whether a field may follow: only title, heading or fields stand above. */
  private fieldsOpen = true;
  /** The last answer of `textEnd`. */
  private nextStop = -1;

  constructor(
    private readonly lines: readonly Line[],
    private readonly own: OwnBody,
  ) {
    const first = lines[0] as Line;
    const last = lines.findLast((line) => !line.blank) ?? first;
    const position = extentOf(first, last);
    this.item = { type: 'item', children: [], position };
  }

  read(reading: ItemLineReading): Item {
    const first = this.lines[0] as Line;
    this.item.children.push(itemLineOf(first, reading));
    if (reading.title) this.item.children.push(titleOf(this.lines, 0, 1, reading.title.start));
    else this.readTitle();
    while (this.at < this.lines.length) this.readNext();
    this.closeSections();
    resolveRoles(this.item, this.undecided, this.own);
    return this.item;
  }

  /** The children of the section that the reader is in, or of the §. */
  private get children(): (Section | Item)['children'] {
    return (this.subsection ?? this.section ?? this.item).children;
  }

  private get role(): SectionRole | null {
    const section = this.subsection ?? this.section;
    return section?.role ?? null;
  }

  private get mayHoldFields(): boolean {
    return this.fieldsOpen && !(this.role && WITHOUT_FIELDS.has(this.role));
  }

  private readTitle(): void {
    this.skipBlank();
    const line = this.lines[this.at];
    if (!line || isEndMark(line.text) || isQuote(line.text)) return;
    if (this.headingAt(this.at)) return;
    const field = readItemFieldName(line.text);
    if (
      field &&
      NEVER_TITLE.has(
        line.text
          .slice(field.start, field.end - 1)
          .trim()
          .toLowerCase(),
      )
    ) {
      return;
    }
    const from = this.at++;
    const indent = indentOf(line);
    while (this.at < this.lines.length) {
      const next = this.lines[this.at] as Line;
      if (next.blank || indentOf(next) <= indent || isEndMark(next.text)) break;
      this.at++;
    }
    this.item.children.push(titleOf(this.lines, from, this.at, line.first));
  }

  private readNext(): void {
    this.skipBlank();
    const line = this.lines[this.at];
    if (!line) return;
    if (this.isSeenAsText()) {
      if (!this.readFieldHere(line) && !this.readMisspeltField(line)) this.readText();
      return;
    }
    if (isEndMark(line.text)) {
      this.closeSections();
      this.item.children.push(readEndMark(line));
      this.fieldsOpen = false;
      this.at++;
      return;
    }
    const heading = this.headingAt(this.at);
    if (heading?.bare && this.isFieldOfItems(line) && this.readFieldHere(line)) return;
    if (heading) this.openSection(line, heading);
    else if (!this.readFieldHere(line) && !this.readMisspeltField(line)) this.readText();
  }

  /** `Jäv:` with a list right below: in a field block the field, not the heading. */
  private isFieldOfItems(line: Line): boolean {
    const below = this.lines[this.at + 1];
    return endsIn(line.text, ':') && below !== undefined && readListMark(below.text) !== null;
  }

  private readFieldHere(line: Line): boolean {
    if (!this.mayHoldFields) return false;
    const name = readItemFieldName(line.text);
    if (!name) return false;
    const { field, next } = readField(
      this.lines,
      this.at,
      this.textEnd(this.at + 1),
      name,
      (below) => readItemFieldName(below.text) !== null,
    );
    this.children.push(field);
    this.at = next;
    return true;
  }

  /** A slip of the pen in a name is text, and the fields behind it are fields still. */
  private readMisspeltField(line: Line): boolean {
    if (!this.mayHoldFields || !line.text.includes(':')) return false;
    const next = this.fieldBehind(this.at + 1);
    if (next < 0 || !isMisspeltItemField(line.text)) return false;
    while (this.at < next) {
      const read = readBlock(this.lines, this.at, next);
      this.children.push(read.block);
      this.at = read.next;
      this.skipBlank();
    }
    return true;
  }

  /** Index of the field that comes next, below what may be the items of one; -1 where none does. */
  private fieldBehind(from: number): number {
    for (let at = from; at < this.lines.length; at++) {
      const { blank, text } = this.lines[at] as Line;
      if (blank || readListMark(text)) continue;
      return readItemFieldName(text) ? at : -1;
    }
    return -1;
  }

  private readText(): void {
    const end = this.textEnd(this.at + 1);
    this.fieldsOpen = false;
    const byLine = this.role === 'basis' || this.role === 'recipients';
    const read = byLine ? readLineItems : readBlock;
    const { block, next } = read(this.lines, this.at, end);
    this.children.push(block);
    this.at = next;
  }

  /**
   * Index of the next line that a run of text cannot hold: an end mark or a
   * heading. Looked for once, not for each block before it.
   */
  private textEnd(from: number): number {
    if (this.nextStop >= from) return this.nextStop;
    let at = from;
    while (at < this.lines.length && !this.isStop(at)) at++;
    this.nextStop = at;
    return at;
  }

  /** Whether the look ahead has already asked of this line all that a block's first line is asked. */
  private isSeenAsText(): boolean {
    return this.at < this.nextStop && (this.lines[this.at - 1] as Line).blank;
  }

  private isStop(at: number): boolean {
    const line = this.lines[at] as Line;
    return !line.blank && (isEndMark(line.text) || isHeadingAhead(this.lines, at, this.own));
  }

  private headingAt(at: number): HeadingLine | null {
    return readHeadingLine(this.lines, at, true, this.own);
  }

  private openSection(line: Line, read: HeadingLine): void {
    const { depth, reading } = read;
    const { role, body, to } = reading;
    const heading = headingOf(line, read);
    const section: Section = {
      type: 'section',
      depth,
      role,
      body,
      to,
      children: [heading],
      position: heading.position,
    };
    if (reading.undecided) this.undecided.add(section);
    this.closeSubsection();
    if (depth === 2 || !this.section) {
      this.closeSections();
      this.item.children.push(section);
      if (depth === 2) this.section = section;
      else this.subsection = section;
    } else {
      this.section.children.push(section);
      this.subsection = section;
    }
    this.fieldsOpen = true;
    this.at++;
    if (read.items !== -1) this.readItemsOnHeading(line, read.items);
  }

  /** `Beslutet skickas till Anna Ek`: what follows the heading is its first line. */
  private readItemsOnHeading(line: Line, from: number): void {
    const end = this.textEnd(this.at);
    const lines = [sliceLine(line, from), ...this.lines.slice(this.at, end)];
    const { block, next } = readLineItems(lines, 0, lines.length);
    this.children.push(block);
    this.at += next - 1;
    this.fieldsOpen = false;
  }

  private closeSubsection(): void {
    if (this.subsection) extend(this.subsection);
    this.subsection = null;
  }

  private closeSections(): void {
    this.closeSubsection();
    if (this.section) extend(this.section);
    this.section = null;
  }

  private skipBlank(): void {
    while (this.lines[this.at]?.blank) this.at++;
  }
}

/** Gives a section the extent of what it holds. */
function extend(section: Section): void {
  const end = section.children.at(-1)?.position.end;
  if (end) section.position = { start: section.position.start, end };
}
