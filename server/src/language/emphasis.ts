/** Emphasis: pairs of `*` and `**`, by CommonMark's rules for delimiter runs. */
import type { Inline } from './inline-tree.ts';

/** What pairing works on: text, brackets that are no link, finished nodes, and runs of stars. */
export type Piece =
  | { kind: 'text'; value: string }
  | { kind: 'bracket' }
  | { kind: 'node'; node: Inline }
  | { kind: 'stars'; count: number; canOpen: boolean; canClose: boolean };

type Stars = Extract<Piece, { kind: 'stars' }>;

/** A run of stars while it is paired: what it still holds, opens and closes. */
interface Run {
  stars: Stars;
  left: number;
  opens: ('emphasis' | 'strong')[];
  closes: number;
}

/** As deep as emphasis may nest; the outermost openers beyond are text. */
const DEEPEST = 32;

/**
 * Makes inline nodes of tokens, pairing their stars. Linear: each run looks
 * back over at most `DEEPEST` openers.
 *
 * @param tokens texts, nodes and runs of stars
 */
export function pairEmphasis(tokens: readonly Piece[]): Inline[] {
  const runs: Run[] = [];
  let openers: Run[] = [];
  for (const stars of tokens) {
    if (stars.kind !== 'stars') continue;
    const run: Run = { stars, left: stars.count, opens: [], closes: 0 };
    runs.push(run);
    if (stars.canClose) openers = closeWith(run, openers);
    if (stars.canOpen && run.left > 0) {
      openers.push(run);
      if (openers.length > DEEPEST) openers.shift();
    }
  }
  return build(tokens, runs);
}

/** Pairs a closing run with the openers before it; returns those that are left. */
function closeWith(closer: Run, openers: Run[]): Run[] {
  let rest = openers;
  while (closer.left > 0) {
    const index = rest.findLastIndex((opener) => mayPair(opener.stars, closer.stars));
    const opener = rest[index];
    if (!opener) break;
    const strong = opener.left >= 2 && closer.left >= 2;
    opener.left -= strong ? 2 : 1;
    closer.left -= strong ? 2 : 1;
    opener.opens.unshift(strong ? 'strong' : 'emphasis');
    closer.closes++;
    // Openers between the two can pair with nothing any more.
    rest = rest.slice(0, opener.left > 0 ? index + 1 : index);
  }
  return rest;
}

/** CommonMark's rule of three, which keeps `***a** b*` readable. */
function mayPair(opener: Stars, closer: Stars): boolean {
  if (!opener.canClose && !closer.canOpen) return true;
  if ((opener.count + closer.count) % 3 !== 0) return true;
  return opener.count % 3 === 0 && closer.count % 3 === 0;
}

/** @param runs the runs of stars among the tokens, in order */
function build(tokens: readonly Piece[], runs: readonly Run[]): Inline[] {
  const root: Inline[] = [];
  const stack: Inline[][] = [root];
  let next = 0;
  const top = (): Inline[] => stack.at(-1) ?? root;
  for (const token of tokens) {
    if (token.kind === 'text') addText(top(), token.value);
    else if (token.kind === 'bracket') addText(top(), '[');
    else if (token.kind === 'node') top().push(token.node);
    else {
      const run = runs[next++] as Run;
      for (let i = 0; i < run.closes; i++) stack.pop();
      addText(top(), '*'.repeat(run.left));
      for (const type of run.opens) {
        const children: Inline[] = [];
        top().push({ type, children });
        stack.push(children);
      }
    }
  }
  return root;
}

/** Adds text, joined to the text before it. */
function addText(nodes: Inline[], value: string): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value += value;
  else if (value) nodes.push({ type: 'text', value });
}
