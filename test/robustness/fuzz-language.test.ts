/** Any text: what reads it never throws, never takes long, and loses no word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import { decode } from '../../server/src/cli/encoding.ts';
import { importText } from '../../server/src/import/text.ts';
import { format } from '../../server/src/language/format.ts';
import { ruleContext } from '../../server/src/lint/context.ts';
import { lint } from '../../server/src/lint/run.ts';
import { quickDigest } from '../../server/src/minutes/quick-digest.ts';
import { anyText } from '../support/arbitrary.ts';
import { tryOut } from '../support/effort.ts';
import { hostileText } from '../support/hostile-text.ts';

const hostileLines = fc
  .tuple(
    fc.array(fc.oneof(hostileText, anyText), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, end]) => lines.join(end));

/** The letters and digits of a text, however they are written and wherever they stand. */
function lettersOf(text: string): string {
  return [...text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');
}

test('every rule says what it says without throwing', () =>
  tryOut(hostileLines, 100, (text) => {
    lint(ruleContext(analyse(text), {}), (rule, error) => {
      throw new Error(`${rule}: ${error}`);
    });
    quickDigest('file:///kommun/a.protokoll', text);
  }));

test('the formatter comes to rest', () =>
  tryOut(hostileLines, 150, (text) => {
    const once = format(text);
    expect(format(once)).toBe(once);
  }));

test.each(['a\u200b[[z\n\n##Beslut\n', 'a\u00ad[[z\nb\n', '[[z]]\u2060a\n'])(
  'found: a note next to a character that is not seen stays where it is: %j',
  (text) => {
    expect(format(text)).toBe(text);
  },
);

test('the formatter keeps every letter of what is no known word', () =>
  tryOut(fc.array(hostileText, { maxLength: 8 }), 150, (lines) => {
    const text = lines.join('\n');
    expect(lettersOf(format(text))).toBe(lettersOf(text));
  }));

test('the import reads any text, and its own result as it is', () =>
  tryOut(hostileLines, 100, (text) => {
    const once = importText(text);
    expect(importText(once)).toBe(once);
    analyse(once);
  }));

test('bytes of any kind are text or said to be none', () =>
  tryOut(fc.uint8Array({ maxLength: 400 }), 300, (bytes) => {
    const decoded = decode(bytes);
    if (decoded.kind === 'text' && decoded.encoding === 'utf-8') {
      const read = decoded.text.replace(/^\ufeff/u, '');
      const written = Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/u, '');
      expect(read).toBe(written);
    }
  }));
