/**
 * Takes the name of a file or folder; returns it as it stands in a URI. Half a
 * surrogate pair, which a text may have and no URI can, becomes U+FFFD.
 */
export function encodedName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}
