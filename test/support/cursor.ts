/** Snapshots of texts with the place that a test is about marked by `│`. */
import type { Position } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis.ts';
import { type Snapshot, takeSnapshot } from '../../server/src/features/snapshot.ts';
import { parseProfile } from '../../server/src/profile/parse-profile.ts';

const MARK = '│';

export interface Marked {
  at: Snapshot;
  /** Where the (first) mark stood. */
  position: Position;
}

/** Takes a text, a mark in it where a place is meant, and a profile as JSON; returns what a feature is told. */
export function marked(text: string, profile: object = {}, parts: Partial<Snapshot> = {}): Marked {
  const before = text.split(MARK, 1)[0] ?? '';
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { at: snapshotOf(text.replaceAll(MARK, ''), profile, parts), position };
}

/** Takes a text without marks; returns what a feature is told, on 12 March 2026. */
export function snapshotOf(
  text: string,
  profile: object = {},
  parts: Partial<
    Pick<
      Snapshot,
      | 'uri'
      | 'folders'
      | 'locale'
      | 'takesSnippets'
      | 'takesVersions'
      | 'completesSnippets'
      | 'final'
      | 'around'
      | 'profile'
    >
  > = {},
): Snapshot {
  const options = {
    uri: 'file:///kommun/2026/a.protokoll',
    version: 1,
    folders: ['file:///kommun'],
    locale: 'sv' as const,
    takesSnippets: false,
    takesVersions: false,
    completesSnippets: true,
    today: '2026-03-12',
    profile: parseProfile(JSON.stringify(profile)).profile,
    ...parts,
  };
  return takeSnapshot(analyse(text), options, (rule, error) => {
    throw new Error(`${rule}: ${error}`);
  });
}

interface Edit {
  range: { start: Position; end: Position };
  newText: string;
}

/** Takes a text and edits as the protocol has them; returns the text after them. */
export function edited(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map((end) => end.index + end[0].length)];
  const offset = ({ line, character }: Position): number =>
    (starts[line] ?? text.length) + character;
  const changes = edits.map(({ range, newText }) => ({
    start: offset(range.start),
    end: offset(range.end),
    newText,
  }));
  changes.sort((a, b) => b.start - a.start || b.end - a.end);
  let result = text;
  for (const { start, end, newText } of changes) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}

/** Takes a snapshot and a range of it; returns the words there. */
export function wordsAt({ text }: Snapshot, { start, end }: Edit['range']): string {
  const lines = text.split('\n');
  const first = lines[start.line] ?? '';
  if (start.line === end.line) return first.slice(start.character, end.character);
  const between = lines.slice(start.line + 1, end.line);
  return [
    first.slice(start.character),
    ...between,
    (lines[end.line] ?? '').slice(0, end.character),
  ].join('\n');
}
