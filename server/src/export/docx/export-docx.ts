/** A protokoll as a Word file, which a secretary goes on working in. */
import { Document, type FileChild, type ISectionOptions, Packer, SectionType } from 'docx';
import type { PrintDocument } from '../../print/model.ts';
import { printAgenda } from './agenda.ts';
import { bookmarkNames } from './bookmarks.ts';
import { addContinuationHeads } from './continuation-heads.ts';
import { printCover } from './cover.ts';
import type { Flow } from './flow.ts';
import { printItem } from './item.ts';
import { normalisedParts, packParts } from './normalise.ts';
import { ListNumbering } from './numbering.ts';
import { type Page, pageOf } from './page.ts';
import { packageParts } from './parts.ts';
import { runningFoot, runningHead } from './running.ts';
import { STYLE } from './style-names.ts';
import { styleSheet } from './styles.ts';
import { applyTemplate } from './template/apply-template.ts';
import type { TemplateParts } from './template/read-template.ts';
import { templatePage } from './template/template-page.ts';

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

/** The paragraphs and tables of each §. */
function printItems(
  document: PrintDocument,
  page: Page,
  bookmarks: Map<string, string>,
): FileChild[][] {
  const flow: Flow = {
    numbering: new ListNumbering(),
    level: 0,
    indent: 0,
    width: page.textWidth,
    keepNext: false,
    endMark: document.style.endMark,
  };
  const ownPage = document.style.newPageForEachItem;
  return document.items.map((item, index) =>
    printItem(item, {
      flow,
      bookmark: bookmarks.get(item.id) ?? `avsnitt_${index}`,
      ownPage,
      first: index === 0,
    }),
  );
}

/**
 * Cover and list of §§ with the head and foot that later sections inherit,
 * then a section a §, which gets a head of its own from its second page on.
 * §§ that run on are one section.
 */
function sections(document: PrintDocument, page: Page): ISectionOptions[] {
  const width = page.textWidth;
  const properties = { ...sectionProperties(page), titlePage: true };
  const bookmarks = bookmarkNames(document.items);
  const items = printItems(document, page, bookmarks);
  const cover: ISectionOptions = {
    properties,
    headers: { default: runningHead(document, width), first: runningHead(document, width) },
    footers: { default: runningFoot(document, width), first: runningFoot(document, width) },
    children: [
      ...printCover(document.cover, width),
      ...printAgenda(document.agenda, bookmarks, width),
    ],
  };
  const groups = document.style.newPageForEachItem || items.length === 0 ? items : [items.flat()];
  return [cover, ...groups.map((children) => ({ properties, children }))];
}

/**
 * What heads a page that continues a §, section by section. None where §§ run
 * on: Word cannot know it of sections that share a page.
 */
function continuations(document: PrintDocument): string[] {
  return document.style.newPageForEachItem ? document.items.map((item) => item.continuation) : [];
}

/**
 * Prints a document as WordprocessingML (ISO/IEC 29500, transitional).
 * The same document and template give the same bytes, on any day and machine.
 *
 * @param document the print model of a protokoll
 * @param template the Word file that gives the look, from `readTemplate`; null for our own
 * @returns the bytes of a `.docx` file
 */
export async function exportDocx(
  document: PrintDocument,
  template: TemplateParts | null = null,
): Promise<Uint8Array> {
  const page = template === null ? pageOf(document.style.paper) : templatePage(template).page;
  const file = new Document({
    sections: sections(document, page),
    styles: styleSheet(document.style),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, doNotHyphenateCaps: true },
    compatibility: { version: 15 },
  });
  const bytes = await Packer.pack(file, 'uint8array', false, packageParts(document));
  const parts = normalisedParts(bytes);
  const continued = continuations(document);
  if (template === null) {
    addContinuationHeads(parts, continued);
    return packParts(parts);
  }
  const styles = { line: STYLE.continuation, mark: STYLE.mark };
  const facts = { continuations: continued, mark: document.mark, styles };
  return packParts(applyTemplate(template, parts, facts));
}
