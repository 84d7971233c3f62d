/** The styles of the §§: headings, points, tables, recipients. */
import { type IParagraphStyleOptions, LineRuleType } from 'docx';
import { millimetres } from './page.ts';
import { lineHeight } from './spacing.ts';
import { STYLE } from './style-names.ts';

/** Case number left, the § number at this place (twips) beside it. */
export const ITEM_NUMBER_TAB = millimetres(42);

function headingStyles(colour: string): IParagraphStyleOptions[] {
  const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true };
  const kept = { keepNext: true, keepLines: true };
  return [
    {
      id: STYLE.item,
      name: 'heading 1',
      ...heading,
      run: { size: 30, bold: true, color: colour },
      paragraph: { ...kept, outlineLevel: 0, spacing: { ...lineHeight(1), after: 160 } },
    },
    {
      id: STYLE.section,
      name: 'heading 2',
      ...heading,
      run: { size: 24, bold: true, color: colour },
      paragraph: { ...kept, outlineLevel: 1, spacing: { before: 240, after: 60 } },
    },
    {
      id: STYLE.subsection,
      name: 'heading 3',
      ...heading,
      run: { bold: true, italics: true, color: colour },
      paragraph: { ...kept, outlineLevel: 2, spacing: { before: 160, after: 40 } },
    },
  ];
}

function textStyles(): IParagraphStyleOptions[] {
  return [
    { id: STYLE.field, name: 'Fält', basedOn: 'Normal', next: 'Normal', quickFormat: true },
    {
      id: STYLE.line,
      name: 'Underlagsrad',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 20 } },
    },
    {
      id: STYLE.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: millimetres(8), right: millimetres(8) } },
    },
    {
      id: STYLE.endMark,
      name: 'Slutstreck',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 60, after: 120 } },
    },
    {
      id: STYLE.anchor,
      name: 'Avsnittsslut',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, after: 0 } },
    },
  ];
}

function listStyles(): IParagraphStyleOptions[] {
  const spacing = { after: 60 };
  const list = { basedOn: 'Normal', quickFormat: true, paragraph: { spacing } };
  return [
    { id: STYLE.bullets, name: 'List Bullet', ...list },
    { id: STYLE.numbers, name: 'List Number', ...list },
    { id: STYLE.point, name: 'Beslutspunkt', ...list, paragraph: { spacing: { after: 80 } } },
    { id: STYLE.listContinue, name: 'List Continue', ...list },
  ];
}

function tableStyles(): IParagraphStyleOptions[] {
  const paragraph = { spacing: { before: 30, after: 30, ...lineHeight(1) } };
  return [
    {
      id: STYLE.tableText,
      name: 'Tabelltext',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph,
    },
    {
      id: STYLE.tableHead,
      name: 'Tabellrubrik',
      basedOn: STYLE.tableText,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
  ];
}

function recipientStyles(): IParagraphStyleOptions[] {
  return [
    {
      id: STYLE.recipientsHeading,
      name: 'Mottagarrubrik',
      basedOn: 'Normal',
      next: STYLE.recipient,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: 40 } },
    },
    {
      id: STYLE.recipient,
      name: 'Mottagare',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { keepLines: true, spacing: { after: 0 } },
    },
  ];
}

/** The paragraph styles of the §§, headings in `colour` (`rrggbb`). */
export function itemStyles(colour: string): IParagraphStyleOptions[] {
  return [
    ...headingStyles(colour),
    ...textStyles(),
    ...listStyles(),
    ...tableStyles(),
    ...recipientStyles(),
  ];
}
