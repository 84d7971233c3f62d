/** The text of a §: headings, fields, lists, recipients and the end mark get their marks. */
import type { OwnBody } from '../language/body-name.ts';
import { readItemFieldName } from '../language/fields.ts';
import { readBareHeading, recipientLead } from '../language/heading.ts';
import { isEndMark } from '../language/line-kinds.ts';
import { readListMark } from '../language/list-mark.ts';
import type { SectionRole } from '../language/vocabulary.ts';
import { escapeInline, escapeLine, type PreviousItem } from './escape.ts';
import type { MarkupBlock } from './markup-blocks.ts';
import { BULLET, FUNCTION_WORD, LEAD_IN, type LineKind, type Piece } from './paragraphs.ts';
import { splitRecipients } from './recipients.ts';
import { tableMarkup } from './table-rows.ts';

/** Sections whose paragraphs are points: a line break ends one there. */
const DECIDING: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'decision',
  'proposal',
  'incoming',
  'other-decision',
]);
/** Sections where a heading of the writer's own may stand without any mark. */
const PROSE: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  null,
  'background',
  'economy',
  'timeframe',
  'statement',
  'earlier',
  'free',
]);
/** Sections where every line is an item. */
const ITEMS: ReadonlySet<SectionRole> = new Set<SectionRole>(['basis', 'recipients']);
const LONGEST_HEADING = 160;
const NESTED_BULLET = /^(?:[○◦▪∙■□]\s*|o\s+(?=\p{Lu}))/u;

/**
 * @param text a line, trimmed
 * @param own the file's own body
 * @returns what the line is by its words, as `joinWraps` asks
 */
export function lineKind(text: string, own: OwnBody): ReturnType<LineKind> {
  if (text.length > LONGEST_HEADING) return null;
  const role = readBareHeading(text, own)?.role;
  if (role) return ITEMS.has(role) ? 'items' : 'own';
  if (/^\p{Lu}/u.test(text) && recipientLead(text) > 0) return 'items-begun';
  return readItemFieldName(text) ? 'own' : null;
}

/**
 * Reads the text of a §.
 *
 * @param pieces its lines, wraps joined
 * @param own the file's own body
 * @param previous the § that they stand in
 */
export function sectionBlocks(
  pieces: readonly Piece[],
  own: OwnBody,
  previous: PreviousItem,
): MarkupBlock[] {
  const reader = new SectionReader(own, previous);
  for (const [i, piece] of pieces.entries()) reader.read(piece, pieces[i + 1]);
  return reader.blocks;
}

/**
 * Reads text that stands in no §: lists and paragraphs, no headings.
 *
 * @param pieces its lines, wraps joined
 */
export function proseBlocks(pieces: readonly Piece[]): MarkupBlock[] {
  const reader = new SectionReader({ name: null, names: new Set() }, null);
  for (const [i, piece] of pieces.entries()) reader.readText(piece, pieces[i + 1]);
  return reader.blocks;
}

class SectionReader {
  readonly blocks: MarkupBlock[] = [];
  private role: SectionRole | null = null;
  private inSection = false;

  constructor(
    private readonly own: OwnBody,
    private readonly previous: PreviousItem,
  ) {}

  read(piece: Piece, below: Piece | undefined): void {
    const { text } = piece;
    if (isEndMark(text)) {
      this.blocks.push({ kind: 'end', text: '-----' });
      this.role = null;
      this.inSection = false;
    } else if (!this.readHeading(text) && !this.readField(text)) {
      if (this.isFreeHeading(piece, below)) this.addFreeHeading(text);
      else this.readText(piece, below);
    }
  }

  private readHeading(text: string): boolean {
    if (text.length > LONGEST_HEADING) return false;
    const reading = readBareHeading(text, this.own);
    const lead = reading ? 0 : recipientLead(text);
    if (!reading && (lead === 0 || !/^\p{Lu}/u.test(text))) return false;
    this.role = reading?.role ?? 'recipients';
    this.inSection = true;
    const words = (lead > 0 ? text.slice(0, lead) : text).replace(/[\s:]+$/u, '');
    this.blocks.push({ kind: 'heading', text: `## ${words}` });
    if (lead > 0) this.addRecipients(text.slice(lead));
    return true;
  }

  private readField(text: string): boolean {
    const above = this.blocks.at(-1);
    const open = !above || above.kind === 'heading' || above.kind === 'field';
    if (!open || (this.role && (DECIDING.has(this.role) || this.role === 'recipients')))
      return false;
    if (!readItemFieldName(text)) return false;
    this.blocks.push({ kind: 'field', text: escapeInline(text) });
    return true;
  }

  /**
   * A short line that ends in no sentence, set apart from what is above and not
   * from what is below: nothing but a heading is set so.
   */
  private isFreeHeading({ text, relation, lines }: Piece, below: Piece | undefined): boolean {
    const above = this.blocks.at(-1);
    if (relation !== 'apart' || lines > 1 || below?.relation !== 'break') return false;
    if (above?.kind !== 'paragraph' && above?.kind !== 'item') return false;
    if (!PROSE.has(this.role) || text.length > 60) return false;
    if (!/^\p{Lu}.*[\p{L}\d)]$/u.test(text) || FUNCTION_WORD.test(text)) return false;
    if (readListMark(below.text) || BULLET.test(below.text)) return true;
    return below.lines > 1 || /^\p{Lu}.*[.:]$/u.test(below.text);
  }

  private addFreeHeading(text: string): void {
    // Under a known heading it is a part of that section.
    this.blocks.push({
      kind: 'heading',
      text: `${this.inSection ? '###' : '##'} ${escapeInline(text)}`,
    });
  }

  readText(piece: Piece, below: Piece | undefined): void {
    if (piece.rows.length > 0) {
      this.blocks.push({ kind: 'table', text: tableMarkup(piece.rows) });
      return;
    }
    const item = itemText(piece.text);
    if (this.role === 'recipients') this.addRecipients(item?.words ?? piece.text);
    else if (item) this.add('item', item.indent + item.mark, item.words);
    else if (this.role === 'basis') this.add('item', '- ', piece.text);
    else if (this.isPoint(piece.text)) this.add('item', '- ', piece.text);
    else this.addParagraph(piece, below);
  }

  /** `att …` under `beslutar` or under another att-clause. */
  private isPoint(text: string): boolean {
    const above = this.blocks.at(-1);
    if (!/^att\s/u.test(text) || !above) return false;
    return /^-\satt\s/u.test(above.text) || LEAD_IN.test(above.text);
  }

  private addParagraph({ text, relation }: Piece, below: Piece | undefined): void {
    const above = this.blocks.at(-1);
    if (relation === 'break' && above?.kind === 'paragraph' && !this.endsPoints()) {
      above.text += `\n${escapeLine(text, this.previous)}`;
    } else if (relation === 'break' && above && isOpenItem(above, below)) {
      above.text += `\n   ${escapeLine(text, this.previous)}`;
    } else this.blocks.push({ kind: 'paragraph', text: escapeLine(text, this.previous) });
  }

  private endsPoints(): boolean {
    return this.role !== null && DECIDING.has(this.role);
  }

  private addRecipients(text: string): void {
    for (const recipient of splitRecipients(text)) this.add('item', '- ', recipient);
  }

  private add(kind: MarkupBlock['kind'], mark: string, words: string): void {
    this.blocks.push({ kind, text: mark + escapeInline(words) });
  }
}

/** `2. Utlåtande` and its text below: an item that ends in no sentence and is not the last. */
function isOpenItem({ kind, text }: MarkupBlock, below: Piece | undefined): boolean {
  if (kind !== 'item' || !/^\d/u.test(text) || text.includes('\n')) return false;
  return /[\p{L}\d)]$/u.test(text) && below?.relation !== 'break';
}

/** An item of a list with the mark that it gets, or null where the text is none. */
function itemText(text: string): { indent: string; mark: string; words: string } | null {
  const nested = NESTED_BULLET.exec(text)?.[0];
  const bullet = nested ?? BULLET.exec(text)?.[0];
  if (bullet) return { indent: nested ? '  ' : '', mark: '- ', words: text.slice(bullet.length) };
  const mark = readListMark(text);
  if (!mark || mark.mark === '+') return null;
  const words = text.slice(mark.content);
  return { indent: '', mark: mark.kind === 'bullet' ? '- ' : `${mark.mark} `, words };
}
