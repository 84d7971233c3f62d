/** The notes that stand inside other text, while that text is written anew. */
import type { Note, Position, Protokoll } from './tree.ts';

/** Offsets in the source. */
interface Range {
  start: number;
  end: number;
}

/** Between a text and a note on the same line: spaces, and what no reading of the text sees. */
const GAP_BEFORE = /(?:[^\S\r\n]|[\u00ad\u200b\u2060])*$/u;
const GAP_BEHIND = /^(?:[^\S\r\n]|[\u00ad\u200b\u2060])*/u;

/**
 * Keeps account of the notes in a source, so that a formatter which rewrites
 * the text around them loses none.
 */
export class SourceNotes {
  private readonly notes: Range[];
  private readonly written = new Set<number>();
  private readonly byStart = new Map<number, number>();
  private readonly byEnd = new Map<number, number>();
  /** Notes before this index are all written. */
  private first = 0;

  constructor(
    private readonly source: string,
    tree: Protokoll,
  ) {
    this.notes = tree.notes.map((note) => rangeOf(note.position));
    for (const [index, { start, end }] of this.notes.entries()) {
      this.byStart.set(start, index);
      this.byEnd.set(end, index);
    }
  }

  /** Counts a note that stands by itself as written and gives its lines; none if it was before. */
  standing(note: Note): string[] {
    return linesOf(this.within(rangeOf(note.position)));
  }

  /**
   * A text's place with the notes on the same line right before and behind it;
   * all notes inside count as written.
   */
  around(position: Position): Range {
    let { start, end } = rangeOf(position);
    for (let before = this.before(start); before !== undefined; before = this.before(start)) {
      start = this.notes[before]?.start ?? start;
    }
    for (let behind = this.behind(end); behind !== undefined; behind = this.behind(end)) {
      end = this.notes[behind]?.end ?? end;
    }
    this.within({ start, end });
    return { start, end };
  }

  /** The sources of the unwritten notes in a stretch; they count as written. */
  within({ start, end }: Range): string[] {
    const found: string[] = [];
    for (let i = this.indexFrom(start); i < this.notes.length; i++) {
      const note = this.notes[i];
      if (!note || note.start >= end) break;
      if (this.written.has(i)) continue;
      this.written.add(i);
      found.push(this.source.slice(note.start, note.end));
    }
    return found;
  }

  /** The lines of all notes on lines above a node's first that nothing has written yet. */
  leftAbove(position: Position): string[] {
    return this.left(lineStart(position));
  }

  /** The lines of all notes that nothing has written yet. */
  leftOver(): string[] {
    return this.left(this.source.length);
  }

  private left(offset: number): string[] {
    while (this.first < this.notes.length && this.written.has(this.first)) this.first++;
    const first = this.notes[this.first];
    const behind = this.indexFrom(offset);
    const last = this.notes[behind - 1];
    if (!first || !last || last.end <= first.start) return [];
    // A note that reaches into the line stays with what it stands before.
    const end = last.end > offset ? last.start : offset;
    return linesOf(this.within({ start: first.start, end }));
  }

  private before(start: number): number | undefined {
    const between = GAP_BEFORE.exec(this.source.slice(Math.max(0, start - 80), start));
    return this.unwritten(this.byEnd.get(start - (between?.[0].length ?? 0)));
  }

  private behind(end: number): number | undefined {
    const between = GAP_BEHIND.exec(this.source.slice(end, end + 80));
    return this.unwritten(this.byStart.get(end + (between?.[0].length ?? 0)));
  }

  private unwritten(index: number | undefined): number | undefined {
    return index === undefined || this.written.has(index) ? undefined : index;
  }

  private indexFrom(offset: number): number {
    let low = 0;
    let high = this.notes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.notes[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A position's offsets. */
export function rangeOf({ start, end }: Position): Range {
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}

/** Offset at which a position's first line starts. */
export function lineStart({ start }: Position): number {
  return (start.offset ?? 0) - start.column + 1;
}

function linesOf(notes: readonly string[]): string[] {
  return notes.flatMap((note) => note.split(/\r\n?|\n/u).map((line) => line.trim()));
}
