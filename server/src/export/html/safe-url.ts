/**
 * Takes the address of a link and returns it where a published page may carry
 * it: http, https, mailto, or a file by its relative path. Null for all else
 * (scripts, data, other hosts by `//`, absolute paths of somebody's machine);
 * such a link keeps its words and loses its address.
 */
export function safeUrl(url: string): string | null {
  const address = url.trim();
  if (address === '' || /[\u0000-\u001f\u007f\p{Surrogate}]/u.test(address)) return null;
  if (/^(?:https?:\/\/|mailto:)/iu.test(address)) return address;
  const relative = !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(address);
  return relative ? address : null;
}
