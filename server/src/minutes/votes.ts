/** The votes of a §: lists, roll-call tables and prose, several in one section where there are. */
import { append } from '../language/append.ts';
import type { Item, Section, Table } from '../language/tree.ts';
import type { SectionRole } from '../language/vocabulary.ts';
import { EXTERNAL_ROSTER } from '../language/vocabulary.ts';
import type { Nodes } from './block-words.ts';
import type { Ballot, Vote, Words } from './minutes.ts';
import { firstParty, looksLikeName } from './name.ts';
import { readPeople } from './people.ts';
import type { Reading } from './place.ts';
import { placeOf, wordsOf, wordsOfNode } from './place.ts';
import { readRollCall } from './roll-call.ts';
import { VoteDraft } from './vote-draft.ts';
import type { VoteLine } from './vote-line.ts';
import { readVoteLine } from './vote-line.ts';
import { mayTellOfVote, readProseBallots, readTally } from './vote-prose.ts';

/** Takes a §; returns its votes in order. */
export function readVotes(reading: Reading, item: Item): Vote[] {
  const reader = new VoteReader(reading);
  reader.readBlocks(item.children);
  reader.readSections(item.children);
  return reader.finish();
}

/** Sections that tell of other meetings or say who gets what: no vote is looked for there. */
const WITHOUT_VOTES: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'background',
  'economy',
  'timeframe',
  'statement',
  'basis',
  'decision',
  'proposal',
  'incoming',
  'other-decision',
  'recipients',
]);

/** A closed vote, by its heading or its words. */
const CLOSED_HEADING = /slut(?:en|na)(?!\p{L})/iu;
const CLOSED = /slut(?:en|na)\s+(?:omröstning|votering)|valsedl/iu;
/** A line of prose ends a list of names. */
const PROSE = /(?<!\p{L})(?:röstar|beslutar|bifall|yrka|finner|ordföranden?|därmed)/iu;

class VoteReader {
  private readonly votes: Vote[] = [];
  private draft = new VoteDraft(false, false);
  /** The ballot that lines without a label go on. */
  private ballot: Ballot | null = null;

  constructor(private readonly reading: Reading) {}

  readSections(nodes: Nodes): void {
    for (const node of nodes) if (node.type === 'section') this.readSection(node);
  }

  private readSection(section: Section): void {
    this.ballot = null;
    const { closed, inVote } = this.draft;
    if (section.role === 'vote') {
      if (this.draft.hasBallots()) this.flush();
      const heading = section.children.find((child) => child.type === 'heading');
      this.draft.inVote = true;
      this.draft.closed ||= CLOSED_HEADING.test(heading?.value ?? '');
    }
    if (!WITHOUT_VOTES.has(section.role)) this.readBlocks(section.children);
    this.readSections(section.children);
    if (section.role !== 'vote') return;
    this.flush();
    this.draft = new VoteDraft(closed, inVote);
  }

  readBlocks(nodes: Nodes): void {
    for (const node of nodes) {
      if (node.type === 'table') this.readTable(node);
      else if (node.type === 'list') this.readBlocks(node.children);
      else if (node.type === 'listItem') this.readBlocks(node.children);
      else if (node.type === 'paragraph') this.readText(wordsOfNode(this.reading, node));
    }
  }

  finish(): Vote[] {
    this.flush();
    return this.votes;
  }

  private flush(): void {
    const vote = this.draft.finish();
    if (vote) this.votes.push(vote);
    this.draft = new VoteDraft(this.draft.closed, this.draft.inVote);
    this.ballot = null;
  }

  private readTable(table: Table): void {
    const ballots = readRollCall(this.reading, table);
    if (!ballots) return;
    if (this.draft.hasBallots()) this.flush();
    for (const ballot of ballots) this.draft.add(ballot, 'table');
  }

  /** A paragraph: lines of a vote, the names that go on one, or prose. */
  private readText(words: Words): void {
    if (CLOSED.test(words.value)) this.draft.closed = true;
    for (const part of partsOf(words.value, this.draft.inVote)) {
      const { line, from, to } = part;
      const end = line?.kind === 'ballot' && line.end !== undefined ? from + line.end : to;
      const said = wordsOf(this.reading, words, from + (line?.start ?? 0), end);
      if (line === null) this.readWithoutLabel(said);
      else if (line.kind === 'ballot') this.readBallot(words, said, line, part);
      else if (said.value !== '') {
        if (line.kind !== 'result' && this.draft.hasBallots()) this.flush();
        this.draft.say(SAYS[line.kind], said);
        this.ballot = null;
      }
    }
  }

  private readBallot(
    words: Words,
    said: Words,
    line: Extract<VoteLine, { kind: 'ballot' }>,
    { from, to }: Part,
  ): void {
    const place = (start: number, end: number): Ballot['position'] =>
      placeOf(this.reading, words, from + start, from + end);
    const ballot: Ballot = {
      label: line.label,
      count: line.count,
      countPosition: line.count === null ? null : place(line.countStart, line.countEnd),
      voters: this.namesIn(said),
      position: wordsOf(this.reading, words, from, to).position,
    };
    // `Anna Ek (S): Ja`: one of many on that side, and alone on the line.
    const isOne = line.end !== undefined;
    if (!isOne && this.draft.isFull(ballot)) this.flush();
    const added = this.draft.add(ballot, 'list');
    this.ballot = isOne ? null : added;
  }

  private namesIn(words: Words): Ballot['voters'] {
    return EXTERNAL_ROSTER.test(words.value) ? [] : readPeople(this.reading, words);
  }

  private readWithoutLabel(words: Words): void {
    const { value } = words;
    if (this.ballot && isNames(value)) {
      const voters = this.namesIn(words);
      append(this.ballot.voters, voters);
      const end = voters.at(-1)?.position.end;
      if (end) this.ballot.position = { start: this.ballot.position.start, end };
      return;
    }
    this.ballot = null;
    if (!mayTellOfVote(value)) return;
    const ballots = readProseBallots(this.reading, words);
    for (const ballot of ballots) {
      if (this.draft.isFull(ballot)) this.flush();
      this.draft.add(ballot, 'prose');
    }
    if (ballots.length > 0) return;
    const tally = readTally(this.reading, words);
    if (tally.length < 2) return;
    if (this.draft.hasBallots()) this.draft.say('result', words);
    else for (const ballot of tally) this.draft.add(ballot, 'prose');
  }
}

const SAYS = { yes: 'yesMeans', no: 'noMeans', result: 'result' } as const;

function isNames(value: string): boolean {
  const named =
    firstParty(value, 0, value.length) !== null || looksLikeName(value, 0, value.length);
  return named && !PROSE.test(value);
}

/** A stretch of a paragraph that one line of a vote rules, or none. */
interface Part {
  line: VoteLine | null;
  from: number;
  to: number;
}

/** Divides a paragraph at the lines that say something of a vote. */
function partsOf(value: string, anyLabel: boolean): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < value.length; ) {
    const feed = value.indexOf('\n', from);
    const to = feed < 0 ? value.length : feed;
    const text = value.slice(from, to);
    const line = readVoteLine(text, anyLabel);
    const current = parts.at(-1);
    const goesOn =
      line === null && current && !(current.line?.kind === 'ballot' && PROSE.test(text));
    if (goesOn) current.to = to;
    else parts.push({ line, from, to });
    from = to + 1;
  }
  return parts;
}
