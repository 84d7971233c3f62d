/**
 * Decision points: what stands in a decision or a proposal, in groups. Each
 * list item is a point, and so is a paragraph; a lead-in opens a new group; any
 * other paragraph that ends with a colon takes the list under it as sub-points.
 */
import { append } from '../language/append.ts';
import type { OwnBody } from '../language/body-name.ts';
import { isOwnBody } from '../language/body-name.ts';
import type { Block, List, ListItem, Paragraph } from '../language/tree.ts';
import { itemsOf, markOf, ownWords, wordsOfBlocks } from './block-words.ts';
import type { Speech } from './lead-in.ts';
import { readLeadIn, readSpeech } from './lead-in.ts';
import type { Point, Words } from './minutes.ts';
import type { Reading } from './place.ts';
import { joinWords, wordsOf } from './place.ts';

/** Points with one basis, decided or proposed by one body to one body. */
export interface PointGroup extends Speech {
  basis: Words | null;
  points: Point[];
}

/**
 * Takes runs of blocks (a section's own, then those of each sub-section);
 * returns their points in groups. Never empty.
 */
export function readGroups(
  reading: Reading,
  runs: readonly (readonly Block[])[],
  own: OwnBody,
): PointGroup[] {
  const reader = new GroupReader(reading, own);
  for (const blocks of runs) {
    reader.openRun();
    for (const block of blocks) reader.read(block);
  }
  return reader.finish(runs);
}

class GroupReader {
  private group: PointGroup = emptyGroup();
  private readonly groups: PointGroup[] = [this.group];
  /** The point that a list directly below belongs to: `… får i uppdrag att:`. */
  private heads: Point | null = null;
  /** What the lead-in above says; points say otherwise for themselves alone. */
  private lead: Speech = { body: null, to: null };

  constructor(
    private readonly reading: Reading,
    private readonly own: OwnBody,
  ) {}

  /** A sub-heading ends the reach of the lead-in above it. */
  openRun(): void {
    if (this.group.basis) this.open(emptyGroup());
    this.lead = { body: null, to: null };
    this.heads = null;
  }

  read(block: Block): void {
    if (block.type === 'paragraph') this.readParagraph(block);
    else if (block.type === 'list') this.readList(block);
    else if (block.type !== 'note') this.heads = null;
  }

  /** The groups that say something; where there are no points at all, tables and quotations are them. */
  finish(runs: readonly (readonly Block[])[]): PointGroup[] {
    if (this.groups.every(({ points, basis }) => points.length === 0 && basis === null))
      this.group.points = runs.flatMap((blocks) => pointsOfOthers(this.reading, blocks));
    const said = this.groups.filter(({ points, basis }) => points.length > 0 || basis !== null);
    return said.length > 0 ? said : this.groups.slice(0, 1);
  }

  private readParagraph(paragraph: Paragraph): void {
    for (const words of attClauses(this.reading, paragraph)) {
      const leadIn = readLeadIn(words.value);
      this.heads = null;
      if (leadIn) {
        this.lead = this.heard(leadIn);
        this.open({ ...this.lead, basis: words, points: [] });
        continue;
      }
      const point = { mark: '', words, points: [], position: words.position };
      this.add(point);
      if (/:\s*\**\s*$/u.test(words.value.slice(-8))) this.heads = point;
    }
  }

  private readList(list: List): void {
    const points = itemsOf(list).flatMap((item) => pointOf(this.reading, item) ?? []);
    const above = this.heads ?? (list.kind === 'letter' ? this.group.points.at(-1) : undefined);
    if (above) {
      append(above.points, points);
      const end = points.at(-1)?.position.end;
      if (end) above.position = { start: above.position.start, end };
    } else for (const point of points) this.add(point);
  }

  /** Adds a point, in a group of its own where its words make it a proposal of another kind. */
  private add(point: Point): void {
    const speech = this.heard(readSpeech(point.words.value));
    const { body, to } = speech.to === null ? this.lead : speech;
    const { group } = this;
    if (group.points.length === 0) Object.assign(group, { body, to });
    else if (to !== group.to || body !== group.body)
      this.open({ body, to, basis: group.basis, points: [] });
    this.group.points.push(point);
  }

  private open(group: PointGroup): void {
    this.group = group;
    this.groups.push(group);
  }

  /** A proposal to the own body is none: it decides. */
  private heard({ body, to }: Speech): Speech {
    const itself = to !== null && this.own.name !== null && isOwnBody(to, this.own);
    return { body, to: itself ? null : to };
  }
}

function emptyGroup(): PointGroup {
  return { basis: null, body: null, to: null, points: [] };
}

/** A list item as a point with its sub-points; null for a mark without words. */
function pointOf(reading: Reading, item: ListItem): Point | null {
  const points = item.children
    .filter((block) => block.type === 'list')
    .flatMap((list) => itemsOf(list))
    .flatMap((below) => pointOf(reading, below) ?? []);
  const words = ownWords(reading, item) ?? joinWords(points.map((point) => point.words));
  if (!words) return null;
  return { mark: markOf(item), words, points, position: item.position };
}

/** What decides where nothing else is said: the lines of a quotation, a table as a whole. */
function pointsOfOthers(reading: Reading, blocks: readonly Block[]): Point[] {
  return blocks.flatMap((block) => {
    const words =
      block.type === 'table'
        ? (block.children[0]?.children.map((cell) => wordsOf(reading, cell)).slice(0, 1) ?? [])
        : block.type === 'quote'
          ? wordsOfBlocks(reading, block.children)
          : [];
    return words.map((said) => ({ mark: '', words: said, points: [], position: block.position }));
  });
}

/**
 * The parts of a paragraph: where it begins with `att `, or where such a line
 * follows a lead-in, every line that begins so is a part of its own.
 */
function attClauses(reading: Reading, paragraph: Paragraph): Words[] {
  const { value } = paragraph;
  const starts = [0];
  let clause = ATT.test(value.slice(0, 5));
  for (let line = value.indexOf('\n') + 1; line > 0; line = value.indexOf('\n', line) + 1) {
    if (!ATT.test(value.slice(line, line + 5))) continue;
    clause ||= readLeadIn(value.slice(0, line)) !== null;
    if (clause) starts.push(line);
  }
  return starts
    .map((from, i) => wordsOf(reading, paragraph, from, starts[i + 1] ?? value.length))
    .filter((words) => words.value !== '');
}

const ATT = /^att\s/u;
