/**
 * Writes an example protokoll in a rule's file: the text between the
 * backticks, without the first line break and without the indentation that all
 * its lines share, ending in one line break. Takes no values.
 */
export function example(strings: TemplateStringsArray): string {
  const lines = strings.join('').replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return `${lines.map((line) => line.slice(shared)).join('\n')}\n`;
}
