/** Snippets where they fit, with everything filled in that is known. */
import type { CompletionItem } from 'vscode-languageserver';
import { bodyTypeOf } from '../../profile/body-type.ts';
import { lspRangeAt } from '../positions.ts';
import { nextNumber } from './items.ts';
import type { Place } from './place.ts';
import { SNIPPETS, type SnippetTemplate } from './snippet-list.ts';
import { fillTemplate, type Values } from './snippet-template.ts';
import { valuesInMinutes, valuesOfMeeting } from './snippet-values.ts';

/** `CompletionItemKind.Snippet`, `InsertTextFormat` and `InsertTextMode.asIs` of the protocol. */
const SNIPPET_KIND = 15;
const FORMAT = { text: 1, snippet: 2 } as const;
const AS_IT_IS = 1;

/** The snippets that may begin on the line, where it has no more than what begins one. */
export function snippets(place: Place): CompletionItem[] {
  const { before, snapshot } = place;
  const line = /^(?<indent>\s*)(?<sign>§\s?(?<number>\d+)?\s*)?[\p{L} ]*$/u.exec(before)?.groups;
  if (!line) return [];
  if (snapshot.text.trim() === before.trim() && line.sign === undefined) return minutesOf(place);
  const number = line.number === undefined ? nextNumber(place) : Number(line.number);
  const values = valuesInMinutes(snapshot, number);
  const fitting = Object.values(SNIPPETS).filter((one) => fits(one, place, line.sign));
  return fitting.map((one, index) => {
    const typed = one.place === 'item' ? filterFor(one.prefix, line.sign) : one.prefix;
    const order = line.sign === undefined ? 600 + index : 10 + index;
    return itemFor(place, one, { label: one.prefix, filter: typed, order, values });
  });
}

function fits(snippet: SnippetTemplate, place: Place, sign: string | undefined): boolean {
  const { minutes, profile } = place.snapshot;
  const isCouncil = bodyTypeOf(profile, minutes.body?.value ?? '') === 'fullmäktige';
  if (snippet.leadsOn && isCouncil) return false;
  switch (snippet.place) {
    case 'file':
      return false;
    case 'item':
      return true;
    case 'inside':
      return sign === undefined && place.item !== null;
    case 'anywhere':
      return sign === undefined;
  }
}

/** A whole protokoll for each body of the profile, or one for any. */
function minutesOf(place: Place): CompletionItem[] {
  const { snapshot } = place;
  const all = Object.values(SNIPPETS).filter((one) => one.place === 'file');
  return all.flatMap((one) =>
    [...snapshot.profile.bodies, null].map((body, order) => {
      const label = body ? `${one.prefix} ${body.name}` : one.prefix;
      const values = valuesOfMeeting(snapshot, body);
      return itemFor(place, one, { label, filter: label, order, values });
    }),
  );
}

/** What the line's beginning is compared with: `§ 17 information` where a number is typed. */
function filterFor(prefix: string, sign: string | undefined): string {
  return sign === undefined ? prefix : sign + prefix.slice(1);
}

interface Shown {
  label: string;
  filter: string;
  order: number;
  values: Values;
}

function itemFor(
  { snapshot, offset, before }: Place,
  { body, description }: SnippetTemplate,
  { label, filter, order, values }: Shown,
): CompletionItem {
  const form = snapshot.completesSnippets ? 'snippet' : 'text';
  const start = offset - before.trimStart().length;
  const preview = fillTemplate(body, values, 'text');
  return {
    label,
    kind: SNIPPET_KIND,
    detail: description,
    documentation: shown(preview, snapshot.today),
    filterText: filter,
    sortText: String(order).padStart(4, '0'),
    insertTextFormat: FORMAT[form],
    insertTextMode: AS_IT_IS,
    textEdit: {
      range: lspRangeAt(snapshot, start, offset),
      newText: form === 'text' ? shown(preview, snapshot.today) : fillTemplate(body, values, form),
    },
  };
}

/** Takes a text with the variables that editors fill in; returns it without them. */
function shown(text: string, today = '2026-01-01'): string {
  const [year = '', month = '', date = ''] = today.split('-');
  return text
    .replaceAll('$CURRENT_YEAR_SHORT', year.slice(-2))
    .replaceAll('$CURRENT_YEAR', year)
    .replaceAll('$CURRENT_MONTH', month)
    .replaceAll('$CURRENT_DATE', date)
    .replaceAll('$0', '');
}
