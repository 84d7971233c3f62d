/** What goes between the editor and the server about a preview: data alone. */
import type { Level } from '../profile/profile.ts';

/** Asks for the preview of a document; `known` are the keys of the parts that the page has. */
export interface PreviewParams {
  textDocument: { uri: string };
  known: readonly string[];
}

/** Where a part stands on the page. */
export type PreviewSlot = 'banner' | 'cover' | 'contents' | 'items';

/** A part of the page: the cover, a §. */
export interface PreviewPart {
  /** Says what the part looks like: parts with the same key are the same. */
  key: string;
  slot: PreviewSlot;
  /** Its first line in the source, 0-based; what is inside counts lines from it. Null for what is computed. */
  line: number | null;
  /** Left out where the page has it. */
  html?: string;
}

/** What a rule says, at its place in the source. */
export interface PreviewProblem {
  /** 0-based lines, both included. */
  line: number;
  endLine: number;
  /** The place's first character, 0-based, in UTF-16 code units. */
  character: number;
  level: Exclude<Level, 'av'>;
  rule: string;
  message: string;
  /** The titles of the fixes, in the order of the editor's own. */
  fixes: string[];
}

export interface PreviewAnswer {
  title: string;
  /** The style sheet, for the theme's colours and for paper; `css` is left out where the page has it. */
  styles: { key: string; css?: string };
  /** Lines of the source. */
  lines: number;
  parts: PreviewPart[];
}

/** Why there are no exact pages: nothing here makes any, or this protokoll's could not be made (the log says why). */
export interface NoPages {
  failed: 'not-here' | 'broken';
}

/** The exact pages: the PDF, and where its §§ stand. */
export interface PagesAnswer {
  /** The version of the text that they show. */
  version: number;
  /** As base64. */
  pdf: string;
  /** Number of pages. */
  pages: number;
  /** Lines of the source. */
  lines: number;
  items: {
    /** The address of the §: `paragraf-17`. */
    id: string;
    /** `§ 17`. */
    label: string;
    /** Its first line in the source, 0-based. */
    line: number;
    /** First and last page, from 1. */
    first: number;
    last: number;
  }[];
}

/** The pages of the one part that has changed, to be shown until those of the whole are there. */
export interface PagesPart {
  /** The version of the text that they show. */
  version: number;
  /** The pages alone, as base64: no archival PDF. */
  pdf: string;
  /** The §'s id, null for the pages before the first §. */
  item: string | null;
}
