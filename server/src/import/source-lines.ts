/** An extracted text as lines, with what its layout says: gaps, pages, columns. */

export interface SourceLine {
  /** The line with its inner spacing and indentation, which columns need. */
  raw: string;
  /** The line trimmed, every run of spaces one space. */
  text: string;
  /** Blank lines between it and the line before. */
  gap: number;
  /** Whether a page break lies before it: then `gap` says nothing. */
  page: boolean;
}

/**
 * @param text a text as `typedCharacters` gives it
 * @returns its lines that are not blank
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  let page = false;
  for (const line of text.split('\n')) {
    const raw = line.trimEnd();
    if (line === '\f') page = true;
    else if (raw === '') gap++;
    else {
      lines.push({ raw, text: collapse(raw), gap, page });
      gap = 0;
      page = false;
    }
  }
  return lines;
}

/** @returns the text trimmed, with one space for every run of spaces and tabs */
export function collapse(text: string): string {
  return text.trim().replace(/[^\S\u00a0\u202f\u2007]+/gu, ' ');
}
