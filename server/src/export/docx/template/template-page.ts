/** The sheet, head and foot of a template: what its last section ends up with. */
import { strFromU8 } from 'fflate';
import { type Page, pageOf } from '../page.ts';
import { attributeOf, relationshipsOf } from './package-xml.ts';
import type { TemplateParts } from './read-template.ts';

export type Place = 'default' | 'first' | 'even';

export interface TemplatePage {
  page: Page;
  /** Whether the first page has a head and foot of its own. */
  hasTitlePage: boolean;
  /** Paths of the parts. */
  heads: ReadonlyMap<Place, string>;
  feet: ReadonlyMap<Place, string>;
}

/** Word's own limit of a sheet's side, in twips (22 inches). */
const LONGEST_SIDE = 31_680;

function numberIn(tag: string, name: string, otherwise: number): number {
  const value = Number(attributeOf(tag, `w:${name}`) ?? Number.NaN);
  return Number.isInteger(value) && Math.abs(value) <= LONGEST_SIDE ? value : otherwise;
}

function readPage(section: string): Page {
  const usual = pageOf('a4');
  const size = /<w:pgSz\s[^>]*>/u.exec(section)?.[0] ?? '';
  const margins = /<w:pgMar\s[^>]*>/u.exec(section)?.[0] ?? '';
  const width = numberIn(size, 'w', usual.width);
  const left = numberIn(margins, 'left', usual.margin.left);
  const right = numberIn(margins, 'right', usual.margin.right);
  const page = {
    width,
    height: numberIn(size, 'h', usual.height),
    margin: {
      top: numberIn(margins, 'top', usual.margin.top),
      bottom: numberIn(margins, 'bottom', usual.margin.bottom),
      left,
      right,
    },
    edge: {
      head: numberIn(margins, 'header', usual.edge.head),
      foot: numberIn(margins, 'footer', usual.edge.foot),
    },
    textWidth: width - left - right,
  };
  // Tables need some width, or no sheet of this kind can be meant.
  return page.textWidth < 2000 || page.height < 4000 ? usual : page;
}

function placeOf(tag: string): Place {
  const type = attributeOf(tag, 'w:type');
  return type === 'first' || type === 'even' ? type : 'default';
}

/** What a section does not say is as in the one before it. */
function partsAt(
  kind: string,
  sections: string[],
  targets: Map<string, string>,
): Map<Place, string> {
  const found = new Map<Place, string>();
  const reference = new RegExp(`<w:${kind}Reference\\s[^>]*>`, 'gu');
  for (const tag of sections.flatMap((section) => section.match(reference) ?? [])) {
    const path = targets.get(attributeOf(tag, 'r:id') ?? '');
    if (path !== undefined) found.set(placeOf(tag), path);
  }
  return found;
}

/** Reads the page of a template that `readTemplate` has taken. */
export function templatePage(parts: TemplateParts): TemplatePage {
  const xml = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
  const targets = new Map(
    relationshipsOf(xml('word/_rels/document.xml.rels')).flatMap((tag) => {
      const target = (attributeOf(tag, 'Target') ?? '').replace(/^\/word\//u, '');
      const path = `word/${target}`;
      return parts.has(path) ? [[attributeOf(tag, 'Id') ?? '', path]] : [];
    }),
  );
  const sections = xml('word/document.xml').match(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>/gu) ?? [];
  const last = sections.at(-1) ?? '';
  return {
    page: readPage(last),
    hasTitlePage: /<w:titlePg(?:\s*\/>|\s+w:val="(?:1|true|on)")/u.test(last),
    heads: partsAt('header', sections, targets),
    feet: partsAt('footer', sections, targets),
  };
}
