/** Sections of the protokoll on the template's sheet, with the template's head and foot. */
import type { Page } from '../page.ts';
import { override, relationship } from './package-xml.ts';
import { countsPages, type HeadLine, withHeadLine } from './template-heads.ts';
import type { Place, TemplatePage } from './template-page.ts';

const EMPTY_HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr' +
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>';

/** Files to add to the package: XML by path, with what tells of them. */
export interface Additions {
  parts: Map<string, string>;
  relationships: string[];
  overrides: string[];
}

interface Source {
  page: TemplatePage;
  /** The XML of a part of the template; empty where there is none. */
  xml(path: string): string;
  /** What each section after the first continues, in order; empty where §§ run on. */
  continuations: string[];
  mark: string | null;
  styles: { line: string; mark: string };
}

/** Hands out heads and feet, each once. */
class Furniture {
  readonly #made = new Map<string, string>();
  readonly #counts: boolean;

  constructor(
    private readonly source: Source,
    private readonly added: Additions,
  ) {
    const { heads, feet } = source.page;
    const all = [...heads.values(), ...feet.values()];
    this.#counts = !all.some((path) => countsPages(source.xml(path)));
  }

  /** The reference to a head: the template's, or its copy with a line. */
  head(type: Place, place: Place, continuation: string): string {
    const path = this.source.page.heads.get(place);
    const line: HeadLine = { continuation, mark: this.source.mark, countsPages: this.#counts };
    const { styles, page } = this.source;
    const model = path === undefined ? EMPTY_HEAD : this.source.xml(path);
    const xml = withHeadLine(model, line, styles, page.page.textWidth);
    const id = this.#idOf(`head ${path} ${continuation}`, 'header', xml, path);
    return `<w:headerReference w:type="${type}" r:id="${id}"/>`;
  }

  foot(type: Place, place: Place): string {
    const path = this.source.page.feet.get(place);
    if (path === undefined) return '';
    const id = this.#idOf(`foot ${path}`, 'footer', this.source.xml(path), path);
    return `<w:footerReference w:type="${type}" r:id="${id}"/>`;
  }

  #idOf(key: string, kind: 'header' | 'footer', xml: string, from: string | undefined): string {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const number = this.#made.size + 1;
    const [id, name] = [`rIdProtokoll${kind}${number}`, `protokoll-${kind}${number}.xml`];
    this.#made.set(key, id);
    this.added.parts.set(`word/${name}`, xml);
    // Its logo and links come along.
    const links = from === undefined ? '' : this.source.xml(relsOf(from));
    if (links !== '') this.added.parts.set(relsOf(`word/${name}`), links);
    this.added.relationships.push(relationship(id, kind, name));
    this.added.overrides.push(override(`word/${name}`, kind));
    return id;
  }
}

/** Where the relationships of a part are. */
function relsOf(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

function sheet({ width, height, margin, edge }: Page): string {
  return (
    '<w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}"` +
    ` w:left="${margin.left}" w:header="${edge.head}" w:footer="${edge.foot}" w:gutter="0"/>` +
    '<w:titlePg/>'
  );
}

/**
 * Rewrites the sections of our document. The cover's first page has the
 * template's first head; the first page of a § has the head of other pages,
 * and the pages that continue it have that head with `§ n forts.` below it.
 */
export function templateSections(
  documentXml: string,
  source: Source,
): { xml: string; added: Additions } {
  const added: Additions = { parts: new Map(), relationships: [], overrides: [] };
  const furniture = new Furniture(source, added);
  const others: Place[] =
    source.page.heads.has('even') || source.page.feet.has('even') ? ['even'] : [];
  const cover: Place = source.page.hasTitlePage ? 'first' : 'default';
  let section = -1;
  const xml = documentXml.replace(/<w:sectPr>[\s\S]*?<\/w:sectPr>/gu, () => {
    section += 1;
    const first: Place = section === 0 ? cover : 'default';
    const continuation = source.continuations[section - 1] ?? '';
    const later: Place[] = ['default', ...others];
    const heads = later.map((place) => furniture.head(place, place, continuation));
    const feet = later.map((place) => furniture.foot(place, place));
    const references = [
      furniture.head('first', first, ''),
      ...heads,
      furniture.foot('first', first),
      ...feet,
    ];
    return `<w:sectPr>${references.join('')}${sheet(source.page.page)}</w:sectPr>`;
  });
  return { xml, added };
}
