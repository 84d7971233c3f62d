/** The dates of a notice where its labels are printed in two lines beside them. */
import { append } from '../language/append.ts';
import type { SourceLine } from './source-lines.ts';

const DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}+\s\d{4}/gu;
const BEGUN = /^\s*(?:Datum|Anslaget?)(?!\p{L})/iu;
const UP = /(?<!\p{L})(?:upps\p{L}*|sätts\s+upp)/iu;
const DOWN = /(?<!\p{L})(?:nedt\p{L}*|tas\s+ned|tas\s+ner)/iu;

/**
 * Joins `Datum för anslags  2026-03-20` and `uppsättande` below it, for one or
 * both dates on the line.
 *
 * @param lines lines of a cover
 * @returns the lines, those pairs as one line a date with the field's name
 */
export function joinNoticeColumns(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    const entries = entriesOf(line.raw, lines[i + 1]?.raw);
    if (!entries) joined.push(line);
    else {
      append(
        joined,
        entries.map((text) => ({ ...line, raw: text, text })),
      );
      i++;
    }
  }
  return joined;
}

function entriesOf(raw: string, below: string | undefined): string[] | null {
  if (below === undefined || raw.length > 200 || below.length > 200) return null;
  if (!BEGUN.test(raw) || UP.test(raw) || DOWN.test(raw) || /\d/u.test(below)) return null;
  const dates = raw.match(DATE) ?? [];
  const up = UP.exec(below)?.index ?? -1;
  const down = DOWN.exec(below)?.index ?? -1;
  const names = [
    { at: up, name: 'Anslaget uppsatt' },
    { at: down, name: 'Anslaget nedtages' },
  ]
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  if (names.length === 0 || names.length !== dates.length) return null;
  return names.map(({ name }, i) => `${name}: ${dates[i]}`);
}
