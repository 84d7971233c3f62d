/** Symbols of the whole workspace: §§ by title and case number, and people. */
import type { SymbolInformation } from 'vscode-languageserver';
import type { Digest } from '../minutes/digest.ts';
import { locationOf, newestFirst, personKey } from './others.ts';

/** The protocol's kinds, as editors draw them. */
const KIND = { item: 5, person: 8 } as const;

/** More than this many nobody looks through: a longer query finds fewer. */
const MOST = 500;

/** Takes the protokoll of the workspace and what is looked for; returns what has all its words, the newest first. */
export function workspaceSymbols(digests: readonly Digest[], query: string): SymbolInformation[] {
  const wanted = query.toLowerCase().normalize('NFC').split(/\s+/u).filter(Boolean);
  const found: SymbolInformation[] = [];
  for (const symbol of symbolsOf(newestFirst(digests))) {
    const words = `${symbol.name} ${symbol.containerName ?? ''}`.toLowerCase().normalize('NFC');
    if (wanted.every((word) => words.includes(word))) found.push(symbol);
    if (found.length === MOST) break;
  }
  return found;
}

/** Everyone once, where the newest protokoll has them. */
function* symbolsOf(digests: readonly Digest[]): Iterable<SymbolInformation> {
  const seen = new Set<string>();
  for (const digest of digests) {
    const containerName = [digest.body, digest.date].filter(Boolean).join(' ');
    for (const { label, caseNumbers, title, position } of digest.items) {
      const parts = [`§ ${label ?? '?'}`, caseNumbers.join(', '), title];
      const name = parts.filter(Boolean).join(' ').replace(/\s+/gu, ' ');
      for (const location of locationOf(digest, position)) {
        yield { name, kind: KIND.item, location, containerName };
      }
    }
    for (const { name, party, position } of digest.people) {
      if (seen.has(personKey(name))) continue;
      seen.add(personKey(name));
      for (const location of locationOf(digest, position)) {
        yield {
          name: party ? `${name} (${party})` : name,
          kind: KIND.person,
          location,
          containerName,
        };
      }
    }
  }
}
