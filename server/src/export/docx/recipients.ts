/** Who shall have the decision: at the foot of the §'s last page, or after the text. */
import {
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IFrameOptions,
  Paragraph,
  VerticalPositionAlign,
} from 'docx';
import type { PrintItem } from '../../print/model.ts';
import { inlineRuns } from './inline.ts';
import { STYLE } from './style-names.ts';
import { textRuns } from './text.ts';

type Recipients = NonNullable<PrintItem['recipients']>;

/** A frame cannot go on over a page: a longer list stands in the text. */
const MOST_AT_FOOT = 12;
/** Recipients beyond this length take more than a line. */
const LONG_LINE = 80;

/** Whether the list is short enough to stand in a frame at the foot of a page. */
export function fitsAtFoot({ lines }: Recipients): boolean {
  const shortLine = (line: Recipients['lines'][number]): boolean =>
    line.every((node) => node.type === 'text' && node.value.length < LONG_LINE);
  return lines.length <= MOST_AT_FOOT && lines.every(shortLine);
}

/** Word's frame at the bottom of the text area, as wide as the text. */
function footFrame(width: number): IFrameOptions {
  return {
    type: 'alignment',
    width,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    space: { horizontal: 0, vertical: 200 },
  };
}

/**
 * The heading and its lines. `frameWidth` (twips) puts them at the foot of the
 * page where the paragraph after them stands; null leaves them in the text.
 */
export function printRecipients(recipients: Recipients, frameWidth: number | null): Paragraph[] {
  const place = frameWidth === null ? {} : { frame: footFrame(frameWidth) };
  const spacing = frameWidth === null ? { spacing: { before: 360, after: 40 } } : {};
  return [
    new Paragraph({
      style: STYLE.recipientsHeading,
      ...place,
      ...spacing,
      children: textRuns(recipients.heading),
    }),
    ...recipients.lines.map(
      (line) => new Paragraph({ style: STYLE.recipient, ...place, children: inlineRuns(line) }),
    ),
  ];
}
