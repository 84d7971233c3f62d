/** What the extension itself says, in the language of the messages. */
import { workspace } from 'vscode';
import type { ExportFormat } from '../../server/src/export-answer.ts';
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
    chooseFormat: string;
    notHere: string;
    formats: Partial<Record<ExportFormat, string>>;
  };
  page: PageWords;
  exporting: string;
  open: string;
  reveal: string;
  foreign(name: string): string;
  /** A file that may be our own, but nobody remembers. */
  there(name: string): string;
  changedSince(name: string): string;
  overwrite: string;
  held(errors: number, notes: number): string;
  showProblems: string;
  anyway: string;
  finalTitle: string;
  finalWhich: string;
  formats: Record<ExportFormat, string>;
  saveFirst: string;
  notHere: string;
  finalNotHere: string;
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
    notHere: 'Spara protokollet i en mapp på datorn först. Jämförelsen läggs i samma mapp.',
    chooseFormat: 'Vilket dokument ska jämförelsen bli?',
    formats: { pdf: 'PDF', docx: 'Word', html: 'Webbsida', txt: 'Text' },
  },
  page: {
    toSource: 'Gå till texten',
    setting: 'Sätter sidorna …',
    noPages: {
      'not-here': 'Sidorna kan inte visas här. Texten och exporten fungerar som vanligt.',
      broken: 'Sidorna kunde inte göras. Orsaken står i loggen: kör ”Protokoll: Visa loggen”.',
    },
    goToItem: 'Gå till paragraf',
    smaller: 'Mindre',
    larger: 'Större',
    fit: 'Hela bredden',
    levels: { fel: 'Fel', varning: 'Varning', info: 'Info', tips: 'Tips' },
  },
  exporting: 'Exporterar',
  open: 'Öppna',
  reveal: 'Visa i mapp',
  foreign: (name) => `${name} finns redan och kommer inte från protokollet. Ska den skrivas över?`,
  there: (name) => `${name} finns redan. Ska den skrivas över?`,
  changedSince: (name) =>
    `${name} har ändrats sedan den exporterades. Skrivs den över försvinner de ändringarna.`,
  overwrite: 'Skriv över',
  held: (errors, notes) => {
    const found = [
      ...(errors > 0 ? [`${errors} fel`] : []),
      ...(notes > 0 ? [`${notes} ${notes === 1 ? 'anteckning' : 'anteckningar'}`] : []),
    ];
    return `Innan protokollet blir slutligt återstår ${found.join(' och ')} att gå igenom.`;
  },
  showProblems: 'Visa vad som återstår',
  anyway: 'Exportera ändå',
  finalTitle: 'Slutligt protokoll, utan märket Utkast',
  finalWhich: 'Välj vilka dokument som ska göras',
  formats: {
    pdf: 'PDF, arkivbeständig och tillgänglig',
    docx: 'Word',
    html: 'Webbsida',
    txt: 'Text',
    json: 'JSON, för andra system',
    lasexemplar: 'Läsexemplar, med radnummer och bred marginal',
  },
  saveFirst: 'Spara protokollet först: dokumenten läggs i samma mapp och får samma namn.',
  notHere:
    'PDF och Word görs när protokollet ligger i en mapp på datorn. Webbsida, text och JSON fungerar även här.',
  finalNotHere:
    'Slutliga dokument görs när protokollet ligger i en mapp på datorn. Utkast som webbsida, text eller JSON går att göra även här.',
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
    notHere:
      'Save the protokoll in a folder of this computer first. The comparison goes to the same folder.',
    chooseFormat: 'Which document is the comparison to become?',
    formats: { pdf: 'PDF', docx: 'Word', html: 'Web page', txt: 'Text' },
  },
  page: {
    toSource: 'Go to the text',
    setting: 'Typesetting …',
    noPages: {
      'not-here': 'The pages cannot be shown here. The text and exports work as usual.',
      broken: 'The pages could not be made. The log says why: run “Protokoll: Visa loggen”.',
    },
    goToItem: 'Go to item',
    smaller: 'Smaller',
    larger: 'Larger',
    fit: 'Full width',
    levels: { fel: 'Error', varning: 'Warning', info: 'Info', tips: 'Tip' },
  },
  exporting: 'Exporting',
  open: 'Open',
  reveal: 'Show in folder',
  foreign: (name) => `${name} is there already and was not made from the minutes. Overwrite it?`,
  there: (name) => `${name} is there already. Overwrite it?`,
  changedSince: (name) =>
    `${name} has been changed since it was exported. Overwriting it loses those changes.`,
  overwrite: 'Overwrite',
  held: (errors, notes) => {
    const found = [
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(notes > 0 ? [`${notes} ${notes === 1 ? 'note' : 'notes'}`] : []),
    ];
    return `Before the minutes are final, ${found.join(' and ')} remain to be looked at.`;
  },
  showProblems: 'Show what remains',
  anyway: 'Export anyway',
  finalTitle: 'Final minutes, without the mark Utkast',
  finalWhich: 'Choose which documents to make',
  formats: {
    pdf: 'PDF, archival and accessible',
    docx: 'Word',
    html: 'Web page',
    txt: 'Text',
    json: 'JSON, for other systems',
    lasexemplar: 'Reading copy, with line numbers and a wide margin',
  },
  saveFirst: 'Save the minutes first: the documents get the same folder and name.',
  notHere:
    'PDF and Word are made when the minutes are in a folder on the computer. Web page, text and JSON work here too.',
  finalNotHere:
    'Final documents are made when the minutes are in a folder on the computer. Drafts as web page, text or JSON can be made here too.',
};

/** The words of the language that is set now. */
export function wordsNow(): ClientWords {
  return workspace.getConfiguration('protokoll').get('locale') === 'en' ? en : sv;
}
