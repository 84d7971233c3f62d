/** Wider columns are not filled up: one long cell must not swell every row. */
const WIDEST = 60;

/** The number of characters as a reader counts them: composed, whole code points. */
export function width(value: string): number {
  return [...value.normalize('NFC')].length;
}

/** The width that fits all values, at most 60 characters. */
export function columnWidth(values: readonly string[]): number {
  return values.reduce((widest, value) => Math.max(widest, Math.min(width(value), WIDEST)), 0);
}

/** Takes a value and returns it filled up with spaces to `columns` characters. */
export function fill(
  value: string,
  columns: number,
  align: 'left' | 'right' | 'center' | null,
): string {
  const space = Math.max(0, columns - width(value));
  const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0;
  return ' '.repeat(before) + value + ' '.repeat(space - before);
}

/** Takes words that may hold line breaks and returns them on one line. */
export function oneLine(value: string): string {
  return value
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

/** Takes lines and returns them with `first` before the first and spaces of its width before the others. */
export function hang(first: string, lines: readonly string[]): string[] {
  const indent = ' '.repeat(width(first));
  return lines.map((line, index) =>
    line === '' && index > 0 ? '' : (index === 0 ? first : indent) + line,
  );
}
