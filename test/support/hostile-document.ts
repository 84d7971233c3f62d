/** A document with the same words in every place that a writer can fill. */
import type { PrintBlock, PrintDocument, PrintItem } from '../../server/src/print/model.ts';
import { printDocumentWith } from './print-document.ts';
import { paragraph, printItem, words } from './print-parts.ts';

/** Takes words; returns the document that is full of them. */
export function documentFullOf(value: string): PrintDocument {
  const inline = words(value);
  const blocks: PrintBlock[] = [
    paragraph(value),
    { type: 'heading', depth: 3, content: inline, role: 'free' },
    { type: 'field', label: value, content: inline },
    { type: 'quote', blocks: [paragraph(value)] },
    { type: 'table', align: ['left', 'right'], head: [inline, inline], rows: [[inline, inline]] },
    { type: 'list', use: 'prose', items: [{ mark: value, blocks: [paragraph(value)] }] },
    {
      type: 'list',
      use: 'points',
      items: [
        { mark: value, blocks: [paragraph(value)] },
        { mark: '2.', blocks: [paragraph(value)] },
      ],
    },
    { type: 'end-mark' },
  ];
  const item: PrintItem = printItem(1, value, {
    id: value,
    label: value,
    continuation: value,
    caseNumbers: [value, value],
    blocks,
    recipients: { heading: value, lines: [inline] },
  });
  const { cover, ...document } = printDocumentWith([item]);
  return {
    ...document,
    title: value,
    organisation: value,
    body: value,
    meetingDate: value,
    mark: value,
    running: { organisation: value, documentType: value, body: value, date: value, foot: [value] },
    cover: {
      heading: value,
      rows: [{ label: value, lines: [inline, inline] }],
      signatures: { label: value, lines: [{ name: value, role: value }] },
      notice: {
        heading: value,
        statement: value,
        rows: [{ label: value, lines: [inline] }],
        signature: { label: value, name: value },
      },
      corrections: [{ label: value, lines: [inline] }],
    },
    agenda: {
      heading: value,
      entries: [{ id: value, label: value, caseNumbers: [value], title: inline }],
    },
    style: { ...document.style, endMark: value },
  };
}
