/** Reads a PDF back, as a reader program would. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure tree of a page: the roles, in order. */
export interface StructureNode {
  role: string;
  children: StructureNode[];
}

export interface ReadPage {
  /** The lines of text in the order of the file, running head and foot included. */
  lines: string[];
  structure: StructureNode;
}

export interface ReadPdf {
  pages: ReadPage[];
  /** The titles of the bookmarks, outermost level first. */
  bookmarks: string[];
}

interface RawNode {
  role?: string;
  children?: RawNode[];
}

interface RawBookmark {
  title: string;
  items: RawBookmark[];
}

/** Reads text, structure and bookmarks of all pages. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push({
      lines: joinLines(items.flatMap((item) => ('str' in item ? [item] : []))),
      structure: plainNode((await page.getStructTree()) as RawNode),
    });
  }
  const bookmarks = bookmarkTitles((await document.getOutline()) ?? []);
  await task.destroy();
  return { pages, bookmarks };
}

/**
 * The texts that begin left of the paper's edge or end right of it, or lie
 * below or above it. Widths are those of the embedded fonts.
 */
export async function outsidePaper(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const outside: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [item.transform[4], item.transform[5]];
      if (x < left || x + item.width > right || y < bottom || y > top) outside.push(item.str);
    }
  }
  await task.destroy();
  return outside;
}

/** All roles of a tree, in document order. */
export function roles({ role, children }: StructureNode): string[] {
  return [role, ...children.flatMap(roles)];
}

/** The words without spaces and hyphens: what is the same however lines were broken. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u{AD}-]+/gu, '');
}

function joinLines(items: { str: string; hasEOL: boolean }[]): string[] {
  const lines = [''];
  for (const { str, hasEOL } of items) {
    lines[lines.length - 1] += str;
    if (hasEOL) lines.push('');
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function plainNode(node: RawNode | null): StructureNode {
  const children = (node?.children ?? []).filter((child) => child.role !== undefined);
  return { role: node?.role ?? '', children: children.map(plainNode) };
}

function bookmarkTitles(bookmarks: RawBookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...bookmarkTitles(items)]);
}
