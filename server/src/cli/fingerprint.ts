/**
 * What a message is known by when the file around it changes: its rule, the
 * words it is about and the line they stand on, not the line's number. Two
 * messages that are alike are counted.
 */
import { createHash } from 'node:crypto';
import { rangeOf } from '../lint/place.ts';
import type { Message } from '../lint/rule.ts';
import { sourceLine } from '../lint/source-line.ts';

/** Takes a message and the text it is about; returns sixteen hexadecimal digits. */
export function fingerprint({ rule, position }: Message, text: string): string {
  const { start, end } = rangeOf(position) ?? { start: 0, end: 0 };
  const line = sourceLine(text, start);
  const words = [rule, text.slice(start, end), text.slice(line.start, line.end)];
  const told = words.map((part) => part.replace(/\s+/gu, ' ').trim()).join('\0');
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}
