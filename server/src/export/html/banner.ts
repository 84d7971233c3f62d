import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PrintDocument } from '../../print/model.ts';

/** The address of the page's top. */
export const TOP = 'sidhuvud';

/** Takes the document and returns organisation, `PROTOKOLL`, body and date: one heading, the page's name. */
export function bannerToHast(document: PrintDocument): Element {
  const { organisation, body, meetingDate, mark, cover } = document;
  const part = (className: string, words: string): ElementContent[] =>
    words === ''
      ? []
      : [{ type: 'text', value: ' ' }, h('span', { className: [className] }, words)];
  return h('header', { id: TOP, className: ['banner'] }, [
    ...(organisation === '' ? [] : [h('p', { className: ['organisation'] }, organisation)]),
    h('h1', {}, [
      h('span', { className: ['kind'] }, cover.heading),
      ...part('body', body),
      ...part('date', meetingDate),
    ]),
    ...(mark === null ? [] : [h('p', { className: ['draft'] }, mark)]),
  ]);
}
