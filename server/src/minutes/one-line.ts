/** Words on one line, as names, titles and lead-ins are compared. */

/** White space that is more than one plain space: most words have none, and nothing is made anew. */
const UNEVEN_SPACE = / \s+|[^\S ]\s*/gu;

/** Takes words; returns them with one plain space wherever white space stands. */
export function oneLine(value: string): string {
  return value.replace(UNEVEN_SPACE, ' ');
}

/** Takes words; returns them on one line without emphasis and the space around them. */
export function plainLine(value: string): string {
  return oneLine(value.includes('*') ? value.replaceAll('*', '') : value).trim();
}
