/** Masked passages: a part cut out of one stays masked, also without the braces around it. */
import { sliceText, sourceStart } from '../language/positions.ts';
import type { Text } from '../language/tree.ts';

/** A masked passage with its braces, `end` exclusive; as `parseInline` reads it. */
interface Mask {
  start: number;
  end: number;
}

/**
 * Takes a text and indexes into its value (`to` exclusive); returns that part
 * with its places. Where it begins within `{{ … }}`, the braces stand before it.
 */
export function sliceMasked(text: Text, from: number, to: number): Text {
  const part = sliceText(text, from, to);
  const mask = from > 0 ? maskAt(text, from) : null;
  if (!mask) return part;
  const spans = [0, sourceStart(text, mask.start)];
  for (let i = 0; i + 1 < part.spans.length; i += 2)
    spans.push((part.spans[i] ?? 0) + OPEN.length, part.spans[i + 1] ?? 0);
  return { value: OPEN + part.value, spans };
}

/** Takes a text; returns the braces that close its last mask where it is open, else nothing. */
export function closingOf(text: Text): string {
  return openMask(text) === null ? '' : CLOSE;
}

/** Where a text's last mask begins, an index into its value, if nothing closes it; else null. */
export function openMask(text: Text): number | null {
  const { value } = text;
  const last = masksOf(text).at(-1);
  return last?.end === value.length && !value.endsWith(CLOSE) ? last.start : null;
}

/** Whether the character at an index of a text's value stands in a masked passage. */
export function isMasked(text: Text, index: number): boolean {
  return maskAt(text, index) !== null;
}

const OPEN = '{{';
const CLOSE = '}}';

/** The mask that an index lies in, or null. */
function maskAt(text: Text, index: number): Mask | null {
  const masks = masksOf(text);
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const mask = masks[low];
  return mask && mask.start < index ? mask : null;
}

/** Looked for once in a text, however many parts are cut out of it. */
const known = new WeakMap<Text, readonly Mask[]>();
const NONE: readonly Mask[] = [];

function masksOf(text: Text): readonly Mask[] {
  if (!text.value.includes(OPEN)) return NONE;
  const before = known.get(text);
  if (before) return before;
  const masks = findMasks(text.value);
  known.set(text, masks);
  return masks;
}

function findMasks(value: string): Mask[] {
  const masks: Mask[] = [];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(value); found; found = OPENING.exec(value)) {
    if (found[0] !== OPEN) continue;
    const close = value.indexOf(CLOSE, found.index + OPEN.length);
    const end = close < 0 ? value.length : close + CLOSE.length;
    masks.push({ start: found.index, end });
    OPENING.lastIndex = end;
  }
  return masks;
}

/** Opening braces, or one that a backslash makes plain. */
const OPENING = /\\[{}]|\{\{/gu;
