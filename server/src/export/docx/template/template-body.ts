/**
 * Where the minutes go in a template: a paragraph of its body that holds
 * `{{protokoll}}` and nothing else. What stands before it stays in front of the
 * minutes, what stands after it behind them. Without it the body makes way.
 */
import { elementsOf, type Span, type Tag, tagsOf, withoutSpans } from './xml-tags.ts';

/** Why a template's placeholder says nothing: it is there twice, or stands where no text can grow. */
export type PlaceholderFault = 'placeholder-twice' | 'placeholder-place';

/** What a template's body keeps, and its root's start tag, which says what prefixes in it mean. */
export interface TemplateBody {
  front: string;
  behind: string;
  root: string;
}

const PLACEHOLDER = /\{\{\s*protokoll\s*\}\}/giu;
const ALONE = /^\s*\{\{\s*protokoll\s*\}\}\s*$/iu;
/** Parts with text that is printed. */
const PRINTED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
/** Sections are the minutes' own, and so are the names and numbers of places. */
const LEFT_OUT = ['w:sectPr', 'w:bookmarkStart', 'w:bookmarkEnd'];

/** The words of XML, a line a paragraph: a writer's word may be in several runs. */
function wordsOf(xml: string): string {
  let words = '';
  let text: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (text !== null) words += xml.slice(text.end, tag.start);
    text = tag.name === 'w:t' && tag.kind === 'open' ? tag : null;
    if (tag.name === 'w:p' && tag.kind === 'close') words += '\n';
  }
  return words;
}

/** The elements right below the body, in order. */
function blocksOf(xml: string): Span[] {
  const found: Span[] = [];
  let outer: Tag | null = null;
  let depth = -1;
  for (const tag of tagsOf(xml)) {
    if (depth < 0) {
      if (tag.name === 'w:body' && tag.kind === 'open') depth = 0;
      continue;
    }
    if (depth === 0 && tag.kind === 'close') break;
    if (depth === 0) outer = tag;
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    if (depth > 0 || outer === null) continue;
    found.push({ text: xml.slice(outer.start, tag.end), start: outer.start, end: tag.end });
    outer = null;
  }
  return found;
}

function isPlaceholder({ text }: Span): boolean {
  return /^<w:p[\s>]/u.test(text) && ALONE.test(wordsOf(text));
}

/** Takes the printed parts of a template as XML by path; returns what is wrong with its placeholder, null for nothing. */
export function placeholderFault(texts: ReadonlyMap<string, string>): PlaceholderFault | null {
  let count = 0;
  for (const [path, xml] of texts) {
    if (PRINTED.test(path)) count += wordsOf(xml).match(PLACEHOLDER)?.length ?? 0;
  }
  if (count === 0) return null;
  const places = blocksOf(texts.get('word/document.xml') ?? '').filter(isPlaceholder);
  if (places.length === 0) return 'placeholder-place';
  return count > 1 ? 'placeholder-twice' : null;
}

/** Takes the XML of a template's document; returns what stands around the placeholder, null where there is none. */
export function aroundPlaceholder(xml: string): TemplateBody | null {
  const blocks = blocksOf(xml);
  const at = blocks.findIndex(isPlaceholder);
  if (at < 0) return null;
  const kept = (some: readonly Span[]): string => {
    const whole = some.map(({ text }) => text).join('');
    return withoutSpans(whole, elementsOf(whole, ...LEFT_OUT));
  };
  const root = [...tagsOf(xml.slice(0, xml.indexOf('<w:body')))].find(
    ({ name }) => name === 'w:document',
  );
  return {
    front: kept(blocks.slice(0, at)),
    behind: kept(blocks.slice(at + 1)),
    root: root?.text ?? '',
  };
}

const PREFIX = /\s(xmlns:[\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const IGNORABLE = /\smc:Ignorable="([^"]*)"/u;

/** Our root's start tag, with the prefixes of the template's beside its own. */
function rootWith(ours: string, theirs: string): string {
  const known = new Set([...ours.matchAll(PREFIX)].map(([, name]) => name));
  const more = [...theirs.matchAll(PREFIX)].filter(([, name]) => !known.has(name));
  const added = more.map(([text]) => text).join('');
  const ignored = IGNORABLE.exec(theirs)?.[1] ?? '';
  const own = IGNORABLE.exec(ours)?.[1] ?? '';
  const both = [...new Set(`${own} ${ignored}`.split(' ').filter(Boolean))].join(' ');
  const plain = ours.replace(IGNORABLE, '').replace(/>$/u, '');
  return `${plain}${added}${both === '' ? '' : ` mc:Ignorable="${both}"`}>`;
}

/** Takes our document's XML and a template's body; returns the document between what the template keeps. */
export function betweenTemplate(xml: string, { front, behind, root }: TemplateBody): string {
  const start = xml.indexOf('<w:document');
  const rootEnd = xml.indexOf('>', start) + 1;
  const body = xml.indexOf('<w:body>', rootEnd) + '<w:body>'.length;
  const last = xml.lastIndexOf('<w:sectPr>');
  const whole = [
    xml.slice(0, start),
    rootWith(xml.slice(start, rootEnd), root),
    xml.slice(rootEnd, body),
    front,
    xml.slice(body, last),
  ].join('');
  const section = xml.slice(last, xml.lastIndexOf('</w:body>'));
  const end = xml.slice(xml.lastIndexOf('</w:body>'));
  // Pages behind the minutes continue no §: they are a section of their own.
  return behind === ''
    ? `${whole}${section}${end}`
    : `${whole}<w:p><w:pPr>${section}</w:pPr></w:p>${behind}${section}${end}`;
}
