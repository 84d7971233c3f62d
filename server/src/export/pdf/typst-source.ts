/** A print document as Typst source. */
import type { PrintDocument } from '../../print/model.ts';
import type { ShowCharacter } from './characters.ts';
import { agendaMarkup, coverMarkup } from './typst-cover.ts';
import { itemMarkup } from './typst-item.ts';
import { TEMPLATE } from './typst-template.ts';
import { literal, printable } from './typst-text.ts';

const PAPERS = {
  a4: { name: 'a4', top: '4cm', side: '3cm', label: '4.5cm' },
  a5: { name: 'a5', top: '3.9cm', side: '1.6cm', label: '3.2cm' },
  letter: { name: 'us-letter', top: '4cm', side: '3cm', label: '4.5cm' },
} as const;

/** PDF/UA-1 (7.1) asks for a title. */
const UNTITLED = 'Protokoll';

const COLOUR = /^#[0-9a-f]{6}$/iu;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Which stretch of a larger document this one is, to be typeset on its own. */
export interface Stretch {
  /** Whether cover and list of §§ are in it. */
  front: boolean;
  /** The number in order, 0-based, of its first § in the larger document. */
  from: number;
  /** Pages before it and in all; null to lay out the text alone, without head and foot. */
  numbering: { before: number; total: number } | null;
  /** The first page of each § by the item's id, for the list of §§. */
  itemPages: ReadonlyMap<string, number>;
}

/**
 * Typst source of a document, in which every word of it is a string literal.
 * `show` gives what the fonts can show of a character; `stretch` says what the
 * document is a stretch of, null where it is whole.
 */
export function typstSource(
  document: PrintDocument,
  show: ShowCharacter,
  stretch: Stretch | null = null,
): string {
  const { front, from } = stretch ?? { front: true, from: 0 };
  return [
    settings(document, show),
    pageSettings(stretch),
    TEMPLATE,
    front ? coverMarkup(document, show) : '',
    front ? agendaMarkup(document, show, stretch?.itemPages ?? null) : '',
    ...document.items.map((item, i) => itemMarkup(item, from + i, document.style, show)),
  ].join('\n');
}

/** How pages are numbered, and whether they have head and foot. */
function pageSettings(stretch: Stretch | null): string {
  const numbering = stretch?.numbering;
  const number =
    stretch === null
      ? 'context counter(page).display("1(1)", both: true)'
      : `context numbering("1(1)", here().page() + ${numbering?.before ?? 0}, ${numbering?.total ?? 0})`;
  const bare = stretch !== null && numbering === null;
  return `#let page-number = ${number}\n#let bare = ${bare}`;
}

/** What differs from document to document, as definitions that the template reads. */
function settings(document: PrintDocument, show: ShowCharacter): string {
  const { running, style } = document;
  const paper = PAPERS[style.paper];
  const text = (value: string): string => literal(printable(value, show));
  const accent = style.accent !== null && COLOUR.test(style.accent) ? style.accent : '#000000';
  return [
    `#set document(title: ${text(document.title || UNTITLED)}, author: ${authors(document, text)}, date: ${documentDate(document.meetingDate)})`,
    `#let face = ${literal(style.font)}`,
    `#let accent = rgb(${literal(accent)})`,
    `#let paper = ${literal(paper.name)}`,
    `#let top-margin = ${paper.top}`,
    `#let side-margin = ${paper.side}`,
    `#let label-width = ${paper.label}`,
    `#let mark = ${document.mark === null ? 'none' : text(document.mark)}`,
    `#let head-organisation = ${text(running.organisation)}`,
    `#let head-type = ${text(running.documentType)}`,
    `#let head-body = ${text(running.body)}`,
    `#let head-date = ${text(running.date)}`,
    `#let reading-copy = ${document.isReadingCopy}`,
    `#let foot-columns = (${running.foot.map((column) => `${text(column)},`).join(' ')})`,
  ].join('\n');
}

function authors(document: PrintDocument, text: (value: string) => string): string {
  return document.organisation === '' ? '()' : text(document.organisation);
}

/**
 * The meeting date as Typst's `datetime`, or `none` where it is no day: the
 * default would be the time of the export, and two exports would differ.
 */
function documentDate(value: string): string {
  const [, year, month, day] = ISO_DATE.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!exists || Number(year) === 0) return 'none';
  return `datetime(year: ${Number(year)}, month: ${Number(month)}, day: ${Number(day)})`;
}
