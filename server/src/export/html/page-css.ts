import type { PrintDocument, PrintStyle } from '../../print/model.ts';

const PAPER: Readonly<Record<PrintStyle['paper'], string>> = {
  a4: 'A4',
  a5: 'A5',
  letter: 'letter',
};

/** Where the columns of the foot stand, by how many there are. */
const FOOT_BOXES: Readonly<Record<number, readonly string[]>> = {
  1: ['bottom-left'],
  2: ['bottom-left', 'bottom-right'],
  3: ['bottom-left', 'bottom-center', 'bottom-right'],
};

/** Words as a CSS string: all but plain letters and digits as escapes, so that none is syntax. */
function cssString(words: string): string {
  const escaped = words.replace(
    /[^a-zA-Z0-9]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
  return `"${escaped}"`;
}

function lines(...words: string[]): string {
  return cssString(words.filter((line) => line !== '').join('\n'));
}

function footBoxes(foot: readonly string[]): string {
  const boxes = FOOT_BOXES[foot.length] ?? ['bottom-center'];
  const columns = boxes.length === foot.length ? foot : [foot.join(' · ')];
  return columns.map((column, index) => `@${boxes[index]}{content:${cssString(column)}}`).join('');
}

/**
 * Takes the document and returns the page rule that prints its running head
 * and foot, with the page as `13(35)`. Browsers that know no margin boxes
 * print without them; the mark of a draft is there in every browser.
 */
export function pageCss(document: PrintDocument): string {
  const { running, style, mark } = document;
  const page = 'counter(page) "(" counter(pages) ")"';
  const date = running.date === '' ? '' : ` "\\a " ${cssString(running.date)}`;
  return [
    `@page{size:${PAPER[style.paper]};`,
    `@top-left{text-align:start;content:${lines(running.organisation, running.body)}}`,
    `@top-center{content:${lines(running.documentType, mark ?? '')}}`,
    `@top-right{text-align:end;content:${page}${date}}`,
    `${footBoxes(running.foot)}}`,
  ].join('\n');
}
