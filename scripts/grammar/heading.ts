/** Headings: marked with `##`, or known by their words, and the sections that they open. */
import { HEADINGS, type SectionRole } from '../../server/src/language/vocabulary.ts';
import { as, type Captures, LINE_END, oneOf, type Rule, re, readAs, SPACE } from './rule.ts';

const S = SPACE;
const MARKS = re`(?:#(?=\s)|#{2,6})(?:${S}+|(?=\p{L}))(?=[^\n]*[^\s#:])`;

/** A body in the genitive, by the last part of its name or by its initials. */
const BODY_KIND =
  '(?:fullmäktige|styrelsen?|nämnd(?:en)?|utskott(?:et)?|beredning(?:en)?|kommitté(?:n)?|direktion(?:en)?|råd(?:et)?)';
/** Words of sentences, not of names: `yrkar bifall till utskottets förslag` is no heading. */
const SENTENCE = '(?:till|på|av|enligt|mot|med|om|att|som|är|har|ska|vid|yrkar|beslutar|föreslår)';
const WORDS_BEFORE = re`(?:(?!${SENTENCE}\s)[\p{L}-]+${S}+)*[\p{L}-]*`;
const BODY = re`(?:${WORDS_BEFORE}${BODY_KIND}|\p{Lu}{2,6})`;
const GENITIVE = re`(?:${WORDS_BEFORE}${BODY_KIND}s|\p{Lu}{2,6}(?::s|s))`;
const DECISION_WORDS = re`(?i:${GENITIVE}${S}+beslut|${GENITIVE}${S}+förslag(?:${S}+till${S}+(?:beslut|${BODY}))?|förslag${S}+till${S}+(?:beslut|${BODY})|${oneOf(HEADINGS.decision ?? [])})`;
/** Marked with `##`, anyone's proposal is one. */
const MARKED_DECISION_WORDS = re`(?i:${DECISION_WORDS}|[^\n]{1,100}?s${S}+förslag(?:${S}+till${S}+[^\n]{1,80}?)?|\p{Lu}{2,6}${S}+beslut|${BODY}${S}+beslutar(?:${S}+att)?(?:${S}+följande)?)`;
const VOTE_WORDS = re`(?i:${oneOf(HEADINGS.vote ?? [])})`;

const roles = Object.keys(HEADINGS) as SectionRole[];
const OTHER_WORDS = re`(?i:${oneOf(
  roles.flatMap((role) => (role === 'decision' || role === 'vote' ? [] : (HEADINGS[role] ?? []))),
)})`;

/** What may follow a known heading's words. */
const ADDITION = re`(?:${S}+[-–—]${S}[^\n]*|:${S}[^\n]*|${S}*\([^)\n]*\)|${S}+(?:nr${S}+)?\d+)?`;
const BARE_ADDITION = re`(?:${S}+[-–—]${S}+[^.,:;\n]{1,60}|${S}*\([^)\n]{1,60}\)|${S}+(?:nr${S}+)?\d{1,2})?`;
const CLOSING = re`[^\S\n]*(?:[:.#*]+[^\S\n]*)*`;

/** The whole line is the heading: these words, perhaps bold, with an addition. */
function marked(words: string): string {
  return re`^(?=[^\n]{1,200}$)${S}*${MARKS}(?:\*\*)?${words}(?:\*\*)?${ADDITION}${CLOSING}${LINE_END}`;
}

function bare(words: string): string {
  return re`^(?=[^\n]{1,160}$)${S}*(?:\*\*)?(?=\p{Lu})${words}(?:\*\*)?${BARE_ADDITION}${CLOSING}${LINE_END}`;
}

const recipients = HEADINGS.recipients ?? [];
const LEADING_TO = oneOf(recipients.filter((words) => words.endsWith(' till')));
const LEADING = oneOf(recipients.filter((words) => !words.endsWith(' till')));
/** `Beslutet skickas till Anna Ek`: heading and items in one. */
const RECIPIENT_LEAD = re`^${S}*(?:${MARKS})?(?:\*\*)?(?=\p{Lu})(?i:${LEADING_TO}(?:\*\*)?(?:${S}*:|(?=\s))|${LEADING}(?:\*\*)?${S}*:)(?:\*\*)?(?=${S}+[^\s(\[–—-])`;

const KNOWN_BARE_AHEAD = `(?=${bare(`(?:${DECISION_WORDS}|${VOTE_WORDS}|${OTHER_WORDS})`)})`;

/** Behind `^`: a line that is a heading wherever it stands. */
export const MARKED_AHEAD = re`(?=${S}*${MARKS})`;
/** Behind `^`: a line that ends a section: a heading, but for a sub-heading. */
const SECTION_END_AHEAD = re`(?=${S}*(?:#(?=\s)|##(?!#))(?:${S}+|(?=\p{L}))[^\n]*[^\s#:])|${KNOWN_BARE_AHEAD}`;
/** Behind `^`: a heading of either form, at the start of a block. */
export const HEADING_AHEAD = `${MARKED_AHEAD}|${KNOWN_BARE_AHEAD}|(?=${RECIPIENT_LEAD})`;

/** The heading itself; its marks apart. */
function captures(role: string): Captures {
  return {
    0: {
      ...as('markup.heading.section', `meta.heading.${role}`),
      patterns: [
        {
          match: re`^${S}*(#{1,6})`,
          captures: { 1: as('punctuation.definition.heading') },
        },
        { include: '#inline' },
      ],
    },
  };
}

/** A section whose text has rules of its own, up to the next of its rank. */
function section(role: string, stop: string, ...begin: string[]): Rule {
  return {
    begin: `(?:${begin.join('|')})`,
    end: `^(?:${stop}|${SECTION_END_AHEAD})`,
    beginCaptures: captures(role),
    patterns: [{ include: `#${role}-body` }],
  };
}

/**
 * Takes what, behind `^`, ends every section (a § line, an end mark); returns
 * the sections of decisions, proposals and votes.
 */
export function specialSections(stop: string): Rule[] {
  return [
    section('decision', stop, marked(MARKED_DECISION_WORDS), bare(DECISION_WORDS)),
    section('vote', stop, marked(VOTE_WORDS), bare(VOTE_WORDS)),
  ];
}

/**
 * Takes what, behind `^`, goes on a field block; returns the other headings,
 * with the fields that may stand right under them.
 */
export function plainHeadings(fields: string): Rule[] {
  return [
    {
      match: RECIPIENT_LEAD,
      captures: captures('recipients'),
    },
    {
      begin: re`(?:^${S}*${MARKS}[^\n]*|${bare(OTHER_WORDS)})`,
      while: fields,
      beginCaptures: captures('other'),
      patterns: [{ include: '#field-block' }],
    },
  ];
}

/** A heading of any words, with nothing but the heading. */
export const SUB_HEADING: Rule = {
  match: re`^${S}*#{3,6}[^\n]*`,
  captures: { 0: readAs('heading-text', 'markup.heading.section', 'meta.heading.other') },
};

/** What stands in a heading. */
export const HEADING_TEXT: Rule = { patterns: captures('other')['0']?.patterns ?? [] };
