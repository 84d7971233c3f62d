/**
 * The § line. A grammar sees one line at a time, so what the parser decides by
 * the number before (`§ 17 Title`) is taken for a § at the start of a block,
 * and for prose within a paragraph.
 */
import { CASE_NUMBER_LABELS } from '../../server/src/language/vocabulary.ts';
import { as, type Captures, LINE_END, oneOf, type Rule, re, readAs, SPACE } from './rule.ts';

const S = SPACE;
const SEPARATOR = re`[-/.:\x{2010}\x{2011}\x{2013}]`;
/** Bodies are named in Swedish: the letters that they have, and a far smaller expression. */
const CAPITAL = '[A-ZÅÄÖ]';
const LETTERS = re`(?:${CAPITAL}{1,5}(?:${SEPARATOR}${CAPITAL}{1,5})?|[A-Za-zÅÄÖåäö]{1,3})`;
const GROUPS = re`\d+(?:${SEPARATOR}\d+)+`;
/** What may follow a case number. */
const BEHIND = re`(?=$|[\s,;]|:(?:\s|$))`;
const NO_DATE = re`(?!\d{4}[-\x{2010}\x{2011}\x{2013}]\d\d[-\x{2010}\x{2011}\x{2013}]\d\d(?!\d))`;
const NO_YEARS = re`(?!(?:19|20)\d\d[-/\x{2010}\x{2011}\x{2013}](?:(?:19|20)\d\d|\d\d)${BEHIND})`;
const CASE_NUMBER = [
  '(?:',
  [
    // A plan code may follow (`KS 02-820 107`), but not a sentence (`KS-26/00101 100 år`).
    re`${LETTERS}(?:${SEPARATOR}|${S})?${GROUPS}(?:${S}\d{3}${BEHIND}(?!${S}+[a-zåäö]))?`,
    re`\d+${SEPARATOR}${LETTERS}(?:${SEPARATOR}|${S})?\d+(?:${S}\d{3})*(?:${SEPARATOR}\d+)*`,
    re`${NO_DATE}${NO_YEARS}${GROUPS}(?:${S}${CAPITAL}{2,5}${BEHIND})?`,
    re`${LETTERS}\d{6,}`,
    // Capitals and two digits: a case number begun wrong.
    re`${CAPITAL}{2,5}(?:[-/.:]\d\d[-/.:]?|${S}\d\d(?=$))`,
  ].join('|'),
  `)${BEHIND}`,
].join('');

const LABEL = re`(?i:${oneOf(CASE_NUMBER_LABELS)})(?:${S}*:${S}*|${S}+)`;
/** After a label, a word with a digit is a case number, however it is written. */
const CANDIDATE = re`(?:${CAPITAL}{1,5}${S})?[^\s,\d]*\d[^\s,]*`;
const BETWEEN = re`(?:${S}*[,;]${S}*|${S}+(?:och|samt)${S}+)`;
const CASE_NUMBERS = re`(?:${LABEL}(?:${CASE_NUMBER}|${CANDIDATE})|${CASE_NUMBER})(?:${BETWEEN}(?:${LABEL})?${CASE_NUMBER})*`;

const LETTER = re`(?:${S}*[a-h](?=$|[\s.]))?`;
const PLAIN_NUMBER = re`§${S}+\d{1,5}${LETTER}(?=$|\s)`;
const JOINT = re`§§${S}*\d{1,5}${S}?[-\x{2013}\x{2014}]${S}?\d{1,5}(?=$|\s)`;
const NUMBER = re`(?:§${S}*\d{1,5}(?:/(?:20)?\d\d(?![\d/]))?${LETTER}(?:\.(?=$|\s))?(?=$|\s)|${JOINT})`;
const PENDING = re`§(?:${S}*\?)?(?=$|\s)`;
/** A body before the sign, `KF § 17`; `Se § 17` is prose. */
const PREFIX = re`(?=${CAPITAL}{2})[A-ZÅÄÖa-zåäö]{2,5}`;

/** Without a § near its start no line is worth a closer look. */
const SIGN_AHEAD = re`^(?=[^§\n]{0,60}§)${S}*`;
/** Without a case number, what goes on in lower case is prose: `§ 5 i reglementet`. */
const TITLE_AHEAD = re`(?=[\p{Lu}\d"”“’'«»])`;
const ANY_TITLE_AHEAD = re`(?=[^\s\[])`;
/** What may divide number and case numbers from the title. */
const DIVIDER = re`(?:${S}*[,;:](?=\s)|${S}+[-–—](?=${S}+\D))?${S}+`;

const SIGN_FIRST = re`(?:${PREFIX}${S}+)?(?:${NUMBER}|${PENDING})`;
const NUMBER_FIRST = re`(?:(?:${PREFIX}${S}+)?${NUMBER}|§${S}*\?)`;
const NUMBER_LAST = re`${CASE_NUMBERS}${S}*${NUMBER}`;

const LONE_LABEL = re`(?i:${oneOf(CASE_NUMBER_LABELS)})(?:${S}*:)?`;
const ALONE = re`${SIGN_AHEAD}(?:${SIGN_FIRST}(?:${S}+(?:${CASE_NUMBERS}|${LONE_LABEL}))?|${NUMBER_LAST})(?:${S}*[,;:])?${LINE_END}`;
const TITLED = re`${SIGN_AHEAD}(?:${SIGN_FIRST}${S}+${CASE_NUMBERS}${DIVIDER}${ANY_TITLE_AHEAD}|${NUMBER_FIRST}${DIVIDER}${TITLE_AHEAD}|${NUMBER_LAST}${DIVIDER}${ANY_TITLE_AHEAD})`;

/** A line that is one of the two, in short. */
const ANY_CASE_NUMBER = re`(?:${LABEL}${CANDIDATE}|${CASE_NUMBER})`;
const EITHER = re`(?=[^§\n]{0,60}§)${S}*(?:${SIGN_FIRST}(?:${LINE_END}|${S}+${ANY_CASE_NUMBER})|${NUMBER_FIRST}${DIVIDER}${TITLE_AHEAD}|${CASE_NUMBERS}${S}*${NUMBER})`;

/** Behind `^`: a § line at the start of a block. */
export const ITEM_LINE_AHEAD = `(?=${EITHER})`;
/** Behind `^`: a § line that may stand anywhere, also right under prose. */
export const PLAIN_ITEM_LINE_AHEAD = re`(?=${S}*(?:${PLAIN_NUMBER}|(?:${JOINT}|§${S}\?)(?=${S}+${CASE_NUMBER}))(?:${S}+${CASE_NUMBER}(?:${S}*,${S}*${CASE_NUMBER})*)?${LINE_END})`;

/** What of the § line is what; the scope of the whole line is a heading's. */
const PARTS: Rule[] = [
  { include: '#note' },
  {
    match: re`(§§?)${S}*(?:(\d{1,5}(?:/\d{2,4})?(?:${S}*[a-h](?=$|[\s.]))?(?:${S}?[-\x{2013}\x{2014}]${S}?\d{1,5})?)(\.?)|(\?))?(?=$|\s)`,
    captures: {
      1: as('punctuation.definition.heading'),
      2: as('entity.name.section.number'),
      3: as('punctuation.terminator.number'),
      4: as('keyword.other.number-pending'),
    },
  },
  {
    match: re`(${LABEL})(${CASE_NUMBER}|${CANDIDATE})`,
    captures: { 1: as('keyword.other.label'), 2: as('constant.numeric.case-number') },
  },
  { match: CASE_NUMBER, captures: { 0: as('constant.numeric.case-number') } },
  { match: '[,;]', captures: { 0: as('punctuation.separator.case-number') } },
  {
    match: re`^${S}*(${PREFIX})(?=${S}+§)`,
    captures: { 1: as('entity.name.type.body') },
  },
];

const LINE: Captures = {
  1: { ...as('meta.item-line', 'markup.heading.item'), patterns: PARTS },
};

/** The § line with a title on it, and the § up to the next. */
export const TITLED_ITEM: Rule = {
  begin: re`(${TITLED})([^\n]*)`,
  end: `^${ITEM_LINE_AHEAD}`,
  beginCaptures: { ...LINE, 2: readAs('inline', 'markup.heading.title', 'entity.name.section') },
  patterns: [{ include: '#item-body' }],
};

/** The § line without a title, and the § up to the next: first its title, then the rest. */
export const ITEM: Rule = {
  begin: `(${ALONE})`,
  end: `^${ITEM_LINE_AHEAD}`,
  beginCaptures: LINE,
  patterns: [{ include: '#note' }, { include: '#untitled' }, { include: '#titled' }],
};
