/**
 * The overview of a protokoll (`protokoll/overview`): what an editor's status
 * bar says of it, and what remains before it can be verified. Asked with
 * `{ textDocument: { uri } }`, answered with an `Overview`, or null where the
 * document isn't open.
 */
import type { Range } from 'vscode-languageserver';
import { rangeOf } from '../lint/place.ts';
import type { Message } from '../lint/rule.ts';
import type { Item, Minutes } from '../minutes/minutes.ts';
import { groupBy } from './group-by.ts';
import { itemAt, itemLabel } from './items.ts';
import { lspRange } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** How many messages there are of each level. */
export type Counts = Record<Message['level'], number>;

export interface Overview {
  uri: string;
  status: Minutes['status'];
  body: string | null;
  /** The meeting's day, ISO, or null. */
  meetingDate: string | null;
  /** Words that a reader of the finished document sees: notes and markup are none. */
  words: number;
  /** What the rules say now, as the editor shows it. */
  messages: Counts;
  /** Every §, in order. */
  items: OverviewItem[];
  /** What is to be done before verification, the head first; only parts where something is. */
  remaining: RemainingPart[];
}

export interface OverviewItem {
  /** `§ 17 Taxa`. */
  name: string;
  /** The § line. */
  range: Range;
  /** What the rules say of the § now. */
  messages: Counts;
}

/** The head or a §, with what remains there. */
export interface RemainingPart {
  /** `§ 17 Taxa`, or words for the head. */
  name: string;
  /** The § line; the file's first line for the head. */
  range: Range;
  remaining: Remaining[];
}

export interface Remaining {
  message: string;
  level: Message['level'];
  /** The rule that says so, null for a note that someone left. */
  rule: string | null;
  range: Range;
  /** Whether a final export is held back by it. */
  blocks: boolean;
}

/** Takes a protokoll; returns its overview. */
export function overview(snapshot: Snapshot): Overview {
  const { uri, minutes, messages } = snapshot;
  const byItem = groupBy(messages, ({ item }) => item);
  return {
    uri,
    status: minutes.status,
    body: minutes.body?.value ?? null,
    meetingDate: minutes.meetingDate?.iso ?? null,
    words: wordsIn(snapshot),
    messages: countsOf(messages),
    items: minutes.items.map((item) => ({
      name: itemLabel(snapshot, item),
      range: lspRange(item.line.position),
      messages: countsOf(byItem.get(item) ?? []),
    })),
    remaining: remainingParts(snapshot),
  };
}

function countsOf(messages: readonly Message[]): Counts {
  const counts: Counts = { fel: 0, varning: 0, info: 0, tips: 0 };
  for (const { level } of messages) counts[level]++;
  return counts;
}

function remainingParts(snapshot: Snapshot): RemainingPart[] {
  const { minutes } = snapshot;
  const all = [...remainingMessages(snapshot), ...remainingNotes(snapshot)];
  const byItem = groupBy(all, ({ item }) => item);
  return [null, ...minutes.items].flatMap((item) => {
    const here = byItem.get(item) ?? [];
    if (here.length === 0) return [];
    const remaining = here.map(({ one }) => one);
    remaining.sort((a, b) => a.range.start.line - b.range.start.line);
    const name = item ? itemLabel(snapshot, item) : wordsFor(snapshot).head;
    const range = item ? lspRange(item.line.position) : FIRST_LINE;
    return [{ name, range, remaining }];
  });
}

const FIRST_LINE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

interface RemainingAt {
  item: Item | null;
  one: Remaining;
}

function remainingMessages({ finalMessages, locale }: Snapshot): RemainingAt[] {
  return finalMessages.map(({ item, rule, level, message, position }) => ({
    item,
    one: {
      message: message[locale],
      level,
      rule,
      range: lspRange(position),
      blocks: level === 'fel',
    },
  }));
}

/** Notes are left out of documents, and a final export waits until they are dealt with. */
function remainingNotes(snapshot: Snapshot): RemainingAt[] {
  const words = wordsFor(snapshot);
  return snapshot.minutes.notes.flatMap(({ exemption, value, position }) => {
    const start = rangeOf(position)?.start;
    if (exemption !== null || start === undefined) return [];
    const one: Remaining = {
      message: words.noteLeft(value.replace(/\s+/gu, ' ')),
      level: 'fel',
      rule: null,
      range: lspRange(position),
      blocks: true,
    };
    return [{ item: itemAt(snapshot, start), one }];
  });
}

function wordsIn({ text, tree }: Snapshot): number {
  let count = 0;
  let from = 0;
  for (const note of [...tree.notes, null]) {
    const range = note ? rangeOf(note.position) : { start: text.length, end: text.length };
    if (range === null || range.start < from) continue;
    count += text.slice(from, range.start).match(WORD)?.length ?? 0;
    from = range.end;
  }
  return count;
}

/** A date, a case number or a name with a hyphen is one word. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|[-'’.,:/](?=[\p{L}\p{N}]))*/gu;
