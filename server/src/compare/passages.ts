/** What a document says, passage by passage, in the order in which it is read. */
import { append } from '../language/append.ts';
import { parseInline, plainText } from '../language/inline.ts';
import type { Inline } from '../language/inline-tree.ts';
import type { Item, Point } from '../minutes/minutes.ts';
import type { CoverRow, PrintBlock, PrintDocument, PrintItem } from '../print/model.ts';

/** A paragraph, a list item, a table's row or a line of the head, as words alone. */
export interface Passage {
  /** The heading or label under which it stands, empty under none. */
  where: string;
  /** Whether it is (a part of) what the body decides or proposes. */
  isDecision: boolean;
  text: string;
}

/** Where the title of a § and the headings in it stand. */
export const TITLE = 'Rubrik';
export const HEADING = 'Mellanrubrik';

/** The lines of the cover: who met, who signs, when it was posted. */
export function coverPassages({ cover }: PrintDocument): Passage[] {
  const rows: CoverRow[] = [...cover.rows, ...cover.corrections, ...(cover.notice?.rows ?? [])];
  return rows.flatMap(({ label, lines }) =>
    lines.map((line) => passage(label, false, words(line))),
  );
}

/** Takes a § as printed and as the minutes have it; returns its passages, those to whom it is sent last. */
export function itemPassages(printed: PrintItem, item: Item): Passage[] {
  const points = new Set(item.decisions.flatMap((decision) => decision.points.map(pointText)));
  const passages = [
    ...printed.caseNumbers.map((number) => passage('Diarienummer', false, number)),
    passage(TITLE, false, words(printed.title)),
    ...sectionPassages(printed.blocks).map((one) => ({
      ...one,
      isDecision: one.isDecision || points.has(one.text),
    })),
  ];
  const { recipients } = printed;
  if (recipients === null) return passages;
  const sent = recipients.lines.map((line) => passage(recipients.heading, false, words(line)));
  return [...passages, ...sent];
}

function sectionPassages(blocks: readonly PrintBlock[]): Passage[] {
  const passages: Passage[] = [];
  let where = '';
  let isDecision = false;
  for (const block of blocks) {
    if (block.type === 'heading') {
      where = words(block.content);
      const decides = block.role === 'decision' || block.role === 'proposal';
      // A heading of its own inside a decision parts its points.
      isDecision = decides || (isDecision && block.depth === 4 && block.role === 'free');
      passages.push(passage(HEADING, false, where));
    } else {
      append(passages, blockPassages(block, where, isDecision));
    }
  }
  return passages;
}

function blockPassages(block: PrintBlock, where: string, isDecision: boolean): Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [passage(where, isDecision, words(block.content))];
    case 'field':
      return [passage(block.label, false, words(block.content))];
    case 'list':
      return block.items.flatMap(({ mark, blocks }) =>
        marked(
          mark,
          blocks.flatMap((one) => blockPassages(one, where, isDecision || block.use === 'points')),
        ),
      );
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        passage(where, isDecision, row.map(words).join(' | ')),
      );
    case 'quote':
      return block.blocks.flatMap((one) => blockPassages(one, where, isDecision));
    default:
      return [];
  }
}

/** A number or a letter belongs to what is said (`punkt 3`); a bullet does not. */
function marked(mark: string, [first, ...rest]: Passage[]): Passage[] {
  if (first === undefined) return [];
  return [
    /[\p{L}\p{N}]/u.test(mark) ? { ...first, text: `${mark} ${first.text}` } : first,
    ...rest,
  ];
}

/** A decision point as its passage says it, also where it stands in prose. */
function pointText({ mark, words: said }: Point): string {
  const text = words(parseInline(said.value));
  return mark === '' ? text : `${mark} ${text}`;
}

function passage(where: string, isDecision: boolean, text: string): Passage {
  return { where, isDecision, text };
}

/** Inline text as words, however its lines are broken. */
export function words(content: readonly Inline[]): string {
  return plainText(content).replace(/\s+/gu, ' ').trim();
}
