/** The fixes that need no one's choice: made on save, and by `--fix`. */
import { append } from '../language/append.ts';
import type { Message, TextEdit } from './rule.ts';

/** The edits of every certain fix; of two that touch, the first. Those left are found again afterwards. */
export function certainEdits(messages: readonly Pick<Message, 'fixes'>[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { fixes } of messages) {
    const fix = fixes?.find(({ certain }) => certain);
    if (fix && !fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) {
      append(edits, fix.edits);
    }
  }
  return edits;
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The text after edits that don't overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
