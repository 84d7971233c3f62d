/** The part of a profile that says how documents look. */
import { defaultProfile } from './default-profile.ts';
import type { DocumentSettings } from './profile.ts';
import { report, shown } from './profile-problem.ts';
import { choice, flag, list, member, members, type Reader, text } from './profile-values.ts';

const PAPERS: ReadonlyMap<string, DocumentSettings['style']['paper']> = new Map([
  ['A4', 'a4'],
  ['A5', 'a5'],
  ['Letter', 'letter'],
]);

const FONTS: ReadonlyMap<string, DocumentSettings['style']['font']> = new Map([
  ['Source Sans 3', 'Source Sans 3'],
  ['Source Serif 4', 'Source Serif 4'],
]);

const DECISION_STYLES: ReadonlyMap<string, DocumentSettings['decisionStyle']> = new Map([
  ['punkt', 'bullet'],
  ['nummer', 'number'],
  ['att', 'att'],
]);

/** The foot of a page has room for so many. */
const MOST_FOOT_COLUMNS = 5;

/** `false`, for what is not printed at all, is null. */
const readEndMark: Reader<string | null> = (node, name, problems) =>
  node.type === 'boolean' && node.value === false ? null : text('-----')(node, name, problems);

const readAgendaFrom: Reader<number | null> = (node, name, problems) => {
  if (node.type === 'boolean' && node.value === false) return null;
  const count: unknown = node.value;
  if (node.type === 'number' && Number.isInteger(count) && Number(count) >= 1) return Number(count);
  const { sv, en } = shown(node);
  report(
    problems,
    node,
    `”${name}” ska vara ett helt tal från 1 (antalet paragrafer) eller false (aldrig), inte ${sv}. Skriv till exempel 15.`,
    `“${name}” must be a whole number from 1 (of §§) or false (never), not ${en}. Write for example 15.`,
  );
  return undefined;
};

const readColour: Reader<string> = (node, name, problems) => {
  if (node.type === 'string' && /^#[0-9a-f]{6}$/i.test(String(node.value))) {
    return String(node.value).toLowerCase();
  }
  const { sv, en } = shown(node);
  report(
    problems,
    node,
    `”${name}” ska vara # och sex siffror eller bokstäver a–f, inte ${sv}. Skriv till exempel "#1b4f72".`,
    `“${name}” must be # and six digits or letters a–f, not ${en}. Write for example "#1b4f72".`,
  );
  return undefined;
};

/** A Word file in the profile's folder or below it, also as a JSON Schema can say it. */
const BELOW = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:]+\.(?:docx|dotx)$/i;

const readWordTemplate: Reader<string> = (node, name, problems) => {
  if (node.type === 'string' && BELOW.test(String(node.value))) return String(node.value);
  const { sv, en } = shown(node);
  report(
    problems,
    node,
    `”${name}” ska vara en Wordfil (.docx eller .dotx) i profilens mapp eller under den, med / mellan mapparna, inte ${sv}. Skriv till exempel "mallar/protokoll.docx".`,
    `“${name}” must be a Word file (.docx or .dotx) in the profile’s folder or below it, with / between folders, not ${en}. Write for example "mallar/protokoll.docx".`,
  );
  return undefined;
};

const KEYS = [
  'papper',
  'nySidaPerParagraf',
  'ärendelista',
  'beslutsstil',
  'slutmarkering',
  'typsnitt',
  'färg',
  'sidfot',
  'wordmall',
];

/** Reads `dokument`; what is missing or wrong is as in `defaultProfile`. */
export const readDocument: Reader<DocumentSettings> = (node, name, problems) => {
  const found = members(KEYS, '{ "papper": "A4" }')(node, name, problems);
  if (found === undefined) return undefined;
  const { style, agendaFrom, decisionStyle, foot } = defaultProfile.document;
  const newPage = member(found, 'nySidaPerParagraf', flag, problems);
  const endMark = member(found, 'slutmarkering', readEndMark, problems);
  const from = member(found, 'ärendelista', readAgendaFrom, problems);
  return {
    style: {
      paper: member(found, 'papper', choice(PAPERS), problems) ?? style.paper,
      newPageForEachItem: newPage ?? style.newPageForEachItem,
      accent: member(found, 'färg', readColour, problems) ?? style.accent,
      font: member(found, 'typsnitt', choice(FONTS), problems) ?? style.font,
      endMark: endMark === undefined ? style.endMark : endMark,
    },
    agendaFrom: from === undefined ? agendaFrom : from,
    decisionStyle: member(found, 'beslutsstil', choice(DECISION_STYLES), problems) ?? decisionStyle,
    foot:
      member(found, 'sidfot', list(text('Justering (sign)'), MOST_FOOT_COLUMNS), problems) ?? foot,
    wordTemplate: member(found, 'wordmall', readWordTemplate, problems) ?? null,
  };
};
