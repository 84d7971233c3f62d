/**
 * The template's head, with a line below it of what the template cannot know:
 * which § the page continues, that the document is a draft, and the page of
 * pages where neither its head nor its foot counts them.
 */
import { escapeXml } from '../xml.ts';
import { addAtEnd, attributeOf } from './package-xml.ts';
import { tagsOf } from './xml-tags.ts';

/** A line of more characters would fill the page that it heads. */
const LONGEST = 120;

export interface HeadLine {
  /** `§ 17 forts.`; empty on a page that begins a §. */
  continuation: string;
  mark: string | null;
  countsPages: boolean;
}

function run(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

/** Whether a head or foot has the number of its page. */
export function countsPages(xml: string): boolean {
  const counter = /\s*PAGE\b/uy;
  const countsAt = (text: string, at: number): boolean => {
    counter.lastIndex = at;
    return counter.test(text);
  };
  for (const { name, text, end } of tagsOf(xml)) {
    if (name === 'w:pgNum') return true;
    if (name === 'w:instrText' && countsAt(xml, end)) return true;
    if (name === 'w:fldSimple' && countsAt(attributeOf(text, 'w:instr') ?? '', 0)) return true;
  }
  return false;
}

/** Takes a head and the line to end it with, at `width` twips; returns the head, as it is where there is nothing to say. */
export function withHeadLine(
  head: string,
  { continuation, mark, countsPages: isCounted }: HeadLine,
  styles: { line: string; mark: string },
  width: number,
): string {
  const words = continuation.replace(/\s+/gu, ' ').slice(0, LONGEST);
  if (words === '' && mark === null && !isCounted) return head;
  const marked =
    mark === null ? '' : run(mark, `<w:rPr><w:rStyle w:val="${styles.mark}"/></w:rPr>`);
  const pages = isCounted
    ? `${run('  ')}${field('PAGE')}${run('(')}${field('NUMPAGES')}${run(')')}`
    : '';
  const right = marked + pages === '' ? '' : `<w:r><w:tab/></w:r>${marked}${pages}`;
  const line =
    `<w:p><w:pPr><w:pStyle w:val="${styles.line}"/><w:tabs><w:tab w:val="clear" w:pos="4536"/>` +
    `<w:tab w:val="clear" w:pos="9072"/><w:tab w:val="right" w:pos="${width}"/></w:tabs></w:pPr>` +
    `${words === '' ? '' : run(words)}${right}</w:p>`;
  return addAtEnd(head, 'w:hdr', line);
}
