/** What the extension itself says, in the language of the messages. */
import { workspace } from 'vscode';
import type { PageWords } from './preview/messages.ts';

export interface ClientWords {
  preview(name: string): string;
  lockedPreview(name: string): string;
  noProtokoll: string;
  fixGone: string;
  compare: {
    title(name: string): string;
    /** Asks for the earlier version. */
    with: string;
    saved: string;
    verified: string;
    otherFile: string;
    /** The kind of file that is asked for. */
    protokoll: string;
    failed: string;
  };
  page: PageWords;
}

const sv: ClientWords = {
  preview: (name) => `Förhandsvisning: ${name}`,
  lockedPreview: (name) => `Förhandsvisning (låst): ${name}`,
  noProtokoll: 'Öppna ett protokoll först.',
  fixGone: 'Texten har ändrats, så förslaget gäller inte längre.',
  compare: {
    title: (name) => `Ändringar i ${name}`,
    with: 'Vilken tidigare version ska den jämföras med?',
    saved: 'Senast sparade version',
    verified: 'Den justerade versionen',
    otherFile: 'En annan fil …',
    protokoll: 'Protokoll',
    failed: 'Den tidigare versionen gick inte att läsa. Välj en annan.',
  },
  page: {
    toSource: 'Gå till texten',
    levels: { fel: 'Fel', varning: 'Varning', info: 'Info', tips: 'Tips' },
  },
};

const en: ClientWords = {
  preview: (name) => `Preview: ${name}`,
  lockedPreview: (name) => `Preview (locked): ${name}`,
  noProtokoll: 'Open a protokoll first.',
  fixGone: 'The text has changed, so the suggestion no longer applies.',
  compare: {
    title: (name) => `Changes in ${name}`,
    with: 'Which earlier version is it to be compared with?',
    saved: 'Last saved version',
    verified: 'The verified version',
    otherFile: 'Another file …',
    protokoll: 'Protokoll',
    failed: 'The earlier version could not be read. Choose another one.',
  },
  page: {
    toSource: 'Go to the text',
    levels: { fel: 'Error', varning: 'Warning', info: 'Info', tips: 'Tip' },
  },
};

/** The words of the language that is set now. */
export function wordsNow(): ClientWords {
  return workspace.getConfiguration('protokoll').get('locale') === 'en' ? en : sv;
}
