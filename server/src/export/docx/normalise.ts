/**
 * Makes a Word package reproducible and small: what the library numbers at
 * random is numbered in order, empty parts and unused namespaces go, and no
 * entry has a time.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment a zip entry can state; zip times are local times. */
const NO_TIME = new Date(1980, 0, 1);
const DOCUMENT = 'word/document.xml';
const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';
/** What a program reads to see that a file is a Word file stands first. */
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', DOCUMENT];
const EMPTY_RELATIONSHIPS = /<Relationships [^>]*\/>$/;
/** A hyperlink's id: `rId` and 21 random characters; other ids are numbers. */
const RANDOM_ID = /\bId="(rId[\w-]{21})"/g;

/** Every prefix before a colon in a tag; more than those in use does no harm. */
function usedPrefixes(xml: string): Set<string> {
  return new Set([...xml.matchAll(/[<\s/](\w+):\w/g)].map(([, prefix = '']) => prefix));
}

function withoutUnusedNamespaces(xml: string): string {
  const start = xml.indexOf('<w:');
  const end = xml.indexOf('>', start);
  if (start < 0) return xml;
  const used = usedPrefixes(xml.slice(end)).add('w');
  const root = xml
    .slice(start, end)
    .replace(/ mc:Ignorable="([^"]*)"/, (_, prefixes: string) => {
      const kept = prefixes.split(' ').filter((prefix) => used.has(prefix));
      if (kept.length > 0) used.add('mc');
      return kept.length === 0 ? '' : ` mc:Ignorable="${kept.join(' ')}"`;
    })
    .replace(/ xmlns:(\w+)="[^"]*"/g, (declaration, prefix: string) =>
      used.has(prefix) ? declaration : '',
    );
  return xml.slice(0, start) + root + xml.slice(end);
}

/** The ids of hyperlinks, numbered as they come. */
function linkIds(relationships: string): Map<string, string> {
  const ids = [...relationships.matchAll(RANDOM_ID)].map(([, id = '']) => id);
  return new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
}

function renumber(xml: string, ids: Map<string, string>): string {
  return xml.replace(/\b(r:id|Id)="([^"]+)"/g, (whole, name: string, id: string) => {
    const numbered = ids.get(id);
    return numbered === undefined ? whole : `${name}="${numbered}"`;
  });
}

/** The library counts bookmarks from the start of the process: counted from 1 here. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
    (_, tag: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${tag}${number}"`;
    },
  );
}

function normalisePart(path: string, xml: string, ids: Map<string, string>): string {
  if (path === DOCUMENT_LINKS) return renumber(xml, ids);
  if (path === DOCUMENT) return withoutUnusedNamespaces(renumberBookmarks(renumber(xml, ids)));
  return withoutUnusedNamespaces(xml);
}

/**
 * Takes the package the library made, a `.docx` file; returns its parts (XML by
 * path), smaller, and the same for the same document.
 */
export function normalisedParts(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  const packed = Object.entries(unzipSync(bytes));
  const links = packed.find(([path]) => path === DOCUMENT_LINKS)?.[1];
  const ids = linkIds(links === undefined ? '' : strFromU8(links));
  for (const [path, data] of packed) {
    const xml = strFromU8(data);
    if (!EMPTY_RELATIONSHIPS.test(xml)) parts.set(path, normalisePart(path, xml, ids));
  }
  return parts;
}

/** Packs parts as a `.docx` file: the same bytes for the same parts in the same order. */
export function packParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const path of [...FIRST_PARTS, ...parts.keys()]) {
    const part = parts.get(path) ?? '';
    files[path] ??= typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 9, mtime: NO_TIME });
}
