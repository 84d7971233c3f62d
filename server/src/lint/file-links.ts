/** Links to files (`[taxan](bilagor/taxa.pdf)`), as the text of a protokoll writes them. */
import type { Text } from '../language/tree.ts';

/** A link to a file. */
export interface FileLink {
  /** Relative to the protokoll, with `/`, escapes read, without fragment and query. */
  path: string;
  /** The same as a part of a URI, as written. */
  address: string;
  /** Where the target stands in the text's value; `to` is exclusive. */
  from: number;
  to: number;
}

const LINK = /\]\(\s*(?<target>[^\s()<>]{1,2000})\s*\)/dgu;

/** A scheme, an absolute path, or characters that a URI's reader would make a path's of. */
const NO_FILE = /^[a-z][a-z0-9+.-]*:|^\/|\\|%(?:2e|2f|5c|00)/iu;

/** Takes a text; returns its links to files in order. Web addresses and absolute paths are none. */
export function fileLinks({ value }: Text): FileLink[] {
  if (!value.includes('](')) return [];
  return [...value.matchAll(LINK)].flatMap(({ groups, indices }) => {
    const place = indices?.groups?.target;
    const [address = ''] = (groups?.target ?? '').split(/[?#]/u, 1);
    if (!place || address === '' || NO_FILE.test(address)) return [];
    return [{ path: pathOf(address), address, from: place[0], to: place[1] }];
  });
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
