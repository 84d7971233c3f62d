/** Lists of people on a cover: columns and wrapped lines become one person a line. */
import { joinLines, type WordEvidence } from './soft-hyphens.ts';
import { collapse } from './source-lines.ts';

const COLUMNS = /\s{3,}|\t+\s*/u;
const PARTY = /^\(?([A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4})\)?$/u;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|von|af|de|van|der|den)){1,4}(?![\p{L}])/u;
/** What goes on with the person on the line above. */
const CONTINUES = /^(?:[\p{Ll}(§]|\d|[-–]\s*\d)/u;
const HYPHEN = /[-‐\u00ad]$/u;
/** Several people on one line, each with a party. */
const BETWEEN_PEOPLE =
  /[,;]\s+(?=\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|von|af|de))+\s\([^()]{1,12}\))/u;

/**
 * @param raws the lines of one list, with their inner spacing
 * @param evidence from `wordEvidence`
 * @returns one entry a person, as written
 */
export function rosterEntries(raws: readonly string[], evidence: WordEvidence): string[] {
  const people: string[] = [];
  for (const raw of raws) {
    for (const part of personParts(raw)) {
      const last = people.at(-1);
      if (last !== undefined && (CONTINUES.test(part) || last.endsWith(',') || HYPHEN.test(last))) {
        people[people.length - 1] = HYPHEN.test(last)
          ? joinLines(last, part, evidence)
          : joinParts(last, part);
      } else people.push(part);
    }
  }
  return people.flatMap((entry) => entry.split(BETWEEN_PEOPLE));
}

/** The people on a line: columns of names, or of name, party and role. */
function personParts(raw: string): string[] {
  const parts: string[] = [];
  for (const column of raw.trim().split(COLUMNS)) {
    const part = collapse(column).replace(/^[-•–*]\s+/u, '');
    if (part === '') continue;
    const last = parts.at(-1);
    if (last !== undefined && !NAME.test(part)) parts[parts.length - 1] = joinParts(last, part);
    else parts.push(part);
  }
  return parts;
}

function joinParts(person: string, part: string): string {
  const party = PARTY.exec(part)?.[1];
  if (party && !person.includes('(') && (part.startsWith('(') || part === part.toUpperCase())) {
    return `${person} (${party})`;
  }
  if (person.endsWith(',')) return `${person} ${part}`;
  // A column of roles stands apart from the names: a comma says the same.
  return /^[(\d–-]/u.test(part) ? `${person} ${part}` : `${person}, ${part}`;
}
