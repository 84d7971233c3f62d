import type { PrintStyle } from '../../print/model.ts';
import { readableAccent } from './accent.ts';

interface Palette {
  ground: string;
  /** Behind the decision and the notice. */
  raised: string;
  ink: string;
  /** For what is less important: still 4.5:1 on both grounds. */
  soft: string;
  rule: string;
}

/** Every pair of text and ground is tested for contrast. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff',
    raised: '#f4f5f3',
    ink: '#1b1f23',
    soft: '#565d64',
    rule: '#d5d9d6',
  },
  dark: {
    ground: '#15181b',
    raised: '#1e2226',
    ink: '#e6e8ea',
    soft: '#a6adb4',
    rule: '#3a4047',
  },
};

/**
 * Takes the document's style and returns the colours as CSS custom properties
 * (declarations), the municipality's own colour made readable on this ground.
 */
export function paletteCss(style: PrintStyle, scheme: 'light' | 'dark'): string {
  const palette = PALETTES[scheme];
  const accent = readableAccent(style.accent, palette.ink, [palette.ground, palette.raised]);
  return Object.entries({ ...palette, accent })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
