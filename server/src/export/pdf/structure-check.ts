/** Checks of a PDF's structure tree: levels of headings, tables, alternative texts. */
import type { PdfFile } from './pdf-file.ts';
import { isKind, nameOf, type PdfDictionary, type PdfValue } from './pdf-values.ts';

/** The structure types of ISO 32000-1, 14.8.4, that a document may use. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

interface Element {
  /** The standard type, through the role map. */
  type: string;
  dictionary: PdfDictionary;
  children: Element[];
}

/** Problems of the structure tree, in document order. */
export function checkStructure(file: PdfFile): string[] {
  const root = file.dictionary(file.catalog().get('StructTreeRoot'));
  if (root === null) return [];
  const roles = file.dictionary(root.get('RoleMap')) ?? new Map();
  const elements = children(file, root, roles).flatMap(withDescendants);
  return [
    ...elements.flatMap(checkElement),
    ...checkHeadings(elements.map(({ type }) => type)),
    ...elements.filter(({ type }) => type === 'Table').flatMap(checkTable),
  ];
}

function children(file: PdfFile, parent: PdfDictionary, roles: PdfDictionary): Element[] {
  const kids = file.resolve(parent.get('K'));
  const list: PdfValue[] = Array.isArray(kids) ? kids : [kids];
  return list.flatMap((kid) => {
    const dictionary = isKind(kid, 'reference') ? file.dictionary(kid) : null;
    if (dictionary === null || !dictionary.has('S')) return [];
    const own = nameOf(dictionary.get('S')) ?? '';
    const type = STANDARD.has(own) ? own : (nameOf(roles.get(own)) ?? own);
    return [{ type, dictionary, children: children(file, dictionary, roles) }];
  });
}

function withDescendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function checkElement({ type, dictionary }: Element): string[] {
  const problems: string[] = [];
  if (!STANDARD.has(type)) problems.push(`PDF/A 6.7.3.4: ${type} is no standard structure type`);
  const needsAlternative = type === 'Figure' || type === 'Formula';
  if (needsAlternative && !dictionary.has('Alt') && !dictionary.has('ActualText')) {
    problems.push(`PDF/UA 7.3: a ${type} without an alternative text`);
  }
  return problems;
}

function checkHeadings(types: readonly string[]): string[] {
  const problems: string[] = [];
  let before = 0;
  for (const type of types) {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > before + 1) problems.push(`PDF/UA 7.4.2: H${level} after H${before}`);
    before = level;
  }
  if (before === 0) problems.push('PDF/UA 7.4.2: no heading');
  return problems;
}

function checkTable(table: Element): string[] {
  const cells = withDescendants(table);
  const heads = cells.filter(({ type }) => type === 'TH');
  if (heads.length === 0) return ['PDF/UA 7.5: a table without TH'];
  return heads.every(({ dictionary }) => hasScope(dictionary.get('A')))
    ? []
    : ['PDF/UA 7.5: a TH without a scope'];
}

function hasScope(attributes: PdfValue | undefined): boolean {
  const list: (PdfValue | undefined)[] = Array.isArray(attributes) ? attributes : [attributes];
  return list.some((entry) => entry instanceof Map && entry.has('Scope'));
}
