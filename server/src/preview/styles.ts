/** The preview's style sheet: the exported page's own text, in the theme's colours or as paper. */
import { SCREEN_CSS } from '../export/html/css-screen.ts';
import { TEXT_CSS } from '../export/html/css-text.ts';
import { paletteCss } from '../export/html/palette.ts';
import { fontFamily } from '../export/html/stylesheet.ts';
import type { PrintStyle } from '../print/model.ts';

/**
 * Takes the document's style; returns the sheet. The page says by `data-look`
 * on its root which colours count: `light`, `dark`, or `paper`.
 */
export function previewStyles(style: PrintStyle): string {
  const light = paletteCss(style, 'light');
  return [
    `:root{color-scheme:light;--font:${fontFamily(style)};${light}}`,
    `:root[data-look=dark]{color-scheme:dark;${paletteCss(style, 'dark')}}`,
    TEXT_CSS,
    SCREEN_CSS,
  ].join('\n');
}
