/**
 * Snippets with places that have names: `{number:1}` proposes `1`, `{number}`
 * says the same again, `{^above}` with a capital, `{_body}` without one. What
 * is known is filled in; the rest are places to fill in, in order. `{=list:…}`
 * is no place of its own: known as a whole, or else what stands in it.
 */

/**
 * What is known of a place: `sure` is plain text, the first of `proposed`
 * stands there to be typed over, and the others are offered beside it.
 */
export type Known = { sure: string } | { proposed: readonly string[] };

/** Known places by their names. */
export type Values = Readonly<Record<string, Known | undefined>>;

/** As the protocol and VS Code write snippets, or the plain text where every proposal is kept. */
export type Form = 'snippet' | 'text';

const SLOT = /\{(?<letter>[\^_=]?)(?<name>[a-zA-Z]+)(?<end>[:}])/u;

/**
 * Takes the lines of a snippet with named places and what is known of them;
 * returns its text. Throws a RangeError where a place is not closed.
 */
export function fillTemplate(body: readonly string[], values: Values, form: Form): string {
  return new Filling(values, form).fill(body.join('\n'));
}

class Filling {
  /** Places by name, in the order in which they are filled in. */
  private readonly numbers = new Map<string, number>();
  /** What the places propose, for those that say the same again. */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly values: Values,
    private readonly form: Form,
  ) {}

  fill(text: string): string {
    const slot = SLOT.exec(text);
    if (!slot?.groups) return text;
    const { letter = '', name = '', end = '' } = slot.groups;
    const from = slot.index + slot[0].length;
    const close = end === ':' ? closing(text, from) : from - 1;
    const proposal = end === ':' ? text.slice(from, close) : null;
    const filled = this.slot(name, letter, proposal);
    return text.slice(0, slot.index) + filled + this.fill(text.slice(close + 1));
  }

  private slot(name: string, letter: string, proposal: string | null): string {
    const known = this.values[name];
    if (known && 'sure' in known) {
      const text = withLetter(known.sure, letter);
      return this.form === 'snippet' ? escaped(text, /[\\$}]/gu) : text;
    }
    if (letter === '=') return this.fill(proposal ?? '');
    return this.form === 'snippet'
      ? this.place(name, letter, proposal, known?.proposed ?? [])
      : this.text(name, letter, proposal, known?.proposed[0]);
  }

  private text(name: string, letter: string, proposal: string | null, known?: string): string {
    const text = known ?? (proposal === null ? (this.texts.get(name) ?? '') : this.fill(proposal));
    this.texts.set(name, text);
    return withLetter(text, letter);
  }

  private place(
    name: string,
    letter: string,
    proposal: string | null,
    [first, ...others]: readonly string[],
  ): string {
    const isNew = !this.numbers.has(name);
    const number = this.numbers.get(name) ?? this.numbers.size + 1;
    this.numbers.set(name, number);
    if (!isNew && letter)
      return `\${${number}/(.)(.*)/\${1:/${letter === '^' ? 'upcase' : 'downcase'}}$2/}`;
    if (!isNew) return `\${${number}}`;
    if (first === undefined) return `\${${number}:${this.fill(proposal ?? '')}}`;
    if (others.length === 0) return `\${${number}:${escaped(first, /[\\$}]/gu)}}`;
    const choices = [first, ...others].map((choice) => escaped(choice, /[\\,|]/gu));
    return `\${${number}|${choices.join(',')}|}`;
  }
}

/** Index of the brace that closes a place whose proposal begins at `from`. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    if (depth === 0) return at;
  }
  throw new RangeError(`a place is not closed: ${text.slice(from)}`);
}

function escaped(text: string, special: RegExp): string {
  return text.replace(special, '\\$&');
}

function withLetter(text: string, letter: string): string {
  const first = text.charAt(0);
  if (letter === '^') return first.toUpperCase() + text.slice(1);
  return letter === '_' ? first.toLowerCase() + text.slice(1) : text;
}
