/** What the extension itself says, in the language of the messages. */
import { workspace } from 'vscode';
import type { PageWords } from './preview/messages.ts';

export interface ClientWords {
  preview(name: string): string;
  lockedPreview(name: string): string;
  noProtokoll: string;
  fixGone: string;
  page: PageWords;
}

const sv: ClientWords = {
  preview: (name) => `Förhandsvisning: ${name}`,
  lockedPreview: (name) => `Förhandsvisning (låst): ${name}`,
  noProtokoll: 'Öppna ett protokoll först.',
  fixGone: 'Texten har ändrats, så förslaget gäller inte längre.',
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
  page: {
    toSource: 'Go to the text',
    levels: { fel: 'Error', varning: 'Warning', info: 'Info', tips: 'Tip' },
  },
};

/** The words of the language that is set now. */
export function wordsNow(): ClientWords {
  return workspace.getConfiguration('protokoll').get('locale') === 'en' ? en : sv;
}
