/**
 * Inline text: emphasis, links, masked passages and line breaks. CommonMark's
 * emphasis with `*` alone (never between digits); links to http(s), mail and
 * files; everything else is the text it is. Linear in the value's length, and
 * no deeper than a reader can follow.
 */
import { type Piece, pairEmphasis } from './emphasis.ts';
import { findAddress } from './inline-address.ts';
import type { Inline } from './inline-tree.ts';

const SPECIAL = /[*[\]{\\\n]|https?:\/\/|@/giu;
/** Some character of everything that is not plain text: most texts are nothing else. */
const NOT_PLAIN = /[*[\]{\\\n@]|:\/\//;
/** A mark that a backslash makes plain text; before anything else a backslash is itself. */
const ESCAPABLE = /[*[\]{}§#>|•–+.)-]/u;
/** More open brackets than this in one text are no links. */
const MOST_BRACKETS = 64;

/**
 * Reads the inline markup of a text's value.
 *
 * @param value a paragraph, title, cell or field value
 * @returns its parts in order; `[]` for an empty value
 */
export function parseInline(value: string): Inline[] {
  if (NOT_PLAIN.test(value)) return new InlineReader(value, true).read();
  return value === '' ? [] : [{ type: 'text', value }];
}

/**
 * The words of inline parts, without markup. Breaks become `\n`.
 *
 * @param nodes from `parseInline`
 */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'break' ? '\n' : plainText(node.children),
    )
    .join('');
}

class InlineReader {
  private readonly tokens: Piece[] = [];
  /** Indexes of open brackets among the tokens. */
  private brackets: number[] = [];
  private at = 0;
  private plainFrom = 0;

  constructor(
    private readonly value: string,
    private readonly masks: boolean,
  ) {}

  read(): Inline[] {
    const { value } = this;
    while (this.at < value.length) {
      SPECIAL.lastIndex = this.at;
      const match = SPECIAL.exec(value);
      if (!match) break;
      this.at = match.index;
      if (!this.readSpecial(match[0])) this.at = match.index + match[0].length;
    }
    this.flush(value.length);
    return pairEmphasis(this.tokens);
  }

  /** Reads what begins at a special character; false where it is plain. */
  private readSpecial(found: string): boolean {
    const { value, at } = this;
    switch (found) {
      case '\\':
        return ESCAPABLE.test(value[at + 1] ?? '') && this.skip(at, at + 1, at + 2);
      case '\n':
        return this.push({ kind: 'node', node: { type: 'break' } }, 1);
      case '*':
        return this.readStars();
      case '[':
        this.flush(at);
        if (this.brackets.length >= MOST_BRACKETS) this.brackets.shift();
        this.brackets.push(this.tokens.length);
        return this.push({ kind: 'bracket' }, 1);
      case ']':
        return this.readLinkEnd();
      case '{':
        return this.masks && value[at + 1] === '{' && this.readMask();
      default:
        return this.readAddress();
    }
  }

  private readStars(): boolean {
    const { value, at } = this;
    let end = at;
    while (value[end] === '*') end++;
    const before = codeBefore(value, at);
    const after = end < value.length ? String.fromCodePoint(value.codePointAt(end) ?? 32) : ' ';
    if (/\d/u.test(before) && /\d/u.test(after)) return this.skip(end, end, end);
    const left =
      !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const right =
      !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    return this.push({ kind: 'stars', count: end - at, canOpen: left, canClose: right }, end - at);
  }

  private readMask(): boolean {
    const { value, at } = this;
    const close = value.indexOf('}}', at + 2);
    // An unclosed mask hides the rest: it fails closed.
    const end = close === -1 ? value.length : close;
    const children = new InlineReader(value.slice(at + 2, end), false).read();
    const length = (close === -1 ? end : close + 2) - at;
    return this.push({ kind: 'node', node: { type: 'mask', children } }, length);
  }

  private readLinkEnd(): boolean {
    const { value, at, brackets, tokens } = this;
    const open = brackets.pop();
    if (open === undefined) return false;
    const target = /\(\s*([^\s()<>]{1,2000})\s*\)/uy;
    target.lastIndex = at + 1;
    const match = value[at + 1] === '(' ? target.exec(value) : null;
    const url = match?.[1] && safeTarget(match[1]);
    if (!match || !url) return false;
    this.flush(at);
    const children = pairEmphasis(tokens.splice(open).slice(1));
    this.brackets = [];
    return this.push({ kind: 'node', node: { type: 'link', url, children } }, 1 + match[0].length);
  }

  private readAddress(): boolean {
    const found = findAddress(this.value, this.at, this.plainFrom);
    if (!found) return false;
    this.flush(found.start);
    this.plainFrom = found.start;
    this.at = found.start;
    const children: Inline[] = [{ type: 'text', value: this.value.slice(found.start, found.end) }];
    const node: Inline = { type: 'link', url: found.url, children };
    return this.push({ kind: 'node', node }, found.end - found.start);
  }

  /** Adds a token that `length` characters make. */
  private push(token: Piece, length: number): true {
    this.flush(this.at);
    this.tokens.push(token);
    this.at += length;
    this.plainFrom = this.at;
    return true;
  }

  /** Ends the plain text at `end` and goes on with it at `from`. */
  private skip(end: number, from: number, at: number): true {
    if (end !== from) this.flush(end);
    if (end !== from) this.plainFrom = from;
    this.at = at;
    return true;
  }

  private flush(end: number): void {
    if (end > this.plainFrom) {
      this.tokens.push({ kind: 'text', value: this.value.slice(this.plainFrom, end) });
    }
    this.plainFrom = Math.max(this.plainFrom, end);
  }
}

/** A target that only ever opens a page, a mail or a file beside the protokoll; else null. */
function safeTarget(url: string): string | null {
  if (/^(?:https?:\/\/|mailto:)/iu.test(url)) return url;
  return /^[a-z][a-z0-9+.-]*:|^[\\/]/iu.test(url) ? null : url;
}

function codeBefore(value: string, at: number): string {
  if (at === 0) return ' ';
  const low = value.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1
    ? value.slice(at - 2, at)
    : (value[at - 1] ?? ' ');
}

function isSpace(char: string): boolean {
  return /\s/u.test(char);
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}]/u.test(char);
}
