/** Links to attachments (`[taxan](bilagor/taxa.pdf)`): files inside the workspace, nothing else. */
import type { DocumentLink } from 'vscode-languageserver';
import { fileLinks } from '../lint/file-links.ts';
import { leaves } from '../lint/leaves.ts';
import { rangeIn } from '../lint/place.ts';
import { lspRangeAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** Every link to a file of the workspace, in order. Web addresses are the editor's own matter. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const leaf of leaves(snapshot)) {
    for (const { address, from, to } of fileLinks(leaf)) {
      const target = fileAt(snapshot, address);
      if (target === null) continue;
      const { start, end } = rangeIn(leaf, from, to);
      links.push({ range: lspRangeAt(snapshot, start, end), target });
    }
  }
  return links;
}

/** The URI of a file beside the protokoll, null where it would lie outside the workspace. */
function fileAt({ uri, folders }: Snapshot, address: string): string | null {
  const resolved = URL.canParse(address, uri) ? new URL(address, uri).href : null;
  const isInside = folders.some((folder) => resolved?.startsWith(`${folder}/`));
  return isInside ? resolved : null;
}
