/** Someone types words here and there in the prose of a document. */
import { randomOf } from '../../support/random.ts';

export interface Keystroke {
  /** Where the letter is put in, 0-based, UTF-16. */
  offset: number;
  text: string;
}

const WORD = 'arbetet ';
/** Shorter lines are no prose. */
const PROSE = 80;

/**
 * The keystrokes of one who writes a word, moves elsewhere, and writes it again,
 * without end; each offset is right when all keystrokes before it are made.
 * Throws an Error where the text has no prose.
 */
export function* typing(text: string, seed: number): Generator<Keystroke, never> {
  const random = randomOf(seed);
  const places = [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.length > PROSE && !line.startsWith('|'))
    .map(({ index, 0: line }) => index + line.indexOf(' ', PROSE / 2) + 1);
  if (places.length === 0) throw new Error('there is no prose to type in');
  for (;;) {
    const chosen = random(places.length);
    const start = places[chosen] ?? 0;
    for (const [i, letter] of [...WORD].entries()) yield { offset: start + i, text: letter };
    for (let i = chosen + 1; i < places.length; i++) places[i] = (places[i] ?? 0) + WORD.length;
  }
}
