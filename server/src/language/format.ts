/**
 * The formatter: any protokoll in its canonical form. It changes how things
 * are written, never what they say: `format(format(x)) = format(x)`, and the
 * minutes of `x` and of `format(x)` are the same.
 */
import { type OwnBody, ownBodyOf } from './body-name.ts';
import { BlockWriter } from './format-blocks.ts';
import { formatItemLine, mustStayOnItemLine } from './format-item-line.ts';
import { parse } from './parse.ts';
import { rangeOf, SourceNotes } from './source-notes.ts';
import type {
  Block,
  Field,
  FieldName,
  Head,
  Heading,
  Item,
  ItemLine,
  ProtokollNode,
  Section,
  Title,
} from './tree.ts';
import { type FieldKey, HEAD_FIELDS, ITEM_FIELDS } from './vocabulary.ts';

/** Field names that say something of their own: `Region` is no `Kommun`, `Tid` no `Plats`. */
const KEPT_NAMES: ReadonlySet<string> = new Set([
  ...HEAD_FIELDS.municipality,
  'Plats',
  'Tid',
  ...ITEM_FIELDS.preparer,
]);

const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = { ...ITEM_FIELDS, ...HEAD_FIELDS };

/**
 * Formats a protokoll.
 *
 * @param text any text
 * @returns its canonical form, ended by one line end; line ends are those of
 *   the text's first line. An empty text stays empty
 */
export function format(text: string): string {
  const lines = new Formatter(text).run();
  if (lines.length === 0) return '';
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return `${lines.join('\n')}\n`.replace(/\r\n?|\n/g, lineEnd);
}

class Formatter {
  private readonly out: string[] = [];
  private readonly notes: SourceNotes;
  private readonly blocks: BlockWriter;
  private readonly tree;
  private readonly own: OwnBody;

  constructor(private readonly text: string) {
    this.tree = parse(text);
    this.notes = new SourceNotes(text, this.tree);
    this.blocks = new BlockWriter(text, this.notes);
    this.own = ownBodyOf(bodyOf(this.tree.children[0]));
  }

  run(): string[] {
    for (const part of this.tree.children) {
      this.gap();
      if (part.type === 'head') this.writeHead(part);
      else this.writeItem(part);
    }
    this.add(this.notes.leftOver());
    while (this.out.at(-1) === '') this.out.pop();
    return this.out;
  }

  private writeHead(head: Head): void {
    for (const [i, child] of head.children.entries()) {
      const before = head.children[i - 1];
      if (before && (isApart(before, child) || this.blankBetween(before, child))) this.gap();
      this.write(child);
    }
  }

  private writeItem(item: Item): void {
    const [line, ...rest] = item.children;
    if (line?.type !== 'itemLine') return;
    const title = rest[0]?.type === 'title' ? rest[0] : null;
    this.writeLeft(item);
    const shared = title?.position.start.line === line.position.start.line;
    if (title && shared && mustStayOnItemLine(title.value, this.own)) {
      this.writeItemLine(line, ` ${this.oneLine(title)}`);
      this.writeChildren(rest.slice(1), title);
    } else {
      this.writeItemLine(line, '');
      this.writeChildren(rest, line);
    }
  }

  private writeItemLine(line: ItemLine, title: string): void {
    const notes = this.notes.within(this.lineOf(line));
    this.out.push([formatItemLine(line, this.own) + title, ...notes].join(' '));
  }

  private writeChildren(
    children: readonly (Item | Section)['children'][number][],
    above: ProtokollNode,
  ): void {
    let before: ProtokollNode = above;
    for (const child of children) {
      if (this.wantsGap(before, child)) this.gap();
      if (child.type === 'section') this.writeChildren(child.children, before);
      else this.write(child);
      before = lastOf(child);
    }
  }

  private wantsGap(before: ProtokollNode, child: ProtokollNode): boolean {
    if (child.type === 'section') return before.type !== 'heading';
    if (before.type === 'note' || child.type === 'note') return this.blankBetween(before, child);
    if (child.type === 'heading' || before.type === 'heading' || child.type === 'endMark')
      return false;
    if (before.type === 'field' && child.type === 'field') return false;
    if (before.type === 'paragraph' && child.type === 'list')
      return this.blankBetween(before, child);
    return true;
  }

  private write(child: Field | Block | Heading | Title | ItemLine): void {
    this.writeLeft(child);
    if (child.type === 'field') this.writeField(child);
    else if (child.type === 'heading') {
      const notes = this.notes.within(this.lineOf(child));
      const words = notes.length > 0 ? [child.value, ...notes].join(' ') : this.oneLine(child);
      this.out.push(`${'#'.repeat(child.depth)} ${words}`);
    } else if (child.type === 'title') this.writeTitle(child);
    else if (child.type !== 'itemLine') this.add(this.blocks.linesOf(child));
  }

  private writeTitle(title: Title): void {
    const { start, end } = title.position;
    const joined = this.blocks.guarded(title.value, title);
    if (start.line === end.line || !mustStayOnItemLine(joined, this.own)) {
      this.out.push(this.blocks.guarded(this.oneLine(title), title));
      return;
    }
    // Joined, `Allmänna utskottets` and `beslut` would be a heading: two lines stay two.
    const [first = '', ...more] = this.text.slice(start.offset, end.offset).split(/\r\n?|\n/u);
    this.out.push(
      this.blocks.guarded(first.trim(), title),
      ...more.map((line) => `  ${line.trim()}`),
    );
    this.notes.within(rangeOf(title.position));
  }

  private writeField(field: Field): void {
    const [name, ...values] = field.children;
    if (name?.type !== 'fieldName') return;
    const label = `${nameOf(field.key, name)}:`;
    const [first] = values;
    if (first?.type === 'fieldValue' && !first.item) {
      this.out.push(`${label} ${this.oneLine(first)}`);
    } else {
      this.out.push([label, ...this.notes.within(this.lineOf(name))].join(' '));
      for (const value of values) {
        this.writeLeft(value);
        this.out.push(`- ${this.oneLine(value)}`);
      }
    }
    this.add(this.notes.within(rangeOf(field.position)));
  }

  /** A leaf that takes one line, with the notes around it. */
  private oneLine(leaf: Title | Heading | Field['children'][number]): string {
    return this.blocks.oneLine(leaf);
  }

  /** Writes notes that stand before a node and that nothing has written. */
  private writeLeft(node: ProtokollNode): void {
    this.add(this.notes.leftAbove(node.position));
  }

  /** The whole line that a node of one line stands on. */
  private lineOf({ position: { start } }: ProtokollNode): { start: number; end: number } {
    const from = (start.offset ?? 0) - start.column + 1;
    const line = /[^\r\n]*/uy;
    line.lastIndex = from;
    return { start: from, end: from + (line.exec(this.text)?.[0].length ?? 0) };
  }

  /** A block may have more lines than a call may have arguments. */
  private add(lines: readonly string[]): void {
    for (const line of lines) this.out.push(line);
  }

  private gap(): void {
    if (this.out.length > 0 && this.out.at(-1) !== '') this.out.push('');
  }

  private blankBetween(before: ProtokollNode, after: ProtokollNode): boolean {
    const { end } = rangeOf(lastOf(before).position);
    const { start } = rangeOf(after.position);
    return /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r|\n)/u.test(this.text.slice(end, start));
  }
}

function bodyOf(head: ProtokollNode | undefined): string | null {
  if (head?.type !== 'head') return null;
  const field = head.children.find((child) => child.type === 'field' && child.key === 'body');
  const value = field?.type === 'field' ? field.children[1] : undefined;
  return value?.value ?? null;
}

function lastOf(node: ProtokollNode): ProtokollNode {
  const last = node.type === 'section' ? node.children.at(-1) : undefined;
  return last ? lastOf(last) : node;
}

/** In the head, lists stand apart; single values stand as the writer groups them. */
function isApart(before: Head['children'][number], child: Head['children'][number]): boolean {
  if (before.type === 'note' || child.type === 'note') return false;
  if (before.type !== 'field' || child.type !== 'field') return true;
  return hasItems(before) || hasItems(child);
}

function hasItems(field: Field): boolean {
  return field.children.some((child) => child.type === 'fieldValue' && child.item);
}

/** The canonical name of a known field; where a synonym says more, that, in its usual spelling. */
function nameOf(key: FieldKey | null, { value }: FieldName): string {
  const typed = value.replace(/\s+/gu, ' ');
  const known = key ? (FIELD_NAMES[key] ?? []) : [];
  const spelled = known.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (!key || !spelled) return typed;
  return KEPT_NAMES.has(spelled) ? spelled : (known[0] ?? typed);
}
