/**
 * The TextMate grammar of the language, `syntaxes/protokoll.tmLanguage.json`,
 * with every word from the vocabulary. It colours a protokoll before the
 * language server has started, and on pages that use TextMate grammars.
 *
 * A line at a time, so an approximation: `test/grammar.test.ts` holds it to
 * the parser. Its regular expressions are linear in the line's length.
 */
import { BLOCKS, END_MARK_AHEAD, END_MARK_RULE, HEAD_LIST_MARK } from './block.ts';
import { HEAD_FIELD_RULES, ITEM_FIELD_AHEAD, ITEM_FIELD_RULES, PREPARER_AHEAD } from './field.ts';
import {
  HEADING_AHEAD,
  HEADING_TEXT,
  MARKED_AHEAD,
  plainHeadings,
  SUB_HEADING,
  specialSections,
} from './heading.ts';
import { INLINE } from './inline.ts';
import { ITEM, ITEM_LINE_AHEAD, TITLED_ITEM } from './item-line.ts';
import { type Rule, re, readAs, SPACE, scope } from './rule.ts';

const S = SPACE;
const ITEM_END = `^${ITEM_LINE_AHEAD}`;
/** What, behind `^`, ends every section. */
const STOP = `${END_MARK_AHEAD}|${ITEM_LINE_AHEAD}`;
/** What, behind `^`, is never part of a title or a field. */
const NO_TEXT = `${STOP}|${HEADING_AHEAD}`;

/** A field block goes on with fields, their items and indented lines, over blank lines and notes. */
const FIELDS_GO_ON = re`^(?:${ITEM_FIELD_AHEAD}|(?!${NO_TEXT})(?=${S}*(?:$|\[\[|-(?:\s|$)|•)|${S}+\S))`;

/** A line with nothing but a note, also one that goes on below. */
const NOTE_LINE = re`${S}*\[\[(?:(?!\]\])[^\n])*(?:\]\]${S}*)?$`;

/** Right behind what a rule began with; on the lines below `\G` is their start. */
const BEHIND = re`\G(?!^)`;

/** The title: the first line under the § line that is nothing else. */
const TITLED: Rule = {
  begin: re`^(?!${NOTE_LINE})(?!${NO_TEXT})(?!${PREPARER_AHEAD})${S}*([^\s>][^\n]*)`,
  end: ITEM_END,
  beginCaptures: { 1: readAs('inline', 'markup.heading.title', 'entity.name.section') },
  patterns: [
    {
      begin: BEHIND,
      while: FIELDS_GO_ON,
      patterns: [
        {
          begin: BEHIND,
          while: re`^(?!${NO_TEXT})(?=${S}+\S)`,
          contentName: scope('markup.heading.title', 'entity.name.section'),
          patterns: [{ include: '#inline' }],
        },
        { include: '#field-block' },
      ],
    },
    { include: '#item-body' },
  ],
};

/** A § without title: a heading, an end mark, a quotation or a field comes first. */
const UNTITLED: Rule = {
  begin: re`^(?=${S}*>|${HEADING_AHEAD}|${END_MARK_AHEAD}|${PREPARER_AHEAD})`,
  end: ITEM_END,
  patterns: [
    {
      begin: re`\G(?=${PREPARER_AHEAD})`,
      while: FIELDS_GO_ON,
      patterns: [{ include: '#field-block' }],
    },
    { include: '#item-body' },
  ],
};

export interface Grammar {
  $schema: string;
  information_for_contributors: string[];
  name: string;
  scopeName: string;
  fileTypes: string[];
  patterns: Rule[];
  repository: Record<string, Rule>;
}

/** Returns the grammar, as it is to stand in the file. */
export function protokollGrammar(): Grammar {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: [
      'Made by scripts/grammar.mjs from scripts/grammar/ and server/src/language/vocabulary.ts: change those.',
    ],
    name: 'Protokoll',
    scopeName: 'text.protokoll',
    fileTypes: ['protokoll'],
    patterns: [
      ITEM,
      TITLED_ITEM,
      END_MARK_RULE,
      // A part of a §, as in a manual's examples.
      {
        begin: `^${MARKED_AHEAD}`,
        end: ITEM_END,
        patterns: [{ include: '#item-body' }],
      },
      { include: '#note' },
      ...HEAD_FIELD_RULES,
      HEAD_LIST_MARK,
      { include: '#inline' },
    ],
    repository: {
      titled: TITLED,
      untitled: UNTITLED,
      'field-block': {
        patterns: [
          ...ITEM_FIELD_RULES,
          { include: '#note' },
          HEAD_LIST_MARK,
          { include: '#inline' },
        ],
      },
      'item-body': {
        patterns: [
          END_MARK_RULE,
          ...specialSections(STOP),
          ...plainHeadings(FIELDS_GO_ON),
          { include: '#note-line' },
          { include: '#blocks' },
        ],
      },
      'decision-body': {
        patterns: [SUB_HEADING, { include: '#note-line' }, { include: '#decision-blocks' }],
      },
      'vote-body': {
        patterns: [SUB_HEADING, { include: '#note-line' }, { include: '#vote-blocks' }],
      },
      'heading-text': HEADING_TEXT,
      ...BLOCKS,
      ...INLINE,
    },
  };
}
