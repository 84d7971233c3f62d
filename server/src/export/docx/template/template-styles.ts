/** The template's styles with those of ours that it lacks. */
import { addAtEnd, attributeOf } from './package-xml.ts';
import { elementsOf } from './xml-tags.ts';

const REFERENCE = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\s+w:val=")([^"]*)"/gu;

interface Style {
  xml: string;
  id: string;
  /** Type and name, which Word compares without regard to case. */
  key: string;
}

/** Programs in Swedish that write their own names, not Word's, into the file. */
function wordName(name: string): string {
  return name.toLowerCase().replace(/^rubrik (?=\d$)/u, 'heading ');
}

function stylesOf(xml: string): Style[] {
  return elementsOf(xml, 'w:style').map(({ text: style }) => {
    const tag = style.slice(0, style.indexOf('>') + 1);
    const name = /<w:name\s+w:val="([^"]*)"/u.exec(style)?.[1] ?? '';
    return {
      xml: style,
      id: attributeOf(tag, 'w:styleId') ?? '',
      key: `${attributeOf(tag, 'w:type') ?? 'paragraph'} ${wordName(name)}`,
    };
  });
}

export interface MergedStyles {
  xml: string;
  /** The id in the result of each of our styles. */
  ids: ReadonlyMap<string, string>;
  /** Ids of the template's styles that number their paragraphs. */
  numbered: ReadonlySet<string>;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  while (taken.has(id.toLowerCase())) id += 'P';
  taken.add(id.toLowerCase());
  return id;
}

/** Only one style of a kind is what all others build on: the template's. */
function asAdded({ xml, id }: Style, ids: ReadonlyMap<string, string>): string {
  const renamed = xml.replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`);
  return withStyleIds(renamed.replace(/ w:default="1"/u, ''), ids);
}

/** Takes XML of ours; returns it with the style ids of the result. */
export function withStyleIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(REFERENCE, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`);
}

/** Takes the template's style sheet and ours; a style of the same name is the template's. */
export function mergeStyles(template: string, ours: string): MergedStyles {
  const theirs = stylesOf(template);
  const byKey = new Map(theirs.map(({ key, id }) => [key, id]));
  const taken = new Set(theirs.map(({ id }) => id.toLowerCase()));
  const ids = new Map<string, string>();
  const missing: Style[] = [];
  for (const style of stylesOf(ours)) {
    const known = byKey.get(style.key);
    if (known === undefined) missing.push(style);
    ids.set(style.id, known ?? freeId(style.id, taken));
  }
  const added = missing.map((style) => asAdded(style, ids)).join('');
  const numbered = theirs.filter(({ xml }) => xml.includes('<w:numPr>')).map(({ id }) => id);
  return { xml: addAtEnd(template, 'w:styles', added), ids, numbered: new Set(numbered) };
}
