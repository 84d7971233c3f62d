/** What the status bar, the view of what remains and the commands say, in the language of the messages. */
import { workspace } from 'vscode';
import type { Overview } from '../../server/src/features/overview.ts';

export interface StatusWords {
  status: Record<Overview['status'], string>;
  items(count: number): string;
  errors(count: number): string;
  words(count: number): string;
  showRemaining: string;
  holdsBack(count: number): string;
  noDecision: string;
  whichBody: string;
  anotherBody: string;
  whichDay: string;
  notADay: string;
  crashed(times: number): string;
  restart: string;
}

const sv: StatusWords = {
  status: { kallelse: 'Kallelse', utkast: 'Utkast', justerat: 'Justerat' },
  items: (count) => (count === 1 ? '1 §' : `${count} §§`),
  errors: (count) => (count === 0 ? 'inga fel' : `${count} fel`),
  words: (count) => `${count.toLocaleString('sv-SE')} ord`,
  showRemaining: 'Visa vad som återstår',
  holdsBack: (count) =>
    count === 1
      ? '1 sak måste göras innan protokollet kan justeras'
      : `${count} saker måste göras innan protokollet kan justeras`,
  noDecision: 'Paragrafen har inget beslut ännu.',
  whichBody: 'Vilket organ har sammanträtt?',
  anotherBody: 'Ett annat organ',
  whichDay: 'Vilken dag är sammanträdet?',
  notADay: 'Skriv dagen som 2026-01-20.',
  crashed: (times) =>
    `Kontrollen har stannat ${times} gånger på kort tid. Texten är kvar, men kontrolleras inte.`,
  restart: 'Starta om',
};

const en: StatusWords = {
  status: { kallelse: 'Notice of meeting', utkast: 'Draft', justerat: 'Verified' },
  items: (count) => (count === 1 ? '1 §' : `${count} §§`),
  errors: (count) => (count === 0 ? 'no errors' : count === 1 ? '1 error' : `${count} errors`),
  words: (count) => `${count.toLocaleString('en-GB')} words`,
  showRemaining: 'Show what remains',
  holdsBack: (count) =>
    count === 1
      ? '1 thing must be done before the minutes can be verified'
      : `${count} things must be done before the minutes can be verified`,
  noDecision: 'The § has no decision yet.',
  whichBody: 'Which body has met?',
  anotherBody: 'Another body',
  whichDay: 'What day is the meeting?',
  notADay: 'Write the day as 2026-01-20.',
  crashed: (times) =>
    `The language server has stopped ${times} times in a short while. The text is there, but is not checked.`,
  restart: 'Start again',
};

/** The words of the language that is set now. */
export function statusWords(): StatusWords {
  return workspace.getConfiguration('protokoll').get('locale') === 'en' ? en : sv;
}
