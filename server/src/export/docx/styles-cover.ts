/** The styles of the cover, the list of §§ and what stands on every page. */
import type { IParagraphStyleOptions } from 'docx';
import { lineHeight } from './spacing.ts';
import { STYLE } from './style-names.ts';

const tight = { before: 0, after: 0, ...lineHeight(0.95) };

function coverTextStyles(colour: string): IParagraphStyleOptions[] {
  return [
    {
      id: STYLE.title,
      name: 'Title',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 36, bold: true, color: colour, characterSpacing: 20 },
      paragraph: { keepNext: true, spacing: { after: 160 } },
    },
    {
      id: STYLE.coverHeading,
      name: 'Omslagsrubrik',
      basedOn: STYLE.item,
      next: 'Normal',
      quickFormat: true,
      run: { size: 24, color: colour },
      paragraph: { spacing: { before: 120, after: 80 } },
    },
    {
      id: STYLE.coverText,
      name: 'Omslagstext',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: tight },
    },
    {
      id: STYLE.coverLabel,
      name: 'Omslagsetikett',
      basedOn: STYLE.coverText,
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: STYLE.signature,
      name: 'Namnteckning',
      basedOn: STYLE.coverText,
      quickFormat: true,
      paragraph: { keepLines: true, spacing: { before: 320, after: 0, ...lineHeight(0.95) } },
    },
    {
      id: STYLE.agendaText,
      name: 'Ärendelista',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 40, after: 40, ...lineHeight(0.95) } },
    },
  ];
}

function pageStyles(): IParagraphStyleOptions[] {
  const small = { spacing: { after: 0, ...lineHeight(1) } };
  return [
    { id: STYLE.head, name: 'header', basedOn: 'Normal', run: { size: 20 }, paragraph: small },
    { id: STYLE.foot, name: 'footer', basedOn: 'Normal', run: { size: 16 }, paragraph: small },
    {
      id: STYLE.continuation,
      name: 'Fortsättning',
      basedOn: STYLE.head,
      quickFormat: true,
      run: { size: 22 },
      paragraph: { spacing: { before: 240, after: 120, ...lineHeight(1) } },
    },
  ];
}

/** The paragraph styles of the cover and of every page, headings in `colour` (`rrggbb`). */
export function coverStyles(colour: string): IParagraphStyleOptions[] {
  return [...coverTextStyles(colour), ...pageStyles()];
}
