/** Parts of the Word file that the library would fill with today's date and a stand-in author. */
import type { PrintDocument, PrintStyle } from '../../print/model.ts';
import { escapeXml } from './xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A file of the package: its path and its XML. */
export interface Part {
  path: string;
  data: string;
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

/** The day of the meeting: an export has no time of its own, or two would differ. */
function timestamps(meetingDate: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(meetingDate)) return '';
  return ['created', 'modified']
    .map(
      (name) =>
        `<dcterms:${name} xsi:type="dcterms:W3CDTF">${meetingDate}T00:00:00Z</dcterms:${name}>`,
    )
    .join('');
}

/** Title, language and status (ISO/IEC 29500-2, core properties); the author is the organisation, no person. */
function coreProperties(document: PrintDocument): Part {
  return {
    path: 'docProps/core.xml',
    data:
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      element('dc:title', document.title) +
      element('dc:creator', document.organisation) +
      element('dc:language', 'sv-SE') +
      element('cp:contentStatus', document.mark ?? '') +
      `${timestamps(document.meetingDate)}</cp:coreProperties>`,
  };
}

/** What Word shows where the font is not installed. */
const SUBSTITUTES: Readonly<Record<PrintStyle['font'], { alternatives: string; family: string }>> =
  {
    'Source Sans 3': { alternatives: 'Source Sans Pro,Calibri', family: 'swiss' },
    'Source Serif 4': { alternatives: 'Source Serif Pro,Cambria', family: 'roman' },
  };

function fontTable(font: PrintStyle['font']): Part {
  const { alternatives, family } = SUBSTITUTES[font];
  return {
    path: 'word/fontTable.xml',
    data:
      `${DECLARATION}<w:fonts xmlns:w="${WORD}"><w:font w:name="${font}"><w:altName w:val="${alternatives}"/>` +
      `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
  };
}

/** The parts that take the place of the library's own. */
export function packageParts(document: PrintDocument): Part[] {
  return [coreProperties(document), fontTable(document.style.font)];
}
