/** Text of others on a terminal, which obeys some characters and turns the line at others. */

/** Control characters but the line feed, and those that change the direction of text. */
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Takes text; returns it with a `�` for each character that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\ufffd');
}

/** As `printable`, on one line: a name or a title may have a line end in it. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\r\n]+/gu, ' '));
}
