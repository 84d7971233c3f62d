/** Spaces as `\s` has them, told by character codes: asked of every line, many times. */

/** @returns whether a UTF-16 code is a space, a line end or a byte order mark */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x167f && /\s/.test(String.fromCharCode(code)))
  );
}

/** @returns the first index from `from` on that is no space, `to` where there is none */
export function behindSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** @returns the index behind the last character before `to` that is no space, `from` where there is none */
export function beforeSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** @returns the first character of a text that is no space, empty where there is none */
export function firstChar(text: string): string {
  return text.charAt(behindSpaces(text, 0, text.length));
}

/** @returns whether the last character of a text that is no space is `char` */
export function endsIn(text: string, char: string): boolean {
  return text.charAt(beforeSpaces(text, 0, text.length) - 1) === char;
}
