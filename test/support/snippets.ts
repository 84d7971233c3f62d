/** Snippets as the editor inserts them, when every placeholder keeps what it proposes. */
import { readFileSync } from 'node:fs';

export interface Snippet {
  prefix: string;
  description: string;
  body: string[];
  isFileTemplate?: boolean;
}

/** Every snippet by its name. */
export const SNIPPETS = JSON.parse(
  readFileSync(new URL('../../snippets/protokoll.json', import.meta.url), 'utf8'),
) as Record<string, Snippet>;

/** The day on which the snippets are inserted. */
const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_YEAR_SHORT: '26',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '10',
};

/** `$NAME`, `${1}`, `${1:default}`, `${1/(.)(.*)/${1:/upcase}$2/}`. */
const PART =
  /\$(?:(?<name>[A-Z_]+|\d+)|\{(?<number>\d+)(?:\/\(\.\)\(\.\*\)\/\$\{1:\/(?<change>upcase|downcase)\}\$2\/\}|(?<open>[:}])))/u;

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}') depth--;
    if (depth === 0) return at;
  }
  throw new Error(`A placeholder is not closed: ${text}`);
}

function changed(value: string, change: string): string {
  const [first = '', ...rest] = value;
  return (change === 'upcase' ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
}

function filled(text: string, values: Map<string, string>): string {
  const match = PART.exec(text);
  if (!match?.groups) return text;
  const { name, number = '', change, open } = match.groups;
  const before = text.slice(0, match.index);
  let from = match.index + match[0].length;
  let value = values.get(name ?? number) ?? (name && VARIABLES[name]) ?? '';
  if (name && /^[A-Z]/u.test(name) && !value) throw new Error(`No variable: ${name}`);
  if (change) value = changed(value, change);
  if (open === ':') {
    const end = closing(text, from);
    value = filled(text.slice(from, end), values);
    if ((values.get(number) ?? value) !== value) throw new Error(`Two defaults: ${number}`);
    values.set(number, value);
    from = end + 1;
  }
  return before + value + filled(text.slice(from), values);
}

/**
 * Takes a snippet; returns the text that it inserts. Throws where it is
 * broken: a placeholder that does not close, or one number with two defaults.
 */
export function inserted({ body }: Snippet): string {
  return filled(body.join('\n'), new Map());
}
