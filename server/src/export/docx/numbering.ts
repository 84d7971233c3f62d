/**
 * Word's numbering: one definition a kind of mark, place and first number, and
 * one list of its own for each run of marks that follow each other.
 */
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { ListMark } from './list-mark.ts';
import { millimetres } from './page.ts';

/** Word knows nine levels. */
export const DEEPEST_LEVEL = 8;
const STEP = millimetres(7);

/** What a paragraph says to be an item of a list. */
export interface Numbering {
  reference: { reference: string; levels: ILevelsOptions[] };
  level: number;
  instance: number;
  custom: true;
}

/** Where the text of a list's items stands, from the left margin, in twips. */
export function listIndent(level: number): number {
  return STEP * (level + 1);
}

/** How far the mark stands left of its text, in twips. */
export function markWidth(mark: ListMark): number {
  const wide = mark.kind === 'words' ? mark.text.length > 3 : false;
  return wide ? STEP * 2 : STEP;
}

/** A list's mark on one level; `%` before a digit would be read as a number. */
function levelText(mark: ListMark, level: number): string {
  if (mark.kind !== 'number') return mark.kind === 'none' ? '' : mark.text;
  const [before, after] = mark.around;
  return `${before}%${level + 1}${after}`;
}

function levelFormat(mark: ListMark): ILevelsOptions['format'] & string {
  if (mark.kind === 'number')
    return LevelFormat[mark.format === 'decimal' ? 'DECIMAL' : 'LOWER_LETTER'];
  return mark.kind === 'bullet' && mark.text.length === 1 ? LevelFormat.BULLET : LevelFormat.NONE;
}

function levelOf(mark: ListMark, level: number): ILevelsOptions {
  return {
    level,
    format: levelFormat(mark),
    text: levelText(mark, level),
    alignment: AlignmentType.LEFT,
    start: mark.kind === 'number' ? mark.value : 1,
    style: { paragraph: { indent: { left: listIndent(level), hanging: STEP } } },
  };
}

/** Levels to demote an item to in Word, whatever the list itself uses. */
function levelsOf(mark: ListMark, at: number): ILevelsOptions[] {
  const below: ListMark = { kind: 'bullet', text: '–' };
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) =>
    levelOf(level > at ? below : mark, level),
  );
}

/** Hands out the lists of one document. */
export class ListNumbering {
  readonly #definitions = new Map<string, Numbering['reference']>();
  #lists = 0;

  #definition(mark: ListMark, level: number): Numbering['reference'] {
    const key = JSON.stringify([mark, level]);
    const known = this.#definitions.get(key);
    if (known !== undefined) return known;
    const made = { reference: `list-${this.#definitions.size}`, levels: levelsOf(mark, level) };
    this.#definitions.set(key, made);
    return made;
  }

  /** A new list that begins with this mark; bullets of one kind are all one list. */
  start(mark: ListMark, level: number): Numbering {
    const instance = mark.kind === 'number' ? ++this.#lists : 0;
    return { reference: this.#definition(mark, level), level, instance, custom: true };
  }
}
