/** Prose blocks in their canonical form: `- ` lists, aligned tables, quotations. */
import { readItemLine } from './item-line.ts';
import { markedHeading } from './line-kinds.ts';
import { endWithout } from './lines.ts';
import { lineStart, rangeOf, type SourceNotes } from './source-notes.ts';
import type {
  Block,
  List,
  ListItem,
  Paragraph,
  Placed,
  Quote,
  Table,
  TableCell,
  Text,
} from './tree.ts';

/** Wider columns are not aligned: no one reads them side by side. */
const WIDEST = 60;
const LINE_END = /\r\n?|\n/u;

/** Writes blocks as lines of text. */
export class BlockWriter {
  constructor(
    private readonly source: string,
    private readonly notes: SourceNotes,
  ) {}

  /**
   * @param block a block
   * @param quoted whether it stands in a quotation
   * @returns its lines, without line ends
   */
  linesOf(block: Block, quoted = false): string[] {
    switch (block.type) {
      case 'paragraph':
        return this.paragraph(block, quoted);
      case 'list':
        return this.list(block, quoted);
      case 'table':
        return this.table(block);
      case 'quote':
        return this.quote(block);
      case 'endMark':
        return [['-----', ...this.notesIn(block)].join(' ')];
      case 'note':
        // What follows an unclosed note must stay outside it.
        return [...this.notes.standing(block), ...(block.closed ? [] : [''])];
    }
  }

  /** A leaf that takes one line: as typed, or joined where it took several. */
  oneLine(leaf: Text & Placed): string {
    const { start, end } = this.notes.around(leaf.position);
    const typed = this.source.slice(start, end);
    if (!LINE_END.test(typed)) return trimEnds(typed, leaf);
    return [leaf.value, ...this.typedNotes(start, end)].join(' ');
  }

  private typedNotes(start: number, end: number): string[] {
    return (this.source.slice(start, end).match(/\[\[.*?(?:\]\]|$)/gsu) ?? []).map((note) =>
      note.replace(/\s+/gu, ' ').trim(),
    );
  }

  /** The notes of a node between its start and its first child, or its end where it has none. */
  private notesIn(node: Placed, child?: Placed): string[] {
    const start = lineStart(node.position);
    if (child) return this.notes.within({ start, end: lineStart(child.position) });
    const rest = /[^\r\n]*/uy;
    rest.lastIndex = node.position.end.offset ?? 0;
    return this.notes.within({
      start,
      end: rest.lastIndex + (rest.exec(this.source)?.[0].length ?? 0),
    });
  }

  private paragraph(block: Paragraph, quoted: boolean, guarded = true): string[] {
    const { start, end } = this.notes.around(block.position);
    if (quoted) return [block.value, ...this.typedNotes(start, end)].join(' ').split('\n');
    const lines = this.source
      .slice(start, end)
      .split(LINE_END)
      .map((line) => line.trim());
    const [first = '', ...rest] = lines;
    return guarded ? [this.guarded(first, block), ...rest] : lines;
  }

  /**
   * The first line of a text as it is to be written. Right under another line
   * it may begin like a § line; below a blank line it would become one, so its
   * § is escaped.
   *
   * @param line the line
   * @param text the title or paragraph that it begins
   */
  guarded(line: string, text: Text & Placed): string {
    const [words = ''] = text.value.split('\n', 1);
    const standing = { previous: null, afterBreak: true, afterComma: false };
    if (!words.includes('§') || !readItemLine(words, standing)) return line;
    const { offset = 0, column } = text.position.start;
    const above = lineAbove(this.source, offset - column + 1);
    const apart = above.trim() === '' || markedHeading(above) !== null;
    return apart ? line : line.replace('§', '\\§');
  }

  private list(list: List, quoted: boolean): string[] {
    return list.children.flatMap((child, i) =>
      child.type === 'note'
        ? this.linesOf(child)
        : list.kind === 'lines' && child.mark === ''
          ? child.children.flatMap((block) => this.line(block, standsApart(list.children[i - 1])))
          : this.item(child, list, quoted),
    );
  }

  /** An item without a mark, in a section where every line is one. */
  private line(block: Block, first: boolean): string[] {
    return block.type === 'paragraph' ? this.paragraph(block, false, first) : this.linesOf(block);
  }

  private item(item: ListItem, list: List, quoted: boolean): string[] {
    const mark = list.kind === 'bullet' || /^[-•–*+]$/u.test(item.mark) ? '-' : item.mark;
    const [first] = item.children;
    const bare = first?.position.start.line !== item.position.start.line;
    const lines = bare ? [this.notesIn(item, first).join(' ')] : [];
    let before: Block | undefined;
    for (const block of item.children) {
      if (before && block.type !== 'note' && needsBlank(before, block)) lines.push('');
      for (const line of this.linesOf(block, quoted)) lines.push(line);
      if (block.type !== 'note') before = block;
    }
    const indent = ' '.repeat(mark.length + 1);
    const [head = '', ...rest] = lines;
    return [`${mark} ${head}`.trimEnd(), ...rest.map((line) => (line ? indent + line : line))];
  }

  private quote(quote: Quote): string[] {
    const [first] = quote.children;
    const bare = first?.position.start.line !== quote.position.start.line;
    const lines = bare ? [this.notesIn(quote, first).join(' ')] : [];
    for (const [i, block] of quote.children.entries()) {
      if (i > 0) lines.push('');
      for (const line of this.linesOf(block, true)) lines.push(line);
    }
    const last = [lines.pop() ?? '', ...this.notesIn(quote)].join(' ');
    lines.push(last);
    return lines.map((line) => (line ? `> ${line}` : '>'));
  }

  private table(table: Table): string[] {
    const rows = table.children.map((row) => row.children.map((cell) => this.cell(cell)));
    const widths = table.align.map((_, column) =>
      rows.reduce((width, row) => Math.min(WIDEST, Math.max(width, row[column]?.length ?? 0)), 3),
    );
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const pad = (cell: string, column: number): string =>
      table.align[column] === 'right'
        ? cell.padStart(widths[column] ?? 0)
        : cell.padEnd(widths[column] ?? 0);
    const dashes = line(table.align.map((align, i) => dashesFor(align, widths[i] ?? 3)));
    const [head = '', ...body] = table.children.flatMap((row, i) => [
      ...this.notes.leftAbove(row.position),
      [line((rows[i] ?? []).map(pad)), ...this.notesIn(row)].join(' '),
    ]);
    const below = table.children[1];
    const between = below ? this.notes.leftAbove(below.position) : this.notesIn(table);
    return [head, ...between, dashes, ...body];
  }

  /** A cell as typed; where the row holds a note, without what a note could swallow. */
  private cell(cell: TableCell): string {
    const { start, end } = rangeOf(cell.position);
    const typed = this.source.slice(start, end);
    return typed.includes('[[') ? cell.value : typed;
  }
}

function dashesFor(align: Table['align'][number], width: number): string {
  const left = align === 'left' || align === 'center' ? ':' : '-';
  const right = align === 'right' || align === 'center' ? ':' : '-';
  return `${left}${'-'.repeat(width - 2)}${right}`;
}

/** What a leaf's stretch shows besides its value: a heading's marks and colon. */
function trimEnds(typed: string, leaf: Text & Placed): string {
  if ((leaf as { type: string }).type !== 'heading') return typed.trim();
  return typed
    .slice(0, endWithout(typed, /[\s#:]/u))
    .replace(/^\s*#*\s*/u, '')
    .replace(/^\*\*([^*]*[^*\s:])\s*:?\*\*$/u, '$1')
    .trim();
}

/** Whether a line of a list has a blank line above: the first, and what follows an open note. */
function standsApart(before: List['children'][number] | undefined): boolean {
  return before === undefined || (before.type === 'note' && !before.closed);
}

/** Inside an item, only what ends a paragraph may follow it without a blank line. */
function needsBlank(before: Block, block: Block): boolean {
  if (before.type !== 'paragraph' || block.type !== 'list') return true;
  const mark = block.children.find((child) => child.type === 'listItem')?.mark ?? '';
  if (block.kind === 'letter') return !before.value.endsWith(':');
  return block.kind === 'ordered' && mark !== '1.' && mark !== '1)';
}

/** The line above the one that begins at an offset, empty above the first. */
function lineAbove(source: string, start: number): string {
  const end = source.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  let from = Math.max(end, 0);
  while (from > 0 && source[from - 1] !== '\n' && source[from - 1] !== '\r') from--;
  return source.slice(from, Math.max(end, 0));
}
