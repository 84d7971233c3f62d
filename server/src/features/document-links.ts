/** Links to attachments (`[taxan](bilagor/taxa.pdf)`): files inside the workspace, nothing else. */
import type { DocumentLink } from 'vscode-languageserver';
import { leaves } from '../lint/leaves.ts';
import { rangeIn } from '../lint/place.ts';
import { lspRangeAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

const LINK = /\]\(\s*(?<target>[^\s()<>]{1,2000})\s*\)/dgu;

/** A scheme, an absolute path, or characters that a URI's reader would make a path's of. */
const OUTSIDE = /^[a-z][a-z0-9+.-]*:|^\/|\\|%(?:2e|2f|5c)/iu;

/** Every link to a file of the workspace, in order. Web addresses are the editor's own matter. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const leaf of leaves(snapshot)) {
    if (!leaf.value.includes('](')) continue;
    for (const match of leaf.value.matchAll(LINK)) {
      const place = match.indices?.groups?.target;
      const target = place && fileAt(snapshot, match.groups?.target ?? '');
      if (!place || !target) continue;
      const { start, end } = rangeIn(leaf, place[0], place[1]);
      links.push({ range: lspRangeAt(snapshot, start, end), target });
    }
  }
  return links;
}

/** The URI of a file beside the protokoll, null where it would lie outside the workspace or is no file. */
function fileAt({ uri, folders }: Snapshot, target: string): string | null {
  const [path = ''] = target.split(/[?#]/u, 1);
  if (path === '' || OUTSIDE.test(path)) return null;
  const resolved = URL.canParse(path, uri) ? new URL(path, uri).href : null;
  const isInside = folders.some((folder) => resolved?.startsWith(`${folder}/`));
  return isInside ? resolved : null;
}
