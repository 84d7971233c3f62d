/** A comparison as a document, in every format that a protokoll has. */
import type { Inline } from '../language/inline-tree.ts';
import type { CoverRow, PrintBlock, PrintDocument, PrintItem } from '../print/model.ts';
import { plainWords } from '../print/words.ts';
import type { PassageChange, Piece } from './changes.ts';
import type { Comparison, ItemChange } from './compare.ts';

/** How the two versions are named to whoever reads: a file, a day, a commit. */
export interface VersionNames {
  before: string;
  after: string;
}

/** Labels of what is told of a passage. Its text is data and stays Swedish, as all documents are. */
const BEFORE = 'Tidigare';
const AFTER = 'Nu';
const ADDED = 'Tillagt';
const REMOVED = 'Borttaget';
const HEAD = 'Protokollets huvud';

/**
 * Makes the document for whoever is to approve the changes: first what was
 * decided, then the rest, and each change as it was and as it is, with the
 * words that differ in bold, so that nothing depends on colour.
 *
 * @param comparison what differs
 * @param names what the versions are called
 * @param document the later version, whose organisation and look it takes
 */
export function comparisonDocument(
  comparison: Comparison,
  names: VersionNames,
  document: PrintDocument,
): PrintDocument {
  const { running, body, meetingDate, style } = document;
  return {
    ...document,
    title: ['Ändringar', body, meetingDate].filter(Boolean).join(' '),
    mark: null,
    running: { ...running, documentType: 'ÄNDRINGAR', foot: [] },
    cover: {
      heading: 'ÄNDRINGAR',
      rows: summary(comparison, names),
      signatures: { label: '', lines: [] },
      notice: null,
      corrections: [],
    },
    agenda: null,
    items: [...headItem(comparison.head), ...comparison.items.map(changedItem)],
    style: { ...style, newPageForEachItem: false },
  };
}

function summary({ head, items }: Comparison, names: VersionNames): CoverRow[] {
  const labels = (matches: (item: ItemChange) => boolean): string =>
    items.filter(matches).map(labelOf).join(', ');
  const decides = ({ kind, changes }: ItemChange): boolean =>
    kind === 'changed' && changes.some(({ isDecision }) => isDecision);
  const known: [string, string][] = [
    ['Jämfört från', names.before],
    ['Jämfört till', names.after],
    ['Ändrade beslut', labels(decides) || 'Inga'],
    ['Rättelse saknas', labels((item) => item.needsCorrection)],
    ['Nya paragrafer', labels(({ kind }) => kind === 'added')],
    ['Borttagna paragrafer', labels(({ kind }) => kind === 'removed')],
    ['Andra ändringar', labels((item) => item.kind === 'changed' && !decides(item))],
    [HEAD, head.length > 0 ? 'Ändrat' : ''],
  ];
  const rows = known.filter(([, words]) => words !== '');
  const nothing = head.length === 0 && items.length === 0;
  const said: [string, string][] = nothing
    ? [...known.slice(0, 2), ['Resultat', 'Inga ändringar.']]
    : rows;
  return said.map(([label, words]) => ({ label, lines: [plainWords(words)] }));
}

function labelOf({ printed }: ItemChange): string {
  return printed.label;
}

function headItem(changes: readonly PassageChange[]): PrintItem[] {
  if (changes.length === 0) return [];
  return [
    {
      id: 'huvud',
      label: '',
      continuation: `${HEAD} forts.`,
      caseNumbers: [],
      title: plainWords(HEAD),
      blocks: changeBlocks(changes),
      recipients: null,
      position: null,
    },
  ];
}

function changedItem({
  kind,
  printed,
  formerLabel,
  changes,
  needsCorrection,
}: ItemChange): PrintItem {
  const said = [
    kind === 'added' ? 'Paragrafen är ny.' : '',
    kind === 'removed' ? 'Paragrafen är borttagen.' : '',
    formerLabel === null ? '' : `Paragrafen hade tidigare nummer ${formerLabel}.`,
    needsCorrection
      ? 'Beslutet är ändrat efter justeringen. Det behöver en Rättelse som anger dag, av vem och vad.'
      : '',
  ].filter((words) => words !== '');
  return {
    ...printed,
    blocks: [
      ...said.map((words): PrintBlock => ({ type: 'paragraph', content: strong(words) })),
      ...changeBlocks(changes),
    ],
    recipients: null,
  };
}

/** Changes under the headings where they stand. */
function changeBlocks(changes: readonly PassageChange[]): PrintBlock[] {
  let where = '';
  return changes.flatMap((change) => {
    const heading: PrintBlock[] =
      change.where === where || change.where === ''
        ? []
        : [{ type: 'heading', depth: 3, content: plainWords(change.where), role: 'free' }];
    where = change.where;
    return [...heading, ...passageBlocks(change)];
  });
}

function passageBlocks({ kind, pieces }: PassageChange): PrintBlock[] {
  const field = (label: string, content: Inline[]): PrintBlock => ({
    type: 'field',
    label,
    content,
  });
  if (kind === 'added') return [field(ADDED, textOf(pieces, 'added'))];
  if (kind === 'removed') return [field(REMOVED, textOf(pieces, 'removed'))];
  return [field(BEFORE, versionOf(pieces, 'removed')), field(AFTER, versionOf(pieces, 'added'))];
}

/** One version's words, those that only it has in bold. */
function versionOf(pieces: readonly Piece[], own: 'removed' | 'added'): Inline[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'same') return plainWords(piece.text);
    return piece.kind === own ? strong(piece.text) : [];
  });
}

function textOf(pieces: readonly Piece[], kind: Piece['kind']): Inline[] {
  return pieces.flatMap((piece) => (piece.kind === kind ? plainWords(piece.text) : []));
}

function strong(value: string): Inline[] {
  return value.trim() === ''
    ? plainWords(value)
    : [{ type: 'strong', children: plainWords(value) }];
}
