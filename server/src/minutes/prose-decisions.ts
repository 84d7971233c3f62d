/**
 * Decisions in prose: in a § without a decision or proposal section, before its
 * first heading, `<own body> beslutar …` and `… beslutar utskottet …` decide
 * (agenda, adjournment). After a colon, the list below is what is decided.
 */
import { append } from '../language/append.ts';
import type { OwnBody } from '../language/body-name.ts';
import { isOwnBody, looksLikeBody } from '../language/body-name.ts';
import type { Block, Item, Paragraph } from '../language/tree.ts';
import { blocksOf, sectionsOf } from './block-words.ts';
import { readLeadIn, readSpeech } from './lead-in.ts';
import type { Decision } from './minutes.ts';
import { plainLine } from './one-line.ts';
import type { Reading } from './place.ts';
import { wordsOf } from './place.ts';
import { readGroups } from './points.ts';

/** Takes a § without deciding sections; returns the decisions that its first prose states. */
export function readProseDecisions(reading: Reading, item: Item, own: OwnBody): Decision[] {
  const blocks = decidingBlocks(reading, item, own);
  if (blocks.length === 0) return [];
  return readGroups(reading, [blocks], own).flatMap(({ basis, body, to, points }) => {
    const first = basis ?? points[0];
    const last = points.at(-1) ?? basis;
    if (!first || !last) return [];
    return {
      kind: to === null ? ('decision' as const) : ('proposal' as const),
      body: body ?? own.name,
      to,
      heading: null,
      basis,
      points,
      leadsOn: false,
      position: { start: first.position.start, end: last.position.end },
    };
  });
}

/** The paragraphs that decide, each with what belongs to it. */
function decidingBlocks(reading: Reading, item: Item, own: OwnBody): Block[] {
  const prose = proseOf(item);
  const blocks: Block[] = [];
  let open = false;
  for (const [i, block] of prose.entries()) {
    const decides = block.type === 'paragraph' ? decidingPart(reading, block, own) : null;
    if (decides) {
      blocks.push(decides);
      open = decides.value.endsWith(':') || readLeadIn(decides.value) !== null;
    } else if (open && (block.type === 'list' || isAttClause(block))) blocks.push(block);
    else if (!isLabel(block, prose[i + 1])) open = false;
  }
  if (open) append(blocks, freeLists(item));
  return blocks;
}

/** What stands before the first heading and the end mark. */
function proseOf(item: Item): Block[] {
  const end = item.children.findIndex(
    (child) => child.type === 'section' || child.type === 'endMark',
  );
  return blocksOf(end < 0 ? item.children : item.children.slice(0, end)).filter(
    (block) => block.type !== 'note',
  );
}

/** The lists under free headings that follow: `## Utgår`. */
function freeLists(item: Item): Block[] {
  const sections = sectionsOf(item.children);
  const other = sections.findIndex((section) => section.role !== 'free');
  return sections
    .slice(0, other < 0 ? sections.length : other)
    .flatMap((section) => blocksOf(section.children))
    .filter((block) => block.type === 'list');
}

function isAttClause(block: Block): boolean {
  return block.type === 'paragraph' && /^att\s/u.test(block.value);
}

/** A few words over a list: `Utgår`. */
function isLabel(block: Block, next: Block | undefined): boolean {
  return (
    block.type === 'paragraph' &&
    next?.type === 'list' &&
    block.value.length <= 60 &&
    !/[.!?]$/u.test(block.value)
  );
}

/** A paragraph from its first deciding sentence on, null where it has none. */
function decidingPart(reading: Reading, paragraph: Paragraph, own: OwnBody): Paragraph | null {
  const { value } = paragraph;
  for (let from = 0; from < value.length; ) {
    SENTENCE_END.lastIndex = from;
    const end = SENTENCE_END.exec(value);
    const to = end ? end.index + 1 : value.length;
    if (decides(value.slice(from, to), own))
      return { type: 'paragraph', ...wordsOf(reading, paragraph, from) };
    from = end ? end.index + end[0].length : value.length;
  }
  return null;
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu;
const VERB = '(?:beslutar|godkänner|ajournerar)(?!\\p{L})';
const SUBJECT_FIRST = new RegExp(`^(.{1,80}?)\\s(?:${VERB}|föreslår(?!\\p{L}))`, 'su');
const VERB_FIRST = new RegExp(`(?<!\\p{L})${VERB}\\s((?:\\S+\\s?){1,5})`, 'gu');

function decides(sentence: string, own: OwnBody): boolean {
  const subject = SUBJECT_FIRST.exec(sentence);
  if (subject && isOwn(subject[1] ?? '', own))
    return !/föreslår$/u.test(subject[0]) || readSpeech(sentence).to !== null;
  VERB_FIRST.lastIndex = 0;
  for (let found = VERB_FIRST.exec(sentence); found; found = VERB_FIRST.exec(sentence)) {
    const words = (found[1] ?? '').split(/\s/u).map((word) => word.replace(/[.,:;]$/u, ''));
    if (words.some((_, i) => isOwn(words.slice(0, i + 1).join(' '), own))) return true;
  }
  return false;
}

/** Where the head names no body, whatever looks like one is the own. */
function isOwn(words: string, own: OwnBody): boolean {
  const name = plainLine(words);
  return looksLikeBody(name) || own.name !== null ? isOwnBody(name, own) : false;
}
