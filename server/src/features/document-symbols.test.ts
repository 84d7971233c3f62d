import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { snapshotOf } from '../../../test/support/cursor.ts';
import { documentSymbols } from './document-symbols.ts';

const TEXT = `Organ: Kulturnämnden
Sammanträdesdatum: 2026-01-20

§ 1

Dagordning

Kulturnämnden beslutar att godkänna dagordningen.

§ 2 KUN-26/00003, KUN-26/00004

Stipendium till
  unga

## Bakgrund
Text.

## Kulturnämndens beslut
1. Stipendiet delas ut.
2. Ansökan är öppen.

§ 3
`;

const drawn = (symbols: readonly DocumentSymbol[] = [], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...drawn(children, `${indent}  `),
  ]);

test('the outline has the head, the §§, their sections and decisions', () => {
  expect(drawn(documentSymbols(snapshotOf(TEXT)))).toEqual([
    'Protokollets huvud | Kulturnämnden 2026-01-20',
    '  Organ | Kulturnämnden',
    '  Sammanträdesdatum | 2026-01-20',
    '§ 1 Dagordning',
    '  Kulturnämnden beslutar att godkänna dagordningen.',
    '§ 2 Stipendium till unga | KUN-26/00003, KUN-26/00004',
    '  Bakgrund',
    '  Kulturnämndens beslut',
    '    Stipendiet delas ut. | 1.',
    '    Ansökan är öppen. | 2.',
    '§ 3 utan rubrik',
  ]);
});

test('what is selected stands inside its symbol, and symbols inside their parents', () => {
  const check = (symbols: readonly DocumentSymbol[], lines: [number, number]): void => {
    for (const { name, range, selectionRange, children } of symbols) {
      expect(name).not.toBe('');
      expect(range.start.line).toBeGreaterThanOrEqual(lines[0]);
      expect(range.end.line).toBeLessThanOrEqual(lines[1]);
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
      check(children ?? [], [range.start.line, range.end.line]);
    }
  };
  check(documentSymbols(snapshotOf(TEXT)), [0, 99]);
});
