/**
 * Reads a Word file that a municipality uses as its template. It is a file
 * from anywhere: its size is measured while it is unpacked, never believed,
 * and what could run a program or fetch something makes it unusable.
 */
import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { attributeOf, relationshipsOf } from './package-xml.ts';
import { type PlaceholderFault, placeholderFault } from './template-body.ts';

/** More bytes than any letterhead needs, packed and unpacked. */
export const MOST_TEMPLATE_BYTES = 20_000_000;
const MOST_UNPACKED = 100_000_000;
const CHUNK = 65_536;

/** The files of the template by path. */
export type TemplateParts = ReadonlyMap<string, Uint8Array>;

/** Why a file cannot be the template: no Word file, too large, runs programs, fetches from elsewhere, or does not say where the minutes go. */
export type TemplateFault = 'not-word' | 'too-large' | 'active' | 'external' | PlaceholderFault;

export type ReadTemplate = { parts: TemplateParts } | { fault: TemplateFault };

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Parts that are added to, each with how it ends in every file that Word or LibreOffice saves. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['[Content_Types].xml', '</Types>'],
  ['_rels/.rels', '</Relationships>'],
  ['word/document.xml', '</w:document>'],
  ['word/_rels/document.xml.rels', '</Relationships>'],
  ['word/styles.xml', '</w:styles>'],
]);
const UTF_8 = /^(?:utf-8|us-ascii)$/iu;
const ACTIVE_NAME = /vbaProject|vbaData/iu;
const ACTIVE_FOLDER = /(?:^|\/)(?:activeX|embeddings)\//iu;

/** Folders, and names that lead out of the package. */
const NO_PART = /(?:^|\/)\.{0,2}(?:\/|$)|\\|^__proto__$/u;

class TooLarge extends Error {}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (NO_PART.test(file.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, data) => {
      if (error) throw error;
      total += data.length;
      if (total > MOST_UNPACKED) throw new TooLarge();
      own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  }
  return new Map([...chunks].map(([name, own]) => [name, joined(own)]));
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function isXml(path: string): boolean {
  return /\.(?:xml|rels)$/iu.test(path);
}

/** Links are the reader's to follow; the file the template was made from is left out of the result. */
function fetches(xml: string): boolean {
  return relationshipsOf(xml).some(
    ({ text }) =>
      attributeOf(text, 'TargetMode')?.toLowerCase() === 'external' &&
      !/\/(?:hyperlink|attachedTemplate)$/u.test(attributeOf(text, 'Type') ?? ''),
  );
}

/**
 * Whether a part declares a document type or entities, or is in an encoding in
 * which it could without being seen here: Word and LibreOffice write UTF-8,
 * in which XML has no NUL.
 */
function isSuspect(xml: string): boolean {
  const declared = /^\uFEFF?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/u.exec(xml)?.[1];
  return /<!(?:DOCTYPE|ENTITY)|\0/iu.test(xml) || (declared !== undefined && !UTF_8.test(declared));
}

function isActive(path: string): boolean {
  return ACTIVE_NAME.test(path.slice(path.lastIndexOf('/') + 1)) || ACTIVE_FOLDER.test(path);
}

function faultOf(parts: TemplateParts): TemplateFault | null {
  for (const [path, end] of NEEDED) {
    const part = parts.get(path);
    if (part === undefined || !strFromU8(part).trimEnd().endsWith(end)) return 'not-word';
  }
  const texts = new Map(
    [...parts].flatMap(([path, data]): [string, string][] =>
      isXml(path) ? [[path, strFromU8(data)]] : [],
    ),
  );
  if ([...texts.values()].some(isSuspect)) return 'not-word';
  const document = parts.get('word/document.xml');
  const styles = parts.get('word/styles.xml');
  for (const part of [document, styles]) {
    if (part === undefined || !strFromU8(part).includes(WORD)) return 'not-word';
  }
  const types = texts.get('[Content_Types].xml') ?? '';
  if (/macroEnabled/iu.test(types) || [...parts.keys()].some(isActive)) {
    return 'active';
  }
  if ([...texts].some(([path, xml]) => /\.rels$/iu.test(path) && fetches(xml))) return 'external';
  return placeholderFault(texts);
}

/**
 * Takes the bytes of a `.docx` or `.dotx`; returns its parts, or why it can be
 * no template. Never throws; what it holds in memory has a bound.
 */
export function readTemplate(bytes: Uint8Array): ReadTemplate {
  if (bytes.length > MOST_TEMPLATE_BYTES) return { fault: 'too-large' };
  try {
    const parts = unpack(bytes);
    const fault = faultOf(parts);
    return fault === null ? { parts } : { fault };
  } catch (error) {
    return { fault: error instanceof TooLarge ? 'too-large' : 'not-word' };
  }
}
