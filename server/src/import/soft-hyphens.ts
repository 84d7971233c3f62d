/**
 * Hyphens at line ends. Most are the typesetter's and go when the lines are
 * joined (`resul-` + `tatutjämningsreserv`); some are the writer's and stay
 * (`2018-` + `2024`, `kort-` + `och långsiktiga`, `VA-` + `redovisning`).
 */

/** Who set the hyphen: the typesetter, the writer, or the writer before a left-out part. */
export type HyphenKind = 'soft' | 'hard' | 'suspended';

/** Words that the text holds elsewhere, whole: how the writer spells a compound. */
export type WordEvidence = ReadonlySet<string>;

/** `för- och nackdelar`: the part behind the hyphen is left out, not broken off. */
const CONJUNCTION = /^(?:och|eller|samt|respektive|resp\.?|kontra|alternativt)$/iu;
const LINE_END_HYPHEN = /[\p{L}\d)][-‐\u00ad]$/u;
/** Addresses hold hyphens of their own, and typesetters add none. */
const ADDRESS = /:\/\/|^www\.|@/iu;
/** Parts of a word between its own hyphens, slashes and brackets. */
const LAST_PART = /[^-‐/()\s"”“'’]*$/u;

/**
 * Decides about the hyphen at a line's end. The order matters: what Swedish
 * spelling settles comes first, then what the same text does elsewhere, then
 * what is usual (94 of 95 in the first protokoll that was read are soft).
 *
 * @param left the line, trimmed
 * @param right the line that follows, trimmed
 * @param evidence words that the text holds elsewhere
 * @returns the hyphen's kind, or null where the line ends in no hyphen of a word
 */
export function hyphenKind(left: string, right: string, evidence: WordEvidence): HyphenKind | null {
  if (!LINE_END_HYPHEN.test(left)) return null;
  const next = firstWord(right);
  if (next === '') return null;
  if (left.endsWith('\u00ad')) return 'soft';
  if (CONJUNCTION.test(next.replace(/[,;]$/u, ''))) return 'suspended';
  const word = lastWord(left).slice(0, -1);
  const part = LAST_PART.exec(word)?.[0] ?? '';
  return bySpelling(word, part, next) ?? byEvidence(part, next, evidence) ?? 'soft';
}

/** What no typesetter does: breaks at figures, capitals, single letters, in addresses. */
function bySpelling(word: string, part: string, next: string): HyphenKind | null {
  if (ADDRESS.test(word)) return 'hard';
  // `2018-` + `2024`, `5-` + `årig`, `Covid-` + `19`, `Region 10-` + `kommunerna`.
  if (/\d$/u.test(part) || /^\d/u.test(next) || part === '') return 'hard';
  if (/\p{Lu}$/u.test(part)) {
    // A whole line in capitals breaks its words like any other.
    const capitals = part.length > 3 && /^\p{Lu}{2,}/u.test(next);
    // `VA-` + `redovisning`, `E-` + `faktura`: an abbreviation keeps its hyphen.
    return capitals ? 'soft' : 'hard';
  }
  // `Berg-` + `Ståhl`: no word has a capital inside.
  if (/^\p{Lu}/u.test(next)) return 'hard';
  // `e-` + `post`: Swedish leaves at least two letters on a line.
  if (part.length === 1) return 'hard';
  return /^\p{L}/u.test(next) ? null : 'hard';
}

function byEvidence(part: string, next: string, evidence: WordEvidence): HyphenKind | null {
  const tail = wordOnly(next);
  const solid = evidence.has(`${part}${tail}`.toLowerCase());
  const hyphened = evidence.has(`${part}-${tail}`.toLowerCase());
  if (solid === hyphened) return null;
  return solid ? 'soft' : 'hard';
}

/**
 * Joins two lines that are one: without the hyphen, with it, or with a space.
 *
 * @param left the line, trimmed
 * @param right the line that follows, trimmed
 * @param evidence words that the text holds elsewhere
 */
export function joinLines(left: string, right: string, evidence: WordEvidence): string {
  const kind = hyphenKind(left, right, evidence);
  if (kind === 'soft') return left.slice(0, -1) + right;
  if (kind === 'hard') return left + right;
  // `(2023–` + `2026)`, `och/` + `eller`.
  if (/\d[–—]$/u.test(left) && /^\d/u.test(right)) return left + right;
  if (/[\p{L}\d-]\/$/u.test(left) && /^[\p{L}\d]/u.test(right)) return left + right;
  return `${left} ${right}`;
}

/**
 * Finds how the text itself spells the words that its line ends break.
 *
 * @param texts the lines, in order
 * @returns those of the possible spellings that stand somewhere within a line
 */
export function wordEvidence(texts: readonly string[]): WordEvidence {
  const wanted = new Set<string>();
  for (const [index, left] of texts.entries()) {
    const right = texts[index + 1];
    if (right === undefined || !LINE_END_HYPHEN.test(left)) continue;
    const part = LAST_PART.exec(lastWord(left).slice(0, -1))?.[0] ?? '';
    const tail = wordOnly(firstWord(right));
    wanted.add(`${part}${tail}`.toLowerCase()).add(`${part}-${tail}`.toLowerCase());
  }
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []) {
      if (wanted.has(word)) found.add(word);
    }
  }
  return found;
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function wordOnly(text: string): string {
  return /^[\p{L}\d]+/u.exec(text)?.[0] ?? '';
}
