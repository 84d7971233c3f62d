/** A protokoll as a Word file, which a secretary goes on working in. */
import { Document, type ISectionOptions, Packer, SectionType } from 'docx';
import type { PrintDocument } from '../../print/model.ts';
import { printAgenda } from './agenda.ts';
import { bookmarkNames } from './bookmarks.ts';
import { printCover } from './cover.ts';
import type { Flow } from './flow.ts';
import { type ItemPlace, printItem } from './item.ts';
import { normalisePackage } from './normalise.ts';
import { ListNumbering } from './numbering.ts';
import { type Page, pageOf } from './page.ts';
import { packageParts } from './parts.ts';
import { runningFoot, runningHead } from './running.ts';
import { styleSheet } from './styles.ts';

type Properties = NonNullable<ISectionOptions['properties']>;

function sectionProperties(page: Page): Properties {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { width: page.width, height: page.height },
      margin: { ...page.margin, header: page.edge.head, footer: page.edge.foot, gutter: 0 },
    },
  };
}

/** The §§, each with its place in the document. */
function printItems(document: PrintDocument, page: Page, bookmarks: Map<string, string>) {
  const flow: Flow = {
    numbering: new ListNumbering(),
    level: 0,
    indent: 0,
    width: page.textWidth,
    keepNext: false,
    endMark: document.style.endMark,
  };
  return document.items.map((item, index) => {
    const bookmark = bookmarks.get(item.id) ?? `avsnitt_${index}`;
    const ownPage = document.style.newPageForEachItem;
    const place: ItemPlace = { flow, bookmark, ownPage };
    return { continuation: item.continuation, children: printItem(item, place) };
  });
}

/**
 * Cover and list of §§ with the head and foot that later sections inherit,
 * then a section a § whose own head, from its second page on, has the
 * continuation line. §§ that run on are one section, and no page of it says
 * which § it continues: Word cannot know that of a section that shares a page.
 */
function sections(document: PrintDocument): ISectionOptions[] {
  const page = pageOf(document.style.paper);
  const width = page.textWidth;
  const properties = sectionProperties(page);
  const bookmarks = bookmarkNames(document.items);
  const items = printItems(document, page, bookmarks);
  const plainHead = () => runningHead(document, width, '');
  const first: ISectionOptions = {
    properties: { ...properties, titlePage: true },
    headers: { first: plainHead(), default: plainHead() },
    footers: { first: runningFoot(document, width), default: runningFoot(document, width) },
    children: [
      ...printCover(document.cover, width),
      ...printAgenda(document.agenda, bookmarks, width),
    ],
  };
  if (items.length === 0) return [first];
  if (!document.style.newPageForEachItem) {
    return [first, { properties, children: items.flatMap(({ children }) => children) }];
  }
  return [
    first,
    ...items.map(({ continuation, children }) => ({
      properties: { ...properties, titlePage: true },
      headers: { default: runningHead(document, width, continuation) },
      children,
    })),
  ];
}

/**
 * Prints a document as WordprocessingML (ISO/IEC 29500, transitional).
 * The same document gives the same bytes, on any day and machine.
 *
 * @param document the print model of a protokoll
 * @returns the bytes of a `.docx` file
 */
export async function exportDocx(document: PrintDocument): Promise<Uint8Array> {
  const file = new Document({
    sections: sections(document),
    styles: styleSheet(document.style),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, doNotHyphenateCaps: true },
    compatibility: { version: 15 },
  });
  const bytes = await Packer.pack(file, 'uint8array', false, packageParts(document));
  return normalisePackage(bytes);
}
