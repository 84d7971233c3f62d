/** What stands in a line of text: notes, masks, emphasis, links, references, dates, parties. */
import { MONTH_FORMS } from '../../server/src/calendar/names.ts';
import { as, oneOf, type Rule, re, SPACE, scope } from './rule.ts';

const S = SPACE;
/** Behind `^`: a line that a note never reaches into. */
const BLOCK_END_AHEAD = re`(?=${S}*(?:$|#|(?:[\p{L}\d][^\s§]{0,40}${S}+){0,3}\\?§))`;

/** `[[ … ]]`, over several lines but not over blocks. */
const note: Rule = {
  begin: re`(?<!\\)\[\[`,
  end: re`\]\]|(?=\[\[)|^${BLOCK_END_AHEAD}`,
  name: scope('comment.block.note'),
  beginCaptures: { 0: as('punctuation.definition.comment.begin') },
  endCaptures: { 0: as('punctuation.definition.comment.end') },
};

/** `[[ignorera rule: why]]`. */
const exemption: Rule = {
  begin: re`(?<!\\)(\[\[)${S}*((?i:ignorera))${S}+([A-Za-z][A-Za-z-]*)(?=${S}*(?::|\]\]))`,
  end: re`\]\]|(?=\[\[)|^${BLOCK_END_AHEAD}`,
  name: scope('comment.block.exemption'),
  beginCaptures: {
    1: as('punctuation.definition.comment.begin'),
    2: as('keyword.other.exemption'),
    3: as('constant.other.rule'),
  },
  endCaptures: { 0: as('punctuation.definition.comment.end') },
};

/** `{{ … }}`; unclosed, it masks the rest of its paragraph. */
const mask: Rule = {
  begin: re`(?<!\\)\{\{`,
  end: re`\}\}|^(?=${S}*(?:$|#|>|\||[-–—_]{3,}|(?:[-•–*+]|\d{1,3}[.)])(?:\s|$)))`,
  name: scope('string.quoted.other.mask'),
  beginCaptures: { 0: as('punctuation.definition.string.begin') },
  endCaptures: { 0: as('punctuation.definition.string.end') },
  patterns: [{ include: '#note' }],
};

/** `**…**` on one line: begins only where it also ends. */
const strong: Rule = {
  begin: re`(?<!\\)\*\*(?=[^\s*](?:(?:[^*\\\n]|\\[^\n]|\*(?!\*))*[^\s*])?\*\*)`,
  end: re`(?<=\S)\*\*|$`,
  name: scope('markup.bold'),
  beginCaptures: { 0: as('punctuation.definition.bold') },
  endCaptures: { 0: as('punctuation.definition.bold') },
  patterns: [{ include: '#inline' }],
};

/** `*…*`, perhaps with a few `**…**` in it. */
const emphasis: Rule = {
  begin: re`(?<![\p{L}\d*\\])\*(?=[^\s*](?:[^*\\\n]|\\[^\n])*(?:\*\*[^*\n]+\*\*[^*\n]*){0,3}(?<=\S)\*(?!\*))`,
  end: re`(?<=\S)\*(?!\*)|$`,
  name: scope('markup.italic'),
  beginCaptures: { 0: as('punctuation.definition.italic') },
  endCaptures: { 0: as('punctuation.definition.italic') },
  patterns: [{ include: '#inline' }],
};

const links: Rule[] = [
  {
    match: re`(?<!\\)(\[)([^\[\]\n]{0,2000})(\])(\()${S}*([^\s()<>]{1,2000})${S}*(\))`,
    name: scope('meta.link'),
    captures: {
      1: as('punctuation.definition.link.title.begin'),
      2: as('string.other.link.title'),
      3: as('punctuation.definition.link.title.end'),
      4: as('punctuation.definition.metadata'),
      5: as('markup.underline.link'),
      6: as('punctuation.definition.metadata'),
    },
  },
  {
    match: re`(?<![\p{L}\d])(?i:https?)://[^\s<>"”“*\[\]{}|\\]*[^\s<>"”“*\[\]{}|\\.,;:!?'’)]`,
    name: scope('markup.underline.link'),
  },
  {
    match: re`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}`,
    name: scope('markup.underline.link'),
  },
];

const RANGE = re`\d{1,5}(?:${S}?[a-h](?![\p{L}\d]))?(?:${S}?[-–—]${S}?\d{1,5})?`;
/** `§ 18`, `§§ 3-5, 9 och 11`. */
const references: Rule[] = [
  {
    match: re`(?<!\\)(§§)${S}*(${RANGE}(?:(?:,${S}?|${S}(?:och|samt)${S})${RANGE})*)(?![\p{L}\d])`,
    name: scope('meta.reference'),
    captures: {
      1: as('punctuation.definition.reference'),
      2: as('constant.numeric.reference'),
    },
  },
  {
    match: re`(?<!\\)(§)${S}*(${RANGE})(?![\p{L}\d])`,
    name: scope('meta.reference'),
    captures: {
      1: as('punctuation.definition.reference'),
      2: as('constant.numeric.reference'),
    },
  },
];

const times: Rule[] = [
  {
    match: re`(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])`,
    name: scope('constant.numeric.date'),
  },
  {
    match: re`(?<![\p{L}\d])[0-3]?\d${S}(?i:${oneOf(MONTH_FORMS)})(?:${S}\d{4})?(?![\p{L}\d])`,
    name: scope('constant.numeric.date'),
  },
  // `4:27` alone is a property: a time has `kl.` before it, or an end.
  {
    match: re`(?<=kl\.\s|kl\s)[0-2]?\d[.:][0-5]\d(?:\s?[-–]\s?[0-2]?\d[.:][0-5]\d)?(?![\d:])`,
    name: scope('constant.numeric.time'),
  },
  {
    match: re`(?<![\d:])[0-2]\d:[0-5]\d\s?[-–]\s?[0-2]\d:[0-5]\d(?![\d:])`,
    name: scope('constant.numeric.time'),
  },
];

/** `(S)`, after a name or before a comma. */
const party: Rule = {
  match: re`(?<=${S})(\()(\p{Lu}[\p{L}\d+.-]{0,6}|-)(\))`,
  captures: {
    1: as('punctuation.definition.party.begin'),
    2: as('entity.name.type.party'),
    3: as('punctuation.definition.party.end'),
  },
};

/** The rules of the repository that read a line's text. */
export const INLINE: Record<string, Rule> = {
  note: { patterns: [exemption, note] },
  inline: {
    patterns: [
      {
        match: re`\\[*\[\]{}§#>|•–+.)-]`,
        name: scope('constant.character.escape'),
      },
      { include: '#note' },
      mask,
      ...links,
      strong,
      emphasis,
      ...references,
      ...times,
      party,
    ],
  },
};
