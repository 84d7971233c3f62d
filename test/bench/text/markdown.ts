/** The same prose for the peers. */

/** A protokoll as Markdown, line for line: a § line is a heading, and headings go one level down. */
export function toMarkdown(protokoll: string): string {
  return protokoll
    .replace(/^(#+ )/gmu, '#$1')
    .replace(/^§/gmu, '# §')
    .replace(/^-----$/gmu, '***');
}
