/** Small readings and additions in the XML of a Word package. */
import { type Tag, tagsOf } from './xml-tags.ts';

/** Adds XML before the end tag that ends a part; an empty root element is opened. */
export function addAtEnd(xml: string, root: string, added: string): string {
  const end = xml.lastIndexOf(`</${root}>`);
  if (end >= 0) return xml.slice(0, end) + added + xml.slice(end);
  const empty = xml.lastIndexOf('/>');
  return empty < 0 ? xml : `${xml.slice(0, empty)}>${added}</${root}>`;
}

/** An attribute of a tag, as it is written; undefined where it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return found?.[1] ?? found?.[2];
}

/** The tags of a `.rels` part, in order, whatever prefix they have. */
export function relationshipsOf(rels: string): Tag[] {
  const found: Tag[] = [];
  for (const tag of tagsOf(rels)) {
    if (tag.kind !== 'close' && /^(?:[^:]*:)?Relationship$/u.test(tag.name)) found.push(tag);
  }
  return found;
}

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationship to another part of the package. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${LINK}/${type}" Target="${target}"/>`;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What kind of part a path is. */
export function override(path: string, kind: string): string {
  return `<Override PartName="/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
}
