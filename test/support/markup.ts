/** What HTML and XML are made of, for tests of what escapes the words in them. */

const TAG =
  /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>|<!--|<!\[CDATA\[|<\?|<!/gu;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/gu;

/** Elements of HTML that have no end. */
const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/u;
/** What a line end in the words makes: it is no sign that the words are more than words. */
const LINE_END = /^(?:br|wbr|w:br|w:tab)$/u;

/** A tag with its attributes. */
export interface Tag {
  name: string;
  isEnd: boolean;
  /** Without an end of its own. */
  isAlone: boolean;
  attributes: ReadonlyMap<string, string>;
}

/** The tags of a text in order; comments and declarations are tags without attributes. */
export function tagsOf(markup: string): Tag[] {
  return [...markup.matchAll(TAG)].map(([whole, end, name = whole, attributes = '', alone]) => ({
    name,
    isEnd: end === '/',
    isAlone: alone === '/' || VOID.test(name) || whole === name,
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

/** The tags with the names of their attributes, but for line ends: equal where only words differ. */
export function shapeOf(markup: string): string[] {
  return tagsOf(markup)
    .filter(({ name }) => !LINE_END.test(name))
    .map(({ name, isEnd, attributes }) => [isEnd ? '/' : '', name, ...attributes.keys()].join(' '));
}

/** What is not closed, or closes what is not open; null where every element is whole. */
export function imbalanceOf(markup: string): string | null {
  const open: string[] = [];
  for (const { name, isEnd, isAlone } of tagsOf(markup)) {
    if (isAlone) continue;
    if (!isEnd) open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.length === 0 ? null : `<${open.at(-1)}>`;
}
