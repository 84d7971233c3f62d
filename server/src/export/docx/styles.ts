/**
 * The style sheet: real styles for everything, so that a secretary changes
 * the look of a protokoll in one place.
 */
import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  ImportedXmlComponent,
  type IStylesOptions,
  StyleForCharacter,
  StyleForParagraph,
} from 'docx';
import type { PrintStyle } from '../../print/model.ts';
import { lineHeight } from './spacing.ts';
import { STYLE } from './style-names.ts';
import { coverStyles } from './styles-cover.ts';
import { itemStyles } from './styles-item.ts';

type ImportedStyles = NonNullable<IStylesOptions['importedStyles']>[number][];

/** Half points: a text of 11 points. */
const TEXT_SIZE = 22;

/** The accent as Word writes it (`1F4E79`), black where there is none. */
export function accentColour(style: PrintStyle): string {
  const match = /^#([0-9a-f]{6})$/i.exec(style.accent ?? '');
  return match?.[1]?.toUpperCase() ?? '000000';
}

/** A table style: rules between rows, a stronger one under the head, which is shaded. */
function tableStyle(colour: string): ImportedXmlComponent {
  const rule = (side: string, size: number, shade: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${shade}"/>`;
  return ImportedXmlComponent.fromXmlString(
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Protokollstabell"/>` +
      '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>' +
      `${rule('top', 8, colour)}${rule('bottom', 8, colour)}${rule('insideH', 4, 'BFBFBF')}` +
      '</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>' +
      '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>' +
      `${rule('bottom', 8, colour)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>` +
      '</w:tcPr></w:tblStylePr></w:style>',
  );
}

function characterStyles(): ICharacterStyleOptions[] {
  const base = { basedOn: 'DefaultParagraphFont', quickFormat: true };
  return [
    { id: STYLE.itemNumber, name: 'Paragrafnummer', ...base, run: { size: TEXT_SIZE } },
    { id: STYLE.mark, name: 'Utkast', ...base, run: { bold: true, color: 'B00020' } },
  ];
}

/** What Word takes for given: the styles that all others are based on. */
function baseStyles(style: PrintStyle): ImportedStyles {
  return [
    new DocumentDefaults({
      run: { font: style.font, size: TEXT_SIZE, language: { value: 'sv-SE' } },
      paragraph: { spacing: { ...lineHeight(1.05), after: 120 } },
    }),
    new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
    ImportedXmlComponent.fromXmlString(
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
    ),
    ImportedXmlComponent.fromXmlString(
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
        '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    ),
    new StyleForCharacter({
      id: 'Hyperlink',
      name: 'Hyperlink',
      basedOn: 'DefaultParagraphFont',
      run: { color: '0B5394', underline: {} },
    }),
  ];
}

/** The style sheet of a print style: these styles and no others. */
export function styleSheet(style: PrintStyle): IStylesOptions {
  const colour = accentColour(style);
  return {
    importedStyles: [...baseStyles(style), tableStyle(colour)],
    paragraphStyles: [...itemStyles(colour), ...coverStyles(colour)],
    characterStyles: characterStyles(),
  };
}
