/** Fields, `Name: value`, in the head and in the field blocks of a §. */
import { HEAD_FIELDS, ITEM_FIELDS } from '../../server/src/language/vocabulary.ts';
import { as, type Captures, oneOf, type Rule, re, readAs, SPACE } from './rule.ts';

const S = SPACE;
const HEAD_NAMES = oneOf(Object.values(HEAD_FIELDS).flat());
const ITEM_NAMES = oneOf(Object.values(ITEM_FIELDS).flat());
/** Names that stand where a title would, and are not one. */
const NEVER_TITLE = oneOf(ITEM_FIELDS.preparer);
const COLON = re`${S}*(:)(?=\s|$)`;

/** Behind `^`: a field of a §. */
export const ITEM_FIELD_AHEAD = re`(?=${S}*(?i:${ITEM_NAMES})${S}*:(?:\s|$))`;
/** Behind `^`: a field of a § that is no title. */
export const PREPARER_AHEAD = re`(?=${S}*(?i:${NEVER_TITLE})${S}*:(?:\s|$))`;

const KNOWN = as('entity.name.tag.field');
const NAMED: Captures = {
  1: KNOWN,
  2: as('punctuation.separator.key-value'),
  3: readAs('inline', 'meta.field-value'),
};

/** A field whose value is one of a few words. */
function choice(names: readonly string[], values: readonly string[]): Rule {
  return {
    match: re`^${S}*((?i:${oneOf(names)}))${COLON}${S}*(\*{0,2}(?i:${oneOf(values)})\*{0,2})(?=${S}*(?:$|\[\[))`,
    captures: { ...NAMED, 3: as('constant.language.choice') },
  };
}

/** The fields of the head; an unknown name is a field too. */
export const HEAD_FIELD_RULES: Rule[] = [
  choice(HEAD_FIELDS.status, ['Kallelse', 'Utkast', 'Justerat', 'Justerad']),
  { match: re`^${S}*((?i:${HEAD_NAMES}))${COLON}([^\n]*)`, captures: NAMED },
  {
    match: re`^${S}*(\p{L}[^\d.:\n]{0,60}?)${COLON}([^\n]*)`,
    captures: { ...NAMED, 1: as('variable.other.field') },
  },
  {
    match: re`^${S}*((?i:${HEAD_NAMES}))(?=${S}+\S)([^\n]*)`,
    captures: { 1: KNOWN, 2: readAs('inline', 'meta.field-value') },
  },
];

/** The fields of a §. */
export const ITEM_FIELD_RULES: Rule[] = [
  choice(ITEM_FIELDS.appeal, ['laglighetsprövning', 'förvaltningsbesvär', 'kan inte överklagas']),
  { match: re`^${S}*((?i:${ITEM_NAMES}))${COLON}([^\n]*)`, captures: NAMED },
];
