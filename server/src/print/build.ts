/** From the minutes to the print model: what every final document says. */
import { ownBodyOf } from '../language/body-name.ts';
import { parseInline, plainText } from '../language/inline.ts';
import type { Protokoll } from '../language/tree.ts';
import type { Minutes, Words } from '../minutes/minutes.ts';
import { bodyTypeOf } from '../profile/body-type.ts';
import type { Profile } from '../profile/profile.ts';
import { documentType, printCover } from './cover.ts';
import { itemIds, printItem } from './item.ts';
import type { PrintDocument, PrintItem } from './model.ts';

/** How a document is made. */
export interface PrintOptions {
  /** A final document carries no draft mark. */
  final: boolean;
}

/**
 * Makes the print model of a protokoll.
 *
 * @param minutes what it says
 * @param tree the tree that the minutes were read from
 * @param profile the municipality's settings
 * @param options how the document is made
 */
export function buildPrintDocument(
  minutes: Minutes,
  tree: Protokoll,
  profile: Profile,
  options: PrintOptions,
): PrintDocument {
  const organisation = wordsOf(minutes.municipality) || (profile.organisation ?? '');
  const body = wordsOf(minutes.body);
  const date = minutes.meetingDate?.iso ?? minutes.meetingDate?.text ?? '';
  const type = documentType(minutes);
  const items = printItems(minutes, tree, profile);
  const head = tree.children.find((child) => child.type === 'head') ?? null;
  const { style, agendaFrom, foot } = profile.document;
  return {
    language: 'sv',
    title: [`${type[0] ?? ''}${type.slice(1).toLowerCase()}`, body, date].filter(Boolean).join(' '),
    organisation,
    body,
    meetingDate: date,
    mark: minutes.status === 'utkast' && !options.final ? 'Utkast' : null,
    running: {
      organisation: organisation.toLocaleUpperCase('sv'),
      documentType: type,
      body,
      date,
      foot,
    },
    cover: printCover(minutes, head, bodyTypeOf(profile, body), isFinal(minutes, options)),
    agenda: agendaFrom !== null && items.length >= agendaFrom ? agendaOf(items) : null,
    items,
    style,
    isReadingCopy: false,
  };
}

function isFinal({ status }: Minutes, { final }: PrintOptions): boolean {
  return status === 'justerat' || (status === 'utkast' && final);
}

function printItems(minutes: Minutes, tree: Protokoll, profile: Profile): PrintItem[] {
  const nodes = tree.children.filter((child) => child.type === 'item');
  const own = ownBodyOf(minutes.body?.value ?? null);
  const context = { own, settings: profile.document, idOf: itemIds() };
  return minutes.items.flatMap((item, i) => {
    const node = nodes[i];
    return node ? [printItem(item, node, context)] : [];
  });
}

function agendaOf(items: readonly PrintItem[]): NonNullable<PrintDocument['agenda']> {
  const entries = items.map(({ id, label, caseNumbers, title }) => ({
    id,
    label,
    caseNumbers,
    title,
  }));
  return { heading: 'Ärendelista', entries };
}

function wordsOf(words: Words | null): string {
  return words ? plainText(parseInline(words.value)).replace(/\s+/gu, ' ').trim() : '';
}
