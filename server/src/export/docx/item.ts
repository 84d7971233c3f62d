/** A §: its head line with title, its blocks, its recipients. */
import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { PrintItem } from '../../print/model.ts';
import { printBlocks } from './blocks.ts';
import type { Flow } from './flow.ts';
import { inlineRuns } from './inline.ts';
import { fitsAtFoot, printRecipients } from './recipients.ts';
import { STYLE } from './style-names.ts';
import { ITEM_NUMBER_TAB } from './styles-item.ts';
import { textRuns } from './text.ts';

/** What a § needs to know of its document. */
export interface ItemPlace {
  flow: Flow;
  bookmark: string;
  /** Whether each § begins a page. */
  ownPage: boolean;
  /** Whether it is the document's first §. */
  first: boolean;
}

/** Half a line between number line and title, which are one paragraph. */
function gap(): TextRun[] {
  return [new TextRun({ break: 1, style: STYLE.itemNumber }), new TextRun({ break: 1, size: 10 })];
}

/** `KS-26/00101    § 17`, at the head of the title's paragraph. */
function numberLine(item: PrintItem): ParagraphChild[] {
  const style = { style: STYLE.itemNumber };
  return [
    ...textRuns(item.caseNumbers.join(', '), style),
    new TextRun({ ...style, children: [new Tab()] }),
    ...textRuns(item.label, style),
  ];
}

/**
 * One heading of number line and title: the navigation pane, a screen reader
 * and a table of contents then have the § number too.
 */
function itemHeading(item: PrintItem, place: ItemPlace): Paragraph {
  const spacing = place.ownPage || place.first ? {} : { spacing: { before: 480 } };
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    tabStops: [{ type: TabStopType.LEFT, position: ITEM_NUMBER_TAB }],
    ...spacing,
    children: [
      new Bookmark({
        id: place.bookmark,
        children: [...numberLine(item), ...gap(), ...inlineRuns(item.title)],
      }),
    ],
  });
}

function recipientBlocks(item: PrintItem, place: ItemPlace): FileChild[] {
  if (item.recipients === null) return [];
  if (!place.ownPage || !fitsAtFoot(item.recipients)) return printRecipients(item.recipients, null);
  // The frame stands on the page of the paragraph after it.
  return [
    ...printRecipients(item.recipients, place.flow.width),
    new Paragraph({ style: STYLE.anchor }),
  ];
}

/**
 * The paragraphs and tables of a §. Its end stays with the recipients, so that
 * they never have a page to themselves.
 */
export function printItem(item: PrintItem, place: ItemPlace): FileChild[] {
  return [
    itemHeading(item, place),
    ...printBlocks(item.blocks, { ...place.flow, keepNext: item.recipients !== null }),
    ...recipientBlocks(item, place),
  ];
}
