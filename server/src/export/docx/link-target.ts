/** Which links a Word document may carry. */

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
/** Word drops what is longer (2,083 characters), or calls the file damaged. */
const LONGEST = 2000;

/**
 * The address as a Word file may state it, percent-encoded; null where only
 * the words are to be printed: a file of the workspace, which would give away
 * a path and lead nowhere for the reader, or an address that is none.
 */
export function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (!PROTOCOLS.has(protocol)) return null;
  const target = href.replace(/[{}|\\^`\s]/g, encodeURIComponent);
  return target.length > LONGEST ? null : target;
}
