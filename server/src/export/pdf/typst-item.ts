/** One § as Typst markup. */
import type { PrintItem, PrintStyle } from '../../print/model.ts';
import type { ShowCharacter } from './characters.ts';
import { blocksMarkup } from './typst-blocks.ts';
import { inlineMarkup } from './typst-inline.ts';
import { LINE_RUN, literal, printable } from './typst-text.ts';

/** Recipients up to this stand together at the foot; more follow the text and may go on. */
const LINES_TOGETHER = 25;
/** A block of more markup than this may go on to the next page: it might not fit one. */
const CHARACTERS_TOGETHER = 1500;
/** Case numbers up to this stand beside the § number, on the smallest paper too. */
const LONGEST_CASES = 40;

/**
 * A § as Typst markup: heading, blocks, and the recipients at the foot of its
 * last page where each § has its own pages. `index` is its number in order, 0-based.
 */
export function itemMarkup(
  item: PrintItem,
  index: number,
  style: PrintStyle,
  show: ShowCharacter,
): string {
  const context = { show, longestRun: LINE_RUN, endMark: style.endMark, depth: 0 };
  return [
    index === 0 || style.newPageForEachItem ? '#pagebreak(weak: true)' : '#v(2.6em, weak: true)',
    headingMarkup(item, index, show),
    blocksMarkup(item.blocks, context),
    endMarkup(item, index, style, show),
  ]
    .filter((markup) => markup !== '')
    .join('\n');
}

function headingMarkup(item: PrintItem, index: number, show: ShowCharacter): string {
  const context = { show, longestRun: LINE_RUN };
  const text = (value: string): string => literal(printable(value, show));
  const cases = item.caseNumbers.join(', ');
  const column = caseColumn(cases);
  const title = inlineMarkup(item.title, context);
  const printed =
    cases === '' ? 'none' : `[${inlineMarkup([{ type: 'text', value: cases }], context)}]`;
  const whole = title.length + printed.length <= CHARACTERS_TOGETHER;
  return `#item-heading(${whole}, ${index}, ${text(item.continuation)}, ${column}, ${printed}, ${text(item.label)}, [${title}])`;
}

/**
 * How far in the § number stands: beside the case numbers. The usual one
 * number gives the same place in every §; more of them push it to the right,
 * and a line full of them stands above it.
 */
function caseColumn(cases: string): string {
  if (cases === '') return '0cm';
  if (cases.length > LONGEST_CASES) return 'none';
  return `${Math.max(3.6, cases.length * 0.23 + 0.6).toFixed(2)}cm`;
}

function endMarkup(item: PrintItem, index: number, style: PrintStyle, show: ShowCharacter): string {
  if (item.recipients === null) return `#item-end(${index})`;
  const context = { show, longestRun: LINE_RUN };
  const lines = item.recipients.lines.map((line) => `[${inlineMarkup(line, context)}]`);
  const together = lines.length <= LINES_TOGETHER && lines.join('').length <= CHARACTERS_TOGETHER;
  const place = together && style.newPageForEachItem ? 'foot' : 'following';
  const heading = literal(printable(item.recipients.heading, show));
  return `#${place}-recipients(${index}, ${heading}, ${lines.join(', ')})`;
}
