/** Every request about a document that the server takes. */
import type { Position, Range } from 'vscode-languageserver/node';
import type { LspClient } from './lsp-client.ts';

/** A request's method and what it takes beside the document. */
export type Question = readonly [method: string, params: object];

/** Places that no document has. */
export const FAR: readonly Position[] = [
  { line: 0, character: 2_147_483_647 },
  { line: 2_147_483_647, character: 0 },
  { line: 2_147_483_647, character: 2_147_483_647 },
];

const WHOLE: Range = {
  start: { line: 0, character: 0 },
  end: { line: 2_147_483_647, character: 0 },
};

/** The requests about a place. */
export function questionsAt(position: Position): Question[] {
  return [
    ['textDocument/hover', { position }],
    ['textDocument/completion', { position }],
    ['textDocument/completion', { position, context: { triggerKind: 2, triggerCharacter: ' ' } }],
    ['textDocument/definition', { position }],
    ['textDocument/references', { position, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', { position }],
    ['textDocument/prepareRename', { position }],
    ['textDocument/rename', { position, newName: 'Nytt Namn' }],
    ['textDocument/selectionRange', { positions: [position] }],
  ];
}

/** The requests about a place that read much anew: asked more seldom. */
export function typingAt(position: Position): Question[] {
  return ['\n', '|'].map((ch) => ['textDocument/onTypeFormatting', { position, ch, options: {} }]);
}

/** The requests about a stretch. */
export function questionsIn(range: Range): Question[] {
  return [
    ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { range, context: { diagnostics: [], only: ['source.fixAll'] } }],
    ['textDocument/inlayHint', { range }],
  ];
}

/** The requests about a document that an editor makes after each change. */
export const OF_DOCUMENT: readonly Question[] = [
  ['textDocument/diagnostic', {}],
  ['textDocument/documentLink', {}],
  ['textDocument/semanticTokens/full', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/documentSymbol', {}],
  ['textDocument/codeLens', {}],
  ['protokoll/overview', {}],
];

/** The requests about a document that make something of all of it. */
export const OF_WHOLE: readonly Question[] = [
  ['textDocument/formatting', { options: {} }],
  ['textDocument/rangeFormatting', { range: WHOLE, options: {} }],
  ...questionsIn(WHOLE),
  ['protokoll/preview', { known: [] }],
  ['protokoll/comparison', { before: { text: '', name: 'tidigare' }, name: 'nu' }],
  ['protokoll/make', { format: 'html' }],
  ['protokoll/make', { format: 'txt' }],
  ['protokoll/make', { format: 'json' }],
];

/** Asks about a document, one request after the other; returns all answers by their requests. */
export async function answersTo(
  client: LspClient,
  uri: string,
  questions: readonly Question[],
): Promise<{ question: Question; answer: unknown }[]> {
  const asked = questions.map(async (question) => {
    const [method, params] = question;
    const answer = await client.request<unknown>(method, { textDocument: { uri }, ...params });
    return { question, answer: withoutIds(answer) };
  });
  return Promise.all(asked);
}

/** The number of a report says how many there were before, and of a text how often it has changed. */
function withoutIds(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer ?? null, (name, value: unknown) =>
      name === 'resultId' || name === 'version' ? undefined : value,
    ),
  );
}

/** Every range that an answer speaks of, in the document itself. */
export function rangesIn(answer: unknown, document: string): Range[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('uri' in answer && answer.uri !== document) return [];
  const own = 'start' in answer && 'end' in answer ? [answer as Range] : [];
  return [...own, ...Object.values(answer).flatMap((part) => rangesIn(part, document))];
}
