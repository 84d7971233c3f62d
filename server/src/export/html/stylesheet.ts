import type { PrintDocument, PrintStyle } from '../../print/model.ts';
import { PAPER_CSS } from './css-paper.ts';
import { SCREEN_CSS } from './css-screen.ts';
import { TEXT_CSS } from './css-text.ts';
import { pageCss } from './page-css.ts';
import { paletteCss } from './palette.ts';

/** The reader's own faces, nearest to what the other formats embed. */
const FONTS: Readonly<Record<PrintStyle['font'], string>> = {
  'Source Sans 3':
    '"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  'Source Serif 4':
    '"Source Serif 4","Iowan Old Style",Charter,"Bitstream Charter",Cambria,Georgia,serif',
};

/** Takes a document's style; returns its fonts as CSS, with faces of the reader's own to fall back on. */
export function fontFamily(style: Pick<PrintStyle, 'font'>): string {
  return FONTS[style.font];
}

/**
 * Takes the document and returns its style sheet: light or dark as the reader
 * has it, light on paper. Nothing in it is loaded from elsewhere.
 */
export function stylesheet(document: PrintDocument): string {
  const { style } = document;
  const light = paletteCss(style, 'light');
  return [
    `:root{color-scheme:light dark;--font:${fontFamily(style)};${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${paletteCss(style, 'dark')}}}`,
    TEXT_CSS,
    `@media screen{${SCREEN_CSS}}`,
    `@media print{:root{color-scheme:light}${PAPER_CSS}}`,
    pageCss(document),
  ].join('\n');
}
