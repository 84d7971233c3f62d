/** What the parser and the grammar each say of the lines of a text, in the same words. */
import { parse } from '../../server/src/language/parse.ts';
import type { ProtokollNode } from '../../server/src/language/tree.ts';
import type { Token } from './tokens.ts';

/** `kind line`, as `title 12`; a case number with its text. */
export type LineFact = string;

function* nodesOf(node: ProtokollNode): Generator<ProtokollNode> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* nodesOf(child as ProtokollNode);
}

function linesOf({ position: { start, end } }: ProtokollNode): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i);
}

function factsOf(node: ProtokollNode): LineFact[] {
  const { line } = node.position.start;
  switch (node.type) {
    case 'itemLine':
      return [`§ ${line}`, ...node.caseNumbers.map(({ value }) => `case number ${line} ${value}`)];
    case 'title':
    case 'quote':
      return linesOf(node).map((one) => `${node.type} ${one}`);
    case 'field':
      return [`${node.key ? 'field' : 'unknown field'} ${line}`];
    case 'fieldValue':
      return node.item ? [`mark ${line}`] : [];
    case 'listItem':
      return node.mark ? [`mark ${line}`] : [];
    case 'heading':
    case 'endMark':
      return [`${node.type} ${line}`];
    case 'section':
      return node.role === 'vote' ? [`vote ${line}`] : [];
    default:
      return [];
  }
}

/** Takes a text; returns what the parser says of its lines. */
export function parsedFacts(text: string): Set<LineFact> {
  const tree = parse(text);
  const facts = [...nodesOf(tree)].flatMap(factsOf);
  return new Set([...facts, ...tree.notes.map(({ position }) => `note ${position.start.line}`)]);
}

/** What a scope says of its line, in the parser's words. */
const BY_SCOPE: readonly (readonly [string, string])[] = [
  ['meta.item-line', '§'],
  ['markup.heading.title', 'title'],
  ['markup.heading.section', 'heading'],
  ['meta.heading.vote', 'vote'],
  ['entity.name.tag.field', 'field'],
  ['variable.other.field', 'unknown field'],
  ['keyword.control.end-mark', 'endMark'],
  ['punctuation.definition.list.begin', 'mark'],
  ['punctuation.definition.comment.begin', 'note'],
  ['markup.quote', 'quote'],
];

/** Takes the tokens of a text; returns what the grammar says of its lines. */
export function colouredFacts(lines: readonly Token[][]): Set<LineFact> {
  const facts = new Set<LineFact>();
  for (const [index, tokens] of lines.entries()) {
    for (const { text, scopes } of tokens) {
      const has = (scope: string): boolean => scopes.includes(`${scope}.protokoll`);
      for (const [scope, kind] of BY_SCOPE) if (has(scope)) facts.add(`${kind} ${index + 1}`);
      if (has('constant.numeric.case-number')) facts.add(`case number ${index + 1} ${text}`);
    }
  }
  return facts;
}
