/** The sheet, head and foot of a template: what its last section ends up with. */
import { strFromU8 } from 'fflate';
import { type Page, pageOf } from '../page.ts';
import { attributeOf, relationshipsOf } from './package-xml.ts';
import type { TemplateParts } from './read-template.ts';
import { elementsOf, startTagsOf, type Tag } from './xml-tags.ts';

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
  const size = startTagsOf(section, 'w:pgSz')[0]?.text ?? '';
  const margins = startTagsOf(section, 'w:pgMar')[0]?.text ?? '';
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

/** Whether a switch is on: where it says nothing it is. */
function isOn({ text }: Tag): boolean {
  return ['1', 'true', 'on'].includes(attributeOf(text, 'w:val') ?? 'on');
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
  const references = sections.flatMap((section) => startTagsOf(section, `w:${kind}Reference`));
  for (const { text } of references) {
    const path = targets.get(attributeOf(text, 'r:id') ?? '');
    if (path !== undefined) found.set(placeOf(text), path);
  }
  return found;
}

/** Reads the page of a template that `readTemplate` has taken. */
export function templatePage(parts: TemplateParts): TemplatePage {
  const xml = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
  const targets = new Map(
    relationshipsOf(xml('word/_rels/document.xml.rels')).flatMap(({ text }) => {
      const target = (attributeOf(text, 'Target') ?? '').replace(/^\/word\//u, '');
      const path = `word/${target}`;
      return parts.has(path) ? [[attributeOf(text, 'Id') ?? '', path]] : [];
    }),
  );
  const sections = elementsOf(xml('word/document.xml'), 'w:sectPr').map(({ text }) => text);
  const last = sections.at(-1) ?? '';
  return {
    page: readPage(last),
    hasTitlePage: startTagsOf(last, 'w:titlePg').some(isOn),
    heads: partsAt('header', sections, targets),
    feet: partsAt('footer', sections, targets),
  };
}
