/**
 * The text of an existing protokoll, as a PDF or Word file gives it, to markup.
 * Words are never changed: what goes is the print's, what is added is marks.
 */
import { type OwnBody, ownBodyOf } from '../language/body-name.ts';
import { format } from '../language/format.ts';
import { typedCharacters } from './characters.ts';
import { removeContents } from './contents.ts';
import { readCover } from './cover.ts';
import { existingMarkup } from './existing-markup.ts';
import { removeFurniture } from './furniture.ts';
import { bodyOf, headMarkup } from './head-markup.ts';
import { type ItemSource, splitItems } from './item-lines.ts';
import { type MarkupBlock, writeBlocks } from './markup-blocks.ts';
import { joinWraps, type Layout, measureLayout } from './paragraphs.ts';
import { isOwnLine, sectionBlocks } from './sections.ts';
import { wordEvidence } from './soft-hyphens.ts';
import { sourceLines } from './source-lines.ts';
import { readTitle } from './titles.ts';

/**
 * Makes canonical markup out of the text of an existing protokoll. Total:
 * nothing throws; a text that is no protokoll becomes prose. Linear in the
 * text's length.
 *
 * @param text any text
 * @returns markup; the same where the text is markup already
 */
export function importText(text: string): string {
  return existingMarkup(text) ?? format(markupOf(text));
}

function markupOf(text: string): string {
  const all = sourceLines(typedCharacters(text));
  const { lines, heads } = removeFurniture(all);
  const evidence = wordEvidence(lines.map((line) => line.text));
  const layout = measureLayout(lines, evidence);
  const { cover, items } = splitItems(lines, layout);
  const numbers = new Set(items.flatMap(({ number }) => number ?? []));
  const front = readCover(removeContents(cover, numbers));
  const head = headMarkup(front, heads, evidence);
  const own = ownBodyOf(bodyOf(head));
  const ownLine = (line: string): boolean => isOwnLine(line, own);
  const prose = sectionBlocks(joinWraps(front.prose, layout, ownLine), own);
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

function itemMarkup(item: ItemSource, layout: Layout, own: OwnBody): string {
  const ownLine = (line: string): boolean => isOwnLine(line, own);
  const { title, caseNumbers, rest } = readTitle(item, layout, ownLine);
  const blocks: MarkupBlock[] = [{ kind: 'paragraph', text: itemLine(item, caseNumbers, own) }];
  if (title) blocks.push({ kind: 'paragraph', text: title });
  const text = sectionBlocks(joinWraps(rest, layout, ownLine), own);
  return [writeBlocks(blocks), writeBlocks(text)].filter((part) => part !== '').join('\n\n');
}

function itemLine(item: ItemSource, caseNumbers: readonly string[], own: OwnBody): string {
  const { number, lastNumber, letter, pending, prefix } = item;
  const foreign = prefix !== '' && own.name !== null && !own.names.has(prefix.toLowerCase());
  const mark = lastNumber === null ? '§' : '§§';
  const numbers = lastNumber === null ? `${number ?? ''}` : `${number}–${lastNumber}`;
  const label = `${mark} ${pending ? '?' : numbers + letter}`.trim();
  const cases = caseNumbers.length > 0 ? ` ${caseNumbers.join(', ')}` : '';
  return `${foreign ? `${prefix} ` : ''}${label}${cases}`;
}
