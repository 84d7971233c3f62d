/**
 * Semantic tokens: what only the model knows. Names, parties and roles, case
 * numbers (well-formed or not), references to §§, decisions and proposals.
 */
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import { positionOf } from '../language/positions.ts';
import { type Range, rangeOf } from '../lint/place.ts';
import type { Person, Point } from '../minutes/minutes.ts';
import { schemeFor } from '../profile/case-number-scheme.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { lineEndAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

const TYPES = ['person', 'party', 'role', 'caseNumber', 'reference', 'decision'] as const;
const MODIFIERS = ['malformed', 'proposal'] as const;

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [...MODIFIERS],
};

interface Token extends Range {
  type: (typeof TYPES)[number];
  modifier?: (typeof MODIFIERS)[number];
}

/** All tokens of a protokoll in the protocol's numbers, in order, none overlapping, none over a line's end. */
export function semanticTokens(snapshot: Snapshot): SemanticTokens {
  const named = namedTokens(snapshot).sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: Token[] = [];
  for (const token of named) if (token.start >= (flat.at(-1)?.end ?? 0)) flat.push(token);
  const decided = decisionTokens(snapshot).flatMap((token) => without(token, flat));
  const tokens = [...flat, ...decided].flatMap((token) => byLine(snapshot, token));
  tokens.sort((a, b) => a.start - b.start);
  return { data: encode(snapshot, tokens) };
}

function namedTokens(snapshot: Snapshot): Token[] {
  const { minutes, profile } = snapshot;
  const numbers = minutes.items.flatMap((item) => item.caseNumbers.map(({ text }) => text));
  const scheme = schemeFor(profile.caseNumbers, numbers);
  const tokens = occurrences(snapshot).flatMap((one): Token[] => {
    const { start, end, kind } = one;
    if (kind === 'person') return [{ start, end, type: 'person' }, ...partyBehind(snapshot, one)];
    if (kind === 'item') return one.defines ? [] : [{ start, end, type: 'reference' }];
    const isMalformed = scheme?.matches(snapshot.text.slice(start, end)) === false;
    return [{ start, end, type: 'caseNumber', ...(isMalformed && { modifier: 'malformed' }) }];
  });
  return [...tokens, ...roleTokens(snapshot)];
}

/** `(S)` right behind a name. */
function partyBehind({ text }: Snapshot, { end }: Occurrence): Token[] {
  const party = /^s?\s?\((?<name>\p{L}[\p{L} -]{0,7})\)/u.exec(text.slice(end, end + 16));
  const name = party?.groups?.name;
  if (!party || !name) return [];
  const start = end + party[0].length - 1 - name.length;
  return [{ start, end: start + name.length, type: 'party' }];
}

/** The role that a list of the head gives someone. */
function roleTokens({ minutes, text }: Snapshot): Token[] {
  const { deciders, servingSubstitutes, otherSubstitutes, absent, otherParticipants } = minutes;
  const rosters = [deciders, servingSubstitutes, otherSubstitutes, absent, otherParticipants];
  const people: Person[] = rosters.flatMap((roster) => roster?.people ?? []);
  return people.flatMap(({ role, position }): Token[] => {
    const range = rangeOf(position);
    const at = range && role ? text.indexOf(role, range.start) : -1;
    const isInside = range !== null && at >= 0 && at + role.length <= range.end;
    return isInside ? [{ start: at, end: at + role.length, type: 'role' }] : [];
  });
}

/** The words of every point, its own points apart. */
function decisionTokens({ minutes }: Snapshot): Token[] {
  const tokens: Token[] = [];
  const add = (points: readonly Point[], modifier: Pick<Token, 'modifier'>): void => {
    for (const { words, points: below } of points) {
      const range = rangeOf(words.position);
      if (range) tokens.push({ ...range, type: 'decision', ...modifier });
      add(below, modifier);
    }
  };
  for (const { decisions } of minutes.items) {
    for (const { kind, points } of decisions) {
      add(points, kind === 'proposal' ? { modifier: 'proposal' } : {});
    }
  }
  return tokens;
}

/** The parts of a token that no other covers. */
function without(token: Token, others: readonly Token[]): Token[] {
  const parts: Token[] = [];
  let { start } = token;
  for (const other of others) {
    if (other.end <= start || token.end <= other.start) continue;
    if (other.start > start) parts.push({ ...token, start, end: other.start });
    start = other.end;
  }
  return start < token.end ? [...parts, { ...token, start }] : parts;
}

/** A token of several lines as one a line, without the space at their ends. */
function byLine(snapshot: Snapshot, token: Token): Token[] {
  const lines: Token[] = [];
  for (let start = token.start; start < token.end; ) {
    const lineEnd = Math.min(lineEndAt(snapshot, start), token.end);
    const line = snapshot.text.slice(start, lineEnd);
    const from = start + line.length - line.trimStart().length;
    const end = start + line.trimEnd().length;
    if (from < end) lines.push({ ...token, start: from, end });
    start = lineEnd + 1;
  }
  return lines;
}

/** Five numbers a token: lines and characters since the one before, length, type, modifiers. */
function encode({ lineStarts }: Snapshot, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let last = { line: 1, column: 1 };
  for (const { start, end, type, modifier } of tokens) {
    const at = positionOf(lineStarts, start, end).start;
    const sameLine = at.line === last.line;
    const bits = modifier ? 1 << MODIFIERS.indexOf(modifier) : 0;
    data.push(at.line - last.line, sameLine ? at.column - last.column : at.column - 1);
    data.push(end - start, TYPES.indexOf(type), bits);
    last = at;
  }
  return data;
}
