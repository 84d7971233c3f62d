/**
 * Puts a protokoll into a municipality's own Word file: the template gives
 * styles, theme, fonts, sheet, head and foot; what stands in its body makes
 * way for the protokoll, or stands around it where it says so.
 */
import { strFromU8, strToU8 } from 'fflate';
import { addAtEnd, attributeOf, override, relationship, relationshipsOf } from './package-xml.ts';
import type { TemplateParts } from './read-template.ts';
import { aroundPlaceholder, betweenTemplate } from './template-body.ts';
import { highestNumber, mergeNumbering, renumberLists } from './template-numbering.ts';
import { templatePage } from './template-page.ts';
import { type Additions, templateSections } from './template-sections.ts';
import { mergeStyles, withStyleIds } from './template-styles.ts';
import { elementsOf, withoutSpans } from './xml-tags.ts';

const TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const SETTINGS = 'word/settings.xml';
const CORE = 'docProps/core.xml';

/** What the document says that the template cannot know. */
export interface DocumentFacts {
  continuations: string[];
  mark: string | null;
  /** Ids of our styles for the line below the head and the mark in it. */
  styles: { line: string; mark: string };
}

/** Our hyperlinks, by ids that no template has. */
const LINK_ID = /\brIdLink(?=\d)/gu;
const OWN_LINK = 'rIdProtokollLink';

/** No list of the template's counts paragraphs that have a number of their own, or none. */
function withoutStyleNumbers(xml: string, numbered: ReadonlySet<string>): string {
  return xml.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/gu, (whole, inside: string) => {
    const style = /<w:pStyle w:val="([^"]*)"/u.exec(inside)?.[1] ?? '';
    if (!numbered.has(style) || inside.includes('<w:numPr>')) return whole;
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const before =
      /^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)(?:\s[^>]*)?\/>)*/u;
    return `<w:pPr>${inside.replace(before, (start) => start + none)}</w:pPr>`;
  });
}

/** The file that the template was made from is on somebody's disk: not named in the result. */
function settingsOf(xml: string): string {
  const left = ['attachedTemplate', 'documentProtection', 'trackRevisions', 'mailMerge'];
  return withoutSpans(xml, elementsOf(xml, ...left.map((name) => `w:${name}`)));
}

function withoutAttachedTemplate(rels: string): string {
  const attached = relationshipsOf(rels).filter(({ text }) =>
    attributeOf(text, 'Type')?.endsWith('/attachedTemplate'),
  );
  return withoutSpans(rels, attached);
}

/** A template of Word's own kind (`.dotx`) becomes a document. */
function typesOf(xml: string, overrides: string[]): string {
  const document = xml.replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  );
  return addAtEnd(document, 'Types', overrides.join(''));
}

class Package {
  readonly parts: Map<string, Uint8Array>;

  constructor(template: TemplateParts) {
    this.parts = new Map(template);
  }

  xml(path: string): string {
    const data = this.parts.get(path);
    return data === undefined ? '' : strFromU8(data).replace(/^\uFEFF/u, '');
  }

  set(path: string, xml: string): void {
    this.parts.set(path, strToU8(xml));
  }
}

/** Sets our lists beside the template's; returns how far ours are moved. */
function addNumbering(file: Package, ours: string, added: Additions): void {
  const template = file.xml(NUMBERING);
  if (template.includes('</w:numbering>')) {
    file.set(NUMBERING, mergeNumbering(template, ours));
    return;
  }
  file.set(NUMBERING, renumberLists(ours, 0));
  if (template !== '') return;
  added.relationships.push(relationship('rIdProtokollNumbering', 'numbering', 'numbering.xml'));
  added.overrides.push(override(NUMBERING, 'numbering'));
}

/** Title, language and status are the protokoll's, not the template's. */
function addCore(file: Package, core: string, added: Additions): void {
  if (!file.parts.has(CORE)) {
    const type =
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    const link = `<Relationship Id="rIdProtokollCore" Type="${type}" Target="${CORE}"/>`;
    file.set('_rels/.rels', addAtEnd(file.xml('_rels/.rels'), 'Relationships', link));
    added.overrides.push(
      `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
    );
  }
  file.set(CORE, core);
}

function hyperlinksOf(rels: string): string[] {
  return relationshipsOf(rels)
    .filter(({ text }) => attributeOf(text, 'Type')?.endsWith('/hyperlink'))
    .map(({ text }) => text.replace(LINK_ID, OWN_LINK));
}

/**
 * Takes a template, and our file's parts (XML by path) without heads for the
 * §§; returns the parts of the result. Both are left as they are.
 */
export function applyTemplate(
  template: TemplateParts,
  ours: ReadonlyMap<string, string>,
  facts: DocumentFacts,
): Map<string, Uint8Array> {
  const file = new Package(template);
  const own = (path: string): string => ours.get(path) ?? '';
  const { xml: styles, ids, numbered } = mergeStyles(file.xml(STYLES), own(STYLES));
  const shift = file.xml(NUMBERING).includes('</w:numbering>')
    ? highestNumber(file.xml(NUMBERING))
    : 0;
  const content = withStyleIds(renumberLists(own(DOCUMENT), shift), ids).replace(LINK_ID, OWN_LINK);
  const named = (id: string): string => ids.get(id) ?? id;
  const minutes = withoutStyleNumbers(content, numbered);
  const around = aroundPlaceholder(file.xml(DOCUMENT));
  const whole = around === null ? minutes : betweenTemplate(minutes, around);
  const { xml, added } = templateSections(whole, {
    page: templatePage(template),
    xml: (path) => file.xml(path),
    continuations: facts.continuations,
    mark: facts.mark,
    styles: { line: named(facts.styles.line), mark: named(facts.styles.mark) },
  });
  if (own(NUMBERING) !== '') addNumbering(file, own(NUMBERING), added);
  addCore(file, own(CORE), added);
  file.set(DOCUMENT, xml);
  file.set(STYLES, styles);
  if (file.parts.has(SETTINGS)) file.set(SETTINGS, settingsOf(file.xml(SETTINGS)));
  const settingsLinks = 'word/_rels/settings.xml.rels';
  if (file.parts.has(settingsLinks)) {
    file.set(settingsLinks, withoutAttachedTemplate(file.xml(settingsLinks)));
  }
  for (const [path, part] of added.parts) file.set(path, part);
  const links = [...added.relationships, ...hyperlinksOf(own(LINKS))].join('');
  file.set(LINKS, addAtEnd(file.xml(LINKS), 'Relationships', links));
  file.set(TYPES, typesOf(file.xml(TYPES), added.overrides));
  return file.parts;
}
