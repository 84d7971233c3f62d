/**
 * The text of an existing protokoll, as a PDF or Word file gives it, to markup.
 * Words are never changed: what goes is the print's, what is added is marks.
 */
import { type OwnBody, ownBodyOf } from '../language/body-name.ts';
import { endOfCaseNumber } from '../language/case-number.ts';
import { format } from '../language/format.ts';
import { typedCharacters } from './characters.ts';
import { removeContents } from './contents.ts';
import { readCover } from './cover.ts';
import { existingMarkup } from './existing-markup.ts';
import { removeFurniture } from './furniture.ts';
import { bodyOf, headMarkup } from './head-markup.ts';
import { type ItemSource, splitItems } from './item-lines.ts';
import { type MarkupBlock, writeBlocks } from './markup-blocks.ts';
import { joinWraps, type Layout, type LineKind, measureLayout } from './paragraphs.ts';
import { lineKind, proseBlocks, sectionBlocks } from './sections.ts';
import { wordEvidence } from './soft-hyphens.ts';
import { sourceLines } from './source-lines.ts';
import { readTitle } from './titles.ts';

/**
 * A text that gives neither a field nor a heading cannot be told from print: it
 * is read until reading changes nothing, so that importing it again does not.
 */
const MOST_PASSES = 4;

/** Where no § ends the cover, no later line is an entry of it. */
const MOST_COVER_LINES = 60;

/**
 * Makes canonical markup out of the text of an existing protokoll. Total:
 * nothing throws; a text that is no protokoll becomes prose. Linear in the
 * text's length.
 *
 * @param text any text
 * @returns markup; the same where the text is markup already
 */
export function importText(text: string): string {
  let markup = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const existing = existingMarkup(markup);
    if (existing !== null) return existing;
    const read = format(markupOf(markup));
    if (read === markup) break;
    markup = read;
  }
  return markup;
}

function markupOf(text: string): string {
  const all = sourceLines(typedCharacters(text));
  const { lines, heads } = removeFurniture(all);
  const evidence = wordEvidence(lines.map((line) => line.text));
  const layout = measureLayout(lines, evidence);
  const { cover, items } = splitItems(lines, layout);
  const numbers = new Set(items.flatMap(({ number }) => number ?? []));
  const end = items.length > 0 ? cover.length : MOST_COVER_LINES;
  const front = readCover(removeContents(cover.slice(0, end), numbers));
  const head = headMarkup(front, heads, evidence);
  const own = withPrefix(ownBodyOf(bodyOf(head)), items);
  const prose = proseBlocks(
    joinWraps([...front.prose, ...cover.slice(end)], layout, (line) => lineKind(line, own)),
  );
  const parts = [
    head.join('\n'),
    writeBlocks(prose),
    ...items.map((item) => itemMarkup(item, layout, own)),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

/** A prefix that all §§ have (`BUN § 20`) is the file's own body's, whatever its name spells. */
function withPrefix(own: OwnBody, items: readonly ItemSource[]): OwnBody {
  const [prefix = ''] = items.map((item) => item.prefix.toLowerCase());
  if (!prefix || items.some((item) => item.prefix.toLowerCase() !== prefix)) return own;
  return { ...own, names: new Set([...own.names, prefix]) };
}

function itemMarkup(item: ItemSource, layout: Layout, own: OwnBody): string {
  const kindOf: LineKind = (line) => lineKind(line, own);
  const { title, caseNumbers, rest } = readTitle(item, layout, kindOf);
  const number = item.lastNumber ?? item.number;
  const previous = number === null ? null : { number, letter: item.letter };
  const blocks: MarkupBlock[] = [{ kind: 'paragraph', text: itemLine(item, caseNumbers, own) }];
  if (title) blocks.push({ kind: 'paragraph', text: title });
  const text = sectionBlocks(joinWraps(rest, layout, kindOf), own, previous);
  return [writeBlocks(blocks), writeBlocks(text)].filter((part) => part !== '').join('\n\n');
}

function itemLine(item: ItemSource, caseNumbers: readonly string[], own: OwnBody): string {
  const { number, lastNumber, letter, pending, prefix } = item;
  const foreign = prefix !== '' && !own.names.has(prefix.toLowerCase());
  const mark = lastNumber === null ? '§' : '§§';
  const numbers = lastNumber === null ? `${number ?? ''}` : `${number}–${lastNumber}`;
  const label = `${mark} ${pending ? '?' : numbers + letter}`.trim();
  const cases = caseNumbers.length > 0 ? ` ${caseNumbers.map(caseNumberMarkup).join(', ')}` : '';
  return `${foreign ? `${prefix} ` : ''}${label}${cases}`;
}

/** A number that would be read as something else (`2026/44`, a range of years) keeps a label. */
function caseNumberMarkup(number: string): string {
  return endOfCaseNumber(number, 0) === number.length ? number : `Dnr ${number}`;
}
