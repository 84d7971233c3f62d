/** JSON for people to read and compare: what fits on a line stands on one. */

const WIDEST = 120;

/** Takes a value of plain JSON; returns it as text, ended by a line break. */
export function compactJson(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (line.length + indent.length <= WIDEST || value === null || typeof value !== 'object')
    return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const parts = value.map((part) => deeper + write(part, deeper));
    return `[\n${parts.join(',\n')}\n${indent}]`;
  }
  return writeObject(value, indent, deeper);
}

/** What fits of an object stands on its first line, its last part below. */
function writeObject(value: object, indent: string, deeper: string): string {
  const parts = Object.entries(value).map(([key, part]) => ({
    plain: part === null || typeof part !== 'object',
    text: `${JSON.stringify(key)}: ${write(part, deeper)}`,
  }));
  const behind = parts.findIndex(({ plain }) => !plain);
  const facts = parts.slice(0, behind < 0 ? parts.length : behind).map(({ text }) => text);
  const rest = parts.slice(facts.length).map(({ text }) => text);
  return `{ ${[facts.join(', '), ...rest].filter(Boolean).join(`,\n${deeper}`)}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
