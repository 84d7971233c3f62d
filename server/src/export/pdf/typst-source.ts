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

/**
 * Typst source of the document, in which every word of the document is a
 * string literal. `show` gives what the fonts can show of a character.
 */
export function typstSource(document: PrintDocument, show: ShowCharacter): string {
  return [
    settings(document, show),
    TEMPLATE,
    coverMarkup(document, show),
    agendaMarkup(document, show),
    ...document.items.map((item, index) => itemMarkup(item, index, document.style, show)),
  ].join('\n');
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
