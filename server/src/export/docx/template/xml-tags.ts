/**
 * The tags and elements of XML that comes from anywhere, in one pass: each
 * character is read a fixed number of times, also where nothing is closed.
 * What is not well-formed gives fewer tags, never an error.
 */

/** A piece of XML: `xml.slice(start, end)` is `text`. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

export interface Tag extends Span {
  /** As it is written, with its prefix. */
  name: string;
  kind: 'open' | 'close' | 'empty';
}

/** What has no tags in it though it may look so: comments, character data, instructions. */
const OPAQUE: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
const NAME = /^<\/?([^\s/>!?"'=<]+)/u;

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

/** Where a tag ends: an attribute may hold a `>`. */
function endOfTag(xml: string, start: number): number {
  const mark = /["'>]/gu;
  mark.lastIndex = start;
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    if (found[0] === '>') return mark.lastIndex;
    const closed = after(xml, found[0], mark.lastIndex);
    if (closed < 0) return -1;
    mark.lastIndex = closed;
  }
  return -1;
}

function endOf(xml: string, start: number): number {
  const opaque = OPAQUE.find(([begin]) => xml.startsWith(begin, start));
  return opaque === undefined
    ? endOfTag(xml, start)
    : after(xml, opaque[1], start + opaque[0].length);
}

function kindOf(text: string): Tag['kind'] {
  if (text.startsWith('</')) return 'close';
  return text.endsWith('/>') ? 'empty' : 'open';
}

/** Gives the tags of XML in order, up to the first that does not end. */
export function* tagsOf(xml: string): Generator<Tag> {
  let start = xml.indexOf('<');
  while (start >= 0) {
    const end = endOf(xml, start);
    if (end < 0) return;
    const text = xml.slice(start, end);
    const name = NAME.exec(text)?.[1];
    if (name !== undefined) yield { name, kind: kindOf(text), text, start, end };
    start = xml.indexOf('<', end);
  }
}

/** Returns the start tags, and the empty ones, of elements of this name. */
export function startTagsOf(xml: string, name: string): Tag[] {
  const found: Tag[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name === name && tag.kind !== 'close') found.push(tag);
  }
  return found;
}

/** Returns the elements of these names in order; one inside another of them is part of the outer. */
export function elementsOf(xml: string, ...names: string[]): Span[] {
  const found: Span[] = [];
  let outer: Tag | null = null;
  let depth = 0;
  for (const tag of tagsOf(xml)) {
    if (outer === null ? !names.includes(tag.name) : tag.name !== outer.name) continue;
    if (outer === null && tag.kind === 'close') continue;
    outer ??= tag;
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    if (depth > 0) continue;
    const { start } = outer;
    found.push({ text: xml.slice(start, tag.end), start, end: tag.end });
    outer = null;
  }
  return found;
}

/** Takes XML and spans of it in order; returns it without them. */
export function withoutSpans(xml: string, spans: readonly Span[]): string {
  const kept = spans.map(({ start }, i) => xml.slice(spans[i - 1]?.end ?? 0, start));
  return kept.join('') + xml.slice(spans.at(-1)?.end ?? 0);
}
