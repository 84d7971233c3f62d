/** Half of a surrogate pair, which no encoding of Unicode can carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Control characters other than tab and line feed, and the noncharacters U+FFFE and U+FFFF. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/**
 * Takes words from the source and returns them fit for a file that others
 * read: control characters are left out (HTML forbids them, a terminal may
 * obey them), and half a surrogate pair becomes U+FFFD.
 */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/gu, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd');
}
