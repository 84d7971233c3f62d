import { plainText } from '../language/inline.ts';
import type { PrintDocument, PrintItem } from '../print/model.ts';
import { cleanText } from './clean-text.ts';
import { blockLines } from './text/blocks.ts';
import { columnWidth, fill, oneLine } from './text/columns.ts';
import { coverLines } from './text/cover.ts';

function agendaLines(agenda: PrintDocument['agenda']): string[] {
  if (agenda === null) return [];
  const column = columnWidth(agenda.entries.map(({ label }) => label)) + 2;
  const entries = agenda.entries.map(({ label, title, caseNumbers }) => {
    const name = oneLine(plainText(title));
    const cases = caseNumbers.length > 0 ? ` (${caseNumbers.join(', ')})` : '';
    return fill(label, column, 'left') + name + cases;
  });
  return ['', agenda.heading, '', ...entries, ''];
}

function recipientLines(recipients: PrintItem['recipients']): string[] {
  if (recipients === null) return [];
  return ['', recipients.heading, ...recipients.lines.map(plainText)];
}

function itemLines(item: PrintItem, document: PrintDocument): string[] {
  const line = [item.caseNumbers.join(', '), item.label].filter((part) => part !== '').join(' ');
  const title = plainText(item.title);
  return [
    '',
    line,
    '',
    ...(title === '' ? [] : [title, '']),
    ...blockLines(item.blocks, document.style, false),
    ...recipientLines(item.recipients),
    '',
  ];
}

/**
 * Takes the print model and returns the protokoll as plain text for e-mail
 * and for comparing versions: one paragraph a line, no line folded, no space
 * at a line's end, line feeds only, the last one included.
 */
export function exportText(document: PrintDocument): string {
  const lines = [
    coverLines(document),
    agendaLines(document.agenda),
    ...document.items.map((item) => itemLines(item, document)),
  ].flat();
  const text = cleanText(lines.join('\n'))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  return `${text.trim()}\n`;
}
