/** The words of the features in the language of a snapshot. */
import { type EditorWords, enWords, svWords } from '../locale/editor-words.ts';
import type { Snapshot } from './snapshot.ts';

/** Takes a snapshot; returns the words to say things in. */
export function wordsFor({ locale }: Pick<Snapshot, 'locale'>): EditorWords {
  return locale === 'en' ? enWords : svWords;
}
