/**
 * Motions, reservations, dissenting statements and notes for the record: who
 * says what. Each paragraph and list item is one, and so is a line within a
 * paragraph that begins with a person who moves, reserves or declares something
 * (`Anna Ek (S) yrkar …`). A quotation, and a list under a paragraph that leads
 * to it, is the text of the statement above.
 */
import { append } from '../language/append.ts';
import type { Block, List, ListItem, Quote, Section } from '../language/tree.ts';
import { blocksOf, itemsOf, sectionsOf, wordsOfBlocks } from './block-words.ts';
import { nameWordsAt, partyAt } from './name.ts';
import type { Reading } from './place.ts';
import { joinWords, withoutMarkup, wordsOf } from './place.ts';
import type { Statement, Words } from './words.ts';

/** Takes a section of statements; adds them in order, those of its free sub-sections too. */
export function addStatements(reading: Reading, section: Section, statements: Statement[]): void {
  const below = sectionsOf(section.children).filter(({ role }) => role === 'free');
  for (const { children } of [section, ...below]) {
    // A quotation at the beginning belongs to no statement of the section before.
    const own: Statement[] = [];
    addBlocks(reading, own, blocksOf(children));
    for (const statement of own) statements.push(statement);
  }
}

function addBlocks(reading: Reading, statements: Statement[], blocks: readonly Block[]): void {
  let above: Block | null = null;
  for (const block of blocks) {
    if (block.type === 'note') continue;
    if (block.type === 'paragraph') append(statements, statementsOf(reading, block));
    else if (block.type === 'quote') addContent(reading, statements, block);
    else if (block.type === 'list') addList(reading, statements, block, above);
    above = block;
  }
}

/** What belongs to the statement above; a statement by itself where there is none. */
function addContent(reading: Reading, statements: Statement[], block: Quote | List): void {
  const words = wordsOfBlocks(reading, [block]);
  const statement = statements.at(-1);
  const alone = joinWords(words);
  if (statement) append(statement.content, words);
  else if (alone) statements.push({ content: [], ...alone });
}

function addList(reading: Reading, statements: Statement[], list: List, above: Block | null): void {
  const items = itemsOf(list);
  const led = above?.type === 'paragraph' && LEADS_ON.test(above.value.slice(-LONGEST_WORD));
  if (led && !items.some(beginsWithPerson)) addContent(reading, statements, list);
  else for (const item of items) append(statements, statementsOfItem(reading, item));
}

/** The first paragraph of an item speaks; what else stands in it belongs to that. */
function statementsOfItem(reading: Reading, item: ListItem): Statement[] {
  const [first, ...rest] = item.children;
  const statements = first?.type === 'paragraph' ? statementsOf(reading, first) : [];
  const content = wordsOfBlocks(reading, statements.length > 0 ? rest : item.children);
  const last = statements.at(-1);
  if (!last) return content.map((words) => ({ content: [], ...words }));
  append(last.content, content);
  return statements;
}

function beginsWithPerson({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && beginsStatement(first.value, 0);
}

/** The statements of a paragraph, one for each line that begins one. */
function statementsOf(reading: Reading, paragraph: Extract<Block, { type: 'paragraph' }>) {
  const { value } = paragraph;
  const starts = [0];
  for (let line = value.indexOf('\n') + 1; line > 0; line = value.indexOf('\n', line) + 1) {
    const wrapped = GOES_ON.test(value.slice(Math.max(0, line - LONGEST_WORD), line - 1));
    if (!wrapped && beginsStatement(value, line)) starts.push(line);
  }
  return starts
    .map((from, i): Words => wordsOf(reading, paragraph, from, starts[i + 1] ?? value.length))
    .filter((words) => words.value !== '')
    .map((words): Statement => ({ content: [], ...words }));
}

/** More of a line than this is not looked at. */
const REACH = 400;
const LONGEST_WORD = 20;

/** A paragraph's end that leads to the list below: `… yrkar följande:`, `… yrkar att`. */
const LEADS_ON = /(?::|(?<!\p{L})(?:att|yrkar|föreslår|följande))\s*\**\s*$/u;

/** A line's end in mid-sentence: what begins the next line goes on. */
const GOES_ON =
  /(?:[,;–-]|(?<!\p{L})(?:och|samt|eller|av|från|med|för|till|på|om|mot|att|som|enligt|än|men|när|då))\s*$/u;

const VERB =
  '(?:yrkar|yrkade|föreslår|föreslog|reserverar|reserverade|anmäler|anmälde|lämnar|lämnade|avger|avgav)(?!\\p{L})';
const VERB_NEXT = new RegExp(`^\\s+${VERB}`, 'u');
const VERB_LATER = new RegExp(`(?<!\\p{L})${VERB}`, 'u');
/** A full stop before a capital; not behind an initial (`A. Ek`). */
const SENTENCE_END = /(?<!(?:^|\s)\p{Lu})[.!?]\s+\p{Lu}/u;

/** Whether a line begins with someone who makes a statement: `Anna Ek (S), Bo Berg (M) … yrkar`. */
function beginsStatement(value: string, at: number): boolean {
  const { value: line } = withoutMarkup({ value: sentenceLines(value, at), spans: [] });
  const feed = line.indexOf('\n');
  const names = nameWordsAt(line, 0, feed < 0 ? line.length : feed);
  const end = names.at(-1)?.end ?? 0;
  if (names.length < 2) return false;
  const party = partyAt(line, end);
  if (!party) return VERB_NEXT.test(line.slice(end));
  const [sentence = ''] = line.slice(party.end).split(SENTENCE_END, 1);
  return VERB_LATER.test(sentence);
}

/** The line at an index with those that it goes on in, cut where it is longer than worth reading. */
function sentenceLines(value: string, at: number): string {
  const lines = value.slice(at, at + REACH);
  let end = lines.indexOf('\n');
  while (end > 0 && GOES_ON.test(lines.slice(Math.max(0, end - LONGEST_WORD), end)))
    end = lines.indexOf('\n', end + 1);
  return end < 0 ? lines : lines.slice(0, end);
}
