/** Blocks of text: paragraphs, lists, tables, quotations, end marks, the lines of a vote. */
import { MARKED_AHEAD } from './heading.ts';
import { PLAIN_ITEM_LINE_AHEAD } from './item-line.ts';
import { as, type Rule, re, readAs, SPACE, scope } from './rule.ts';

const S = SPACE;
const END_MARK = re`${S}*[-–—_]{3,}${S}*(?:$|\[\[)`;
const LIST_MARK = re`(?:[-•–*+]|\d{1,3}[.)]|[a-zåäö][.)])(?=\s|$)`;

/** Behind `^`: an end mark. */
export const END_MARK_AHEAD = `(?=${END_MARK})`;

const BREAKS = re`${S}*$|${END_MARK}|${S}*[>|]`;
/** Only these list marks end a paragraph: a wrapped line may begin with the others. */
const BREAKING_MARK = re`${S}*(?:-|1[.)]|a[.)])(?=\s|$)`;

/** Behind `^`: the paragraph above goes on. */
const PARAGRAPH_GOES_ON = `(?!${BREAKS}|${BREAKING_MARK})(?!${MARKED_AHEAD})(?!${PLAIN_ITEM_LINE_AHEAD})`;
/** Behind `^`: the list item above goes on, without a mark of its own. */
const ITEM_GOES_ON = `(?!${BREAKS}|${S}*${LIST_MARK})(?!${MARKED_AHEAD})(?!${PLAIN_ITEM_LINE_AHEAD})`;

export const END_MARK_RULE: Rule = {
  match: re`^${S}*([-–—_]{3,})(?=${S}*(?:$|\[\[))`,
  captures: { 1: as('meta.separator.end-mark', 'keyword.control.end-mark') },
};

/** A list item; its mark has a scope of its own where the item is a point of a decision. */
function listItem(...mark: string[]): Rule {
  return {
    begin: re`^${S}*(${LIST_MARK})`,
    while: `^${ITEM_GOES_ON}`,
    name: scope('markup.list'),
    beginCaptures: { 1: as('punctuation.definition.list.begin', ...mark) },
    patterns: [{ include: '#inline' }],
  };
}

/** A paragraph, with rules for the beginning of its lines. */
function paragraph(...lines: Rule[]): Rule {
  return {
    begin: re`^(?=${S}*\S)`,
    while: `^${PARAGRAPH_GOES_ON}`,
    name: scope('meta.paragraph'),
    patterns: [...lines, { include: '#inline' }],
  };
}

const quote: Rule = {
  match: re`^${S}*(>)([^\n]*)`,
  name: scope('markup.quote'),
  captures: { 1: as('punctuation.definition.quote.begin'), 2: readAs('inline') },
};

const CELLS: Rule[] = [
  { match: re`(?<!\\)\|`, name: scope('punctuation.separator.table') },
  { include: '#inline' },
];

const tables: Rule[] = [
  {
    match: re`^${S}*\|?${S}*:?-+:?${S}*(?:\|${S}*(?::?-+:?${S}*)?)+$`,
    name: scope('markup.table', 'punctuation.separator.table'),
  },
  {
    match: re`^${S}*(\|[^\n]*)`,
    captures: { 1: { ...as('markup.table'), patterns: CELLS } },
  },
];

const COUNT = re`(\()${S}*(\d{1,5})(?:${S}+\p{L}+)?${S}*(\))`;
const VOTE: Rule[] = [
  {
    match: re`^${S}*\*{0,2}((?i:ja|nej)(?:[-\s]?(?i:röst(?:er)?))?\*{0,2}${S}*(?:(?i:betyder|innebär)|=))${S}*(:?)`,
    captures: { 1: as('keyword.other.ballot'), 2: as('punctuation.separator.key-value') },
  },
  {
    match: re`^${S}*\*{0,2}((?i:(?:omröstnings|voterings)?resultat(?:et)?))${S}*(:)`,
    captures: { 1: as('keyword.other.ballot'), 2: as('punctuation.separator.key-value') },
  },
  {
    match: re`^${S}*\*{0,2}((?i:ja|nej|avstår|avstod|avstående|frånvarande|kvittade?|blanka?|ogiltiga?)(?:[-\s]?(?i:röster|röst|röstade|röstar)|${S}+(?i:från${S}+att${S}+rösta))?)${S}*(?:${COUNT}${S}*(:|$)|(:))`,
    captures: {
      1: as('keyword.other.ballot'),
      2: as('punctuation.definition.count.begin'),
      3: as('constant.numeric.count'),
      4: as('punctuation.definition.count.end'),
      5: as('punctuation.separator.key-value'),
      6: as('punctuation.separator.key-value'),
    },
  },
  {
    match: re`^${S}*\*{0,2}(\p{Lu}[^:()*\n]{0,80}?)${S}*${COUNT}${S}*(:)`,
    captures: {
      1: as('keyword.other.ballot'),
      2: as('punctuation.definition.count.begin'),
      3: as('constant.numeric.count'),
      4: as('punctuation.definition.count.end'),
      5: as('punctuation.separator.key-value'),
    },
  },
];

const ATT: Rule = {
  match: re`^${S}*(att)(?=\s)`,
  captures: { 1: as('keyword.control.decision-point') },
};

/** The list marks of the head, where a line never goes on. */
export const HEAD_LIST_MARK: Rule = {
  match: re`^${S}*(${LIST_MARK})`,
  captures: { 1: as('punctuation.definition.list.begin') },
};

/** The rules of the repository that read the text of a section. */
export const BLOCKS: Record<string, Rule> = {
  blocks: { patterns: [quote, ...tables, listItem(), paragraph(), { include: '#inline' }] },
  'decision-blocks': {
    patterns: [
      quote,
      ...tables,
      listItem('keyword.control.decision-point'),
      paragraph(ATT),
      { include: '#inline' },
    ],
  },
  'vote-blocks': {
    patterns: [quote, ...tables, listItem(), paragraph(...VOTE), { include: '#inline' }],
  },
};
