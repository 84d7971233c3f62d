/**
 * The heads that say which § a page continues: one a section, as Word has no
 * other that LibreOffice reads too. They are made from the cover's head, which
 * differs in that one line: the library formats every head twice and searches
 * each for every list of the document, which is quadratic.
 */
import { escapeXml } from './xml.ts';

const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
/** The cover's head for later pages, whose last paragraph is empty. */
const MODEL = 'word/header1.xml';
const HEAD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const HEAD_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const END = '</w:p></w:hdr>';
/** A line of more characters would fill the page that it heads. */
const LONGEST = 120;

function headOf(model: string, continuation: string): string {
  const line = continuation.replace(/\s+/g, ' ').slice(0, LONGEST);
  const run = `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
  return `${model.slice(0, -END.length)}${run}${END}`;
}

function insertBeforeEnd(xml: string, end: string, added: string[]): string {
  return xml.slice(0, -end.length) + added.join('') + end;
}

/** States the head of `count` sections after the first; other heads and the foot are inherited. */
function refer(documentXml: string, count: number): string {
  let section = -1;
  return documentXml.replace(/<w:sectPr>/g, (start) => {
    section += 1;
    const reference = `<w:headerReference w:type="default" r:id="rIdHead${section}"/>`;
    return section === 0 || section > count ? start : start + reference;
  });
}

/**
 * Adds a head for each section after the first to a package's parts.
 *
 * @param parts the package: XML by path; changed in place
 * @param continuations the line of each section, in order
 */
export function addContinuationHeads(parts: Map<string, string>, continuations: string[]): void {
  const part = (path: string): string => parts.get(path) ?? '';
  const numbers = continuations.map((_, index) => index + 1);
  const model = part(MODEL);
  parts.set(DOCUMENT, refer(part(DOCUMENT), continuations.length));
  parts.set(
    LINKS,
    insertBeforeEnd(
      part(LINKS),
      '</Relationships>',
      numbers.map(
        (n) => `<Relationship Id="rIdHead${n}" Type="${HEAD_LINK}" Target="head${n}.xml"/>`,
      ),
    ),
  );
  parts.set(
    TYPES,
    insertBeforeEnd(
      part(TYPES),
      '</Types>',
      numbers.map((n) => `<Override ContentType="${HEAD_TYPE}" PartName="/word/head${n}.xml"/>`),
    ),
  );
  for (const [index, continuation] of continuations.entries()) {
    parts.set(`word/head${index + 1}.xml`, headOf(model, continuation));
  }
}
