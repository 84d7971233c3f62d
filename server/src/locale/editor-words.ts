/** What the language server says, typed: every language has every word. */

export interface EditorWords {
  head: string;
  noTitle: string;
  fixAll: string;
  ignore(rule: string): string;
  /** Stands for the reason of an exemption until someone writes it. */
  reason: string;
  why: string;
  basis: string;
  rosters: {
    chair: string;
    secretary: string;
    deciders: string;
    servingSubstitutes: string;
    otherSubstitutes: string;
    absent: string;
    otherParticipants: string;
    verifiers: string;
    preparer: string;
  };
  /** Where someone is known from who has no place in this protokoll. */
  from: { register: string; workspace: string };
  /** Above the §§ of a case in other protokoll. */
  elsewhere: string;
  wholeMeeting: string;
  replaces(name: string): string;
  wellFormed: string;
  malformed(form: string): string;
  lastVerificationDay(date: string, law: string): string;
  lastNoticeDay(date: string, law: string): string;
  lastAppealDay(date: string, law: string): string;
  earliestRemovalDay(date: string, law: string): string;
  notAName: string;
  /** Where a § stands: `sida 13(35)`. */
  page(number: number, total: number): string;
  /** What is said of the case number after the highest one. */
  nextCaseNumber: string;
  /** Stands for the title of a new § until someone writes it. */
  newTitle: string;
  /** A note where something refers to a § that was taken away. */
  itemRemoved(label: string): string;
  /** Why §§ of verified minutes are not changed. */
  verifiedStays: string;
  lens: { insertItem: string; moveItemUp: string; moveItemDown: string; removeItem: string };
  /** Computed values shown in the text. */
  hints: {
    serves(names: string): string;
    lastAppealDay(day: string): string;
  };
  /** A colleague's note that is to be dealt with. */
  noteLeft(words: string): string;
}

export const svWords: EditorWords = {
  head: 'Protokollets huvud',
  noTitle: 'utan rubrik',
  fixAll: 'Rätta allt som säkert kan rättas',
  ignore: (rule) => `Undanta här från ${rule}, med skäl`,
  reason: 'skäl',
  why: 'Varför',
  basis: 'Stöd',
  rosters: {
    chair: 'ordförande',
    secretary: 'sekreterare',
    deciders: 'beslutande',
    servingSubstitutes: 'tjänstgörande ersättare',
    otherSubstitutes: 'ej tjänstgörande ersättare',
    absent: 'frånvarande',
    otherParticipants: 'övrig deltagande',
    verifiers: 'justerare',
    preparer: 'beredande tjänsteperson',
  },
  from: { register: 'i registret', workspace: 'i andra protokoll' },
  elsewhere: 'I andra protokoll',
  wholeMeeting: 'hela sammanträdet',
  replaces: (name) => `ersätter ${name}`,
  wellFormed: 'Diarienumret följer formen.',
  malformed: (form) => `Diarienumret följer inte formen ${form}.`,
  lastVerificationDay: (date, law) => `Sista dag för justering: ${date} (${law})`,
  lastNoticeDay: (date, law) => `Sista dag att sätta upp anslaget: ${date} (${law})`,
  lastAppealDay: (date, law) => `Sista dag för överklagande: ${date} (${law})`,
  earliestRemovalDay: (date, law) => `Anslaget får tas ned tidigast ${date} (${law})`,
  notAName: 'Skriv ett namn eller ett diarienummer på en rad, utan §, parenteser och klammer.',
  nextCaseNumber: 'nästa efter det högsta i protokollen',
  newTitle: 'Rubrik',
  itemRemoved: (label) => `§ ${label} är borttagen: stämmer hänvisningen?`,
  verifiedStays:
    'Protokollet är justerat, och paragraferna behåller sina nummer. Skriv en rättelse i stället.',
  lens: {
    insertItem: 'Ny paragraf efter',
    moveItemUp: 'Flytta upp',
    moveItemDown: 'Flytta ned',
    removeItem: 'Ta bort',
  },
  hints: {
    serves: (names) => `tjänstgör: ${names}`,
    lastAppealDay: (day) => `sista dag för överklagande: ${day}`,
  },
  noteLeft: (words) => `Anteckning: ${words}`,
  page: (number, total) => `sida ${number}(${total})`,
};

export const enWords: EditorWords = {
  head: 'Head of the minutes',
  noTitle: 'without a title',
  fixAll: 'Fix all that can surely be fixed',
  ignore: (rule) => `Exempt here from ${rule}, with a reason`,
  reason: 'reason',
  why: 'Why',
  basis: 'Basis',
  rosters: {
    chair: 'chair',
    secretary: 'secretary',
    deciders: 'decides',
    servingSubstitutes: 'serving substitute',
    otherSubstitutes: 'substitute, not serving',
    absent: 'absent',
    otherParticipants: 'other participant',
    verifiers: 'verifier',
    preparer: 'preparer',
  },
  from: { register: 'in the register', workspace: 'in other minutes' },
  elsewhere: 'In other minutes',
  wholeMeeting: 'the whole meeting',
  replaces: (name) => `replaces ${name}`,
  wellFormed: 'The case number follows the form.',
  malformed: (form) => `The case number does not follow the form ${form}.`,
  lastVerificationDay: (date, law) => `Last day of verification: ${date} (${law})`,
  lastNoticeDay: (date, law) => `Last day to post the notice: ${date} (${law})`,
  lastAppealDay: (date, law) => `Last day to appeal: ${date} (${law})`,
  earliestRemovalDay: (date, law) => `The notice may come down on ${date} at the earliest (${law})`,
  notAName: 'Write a name or a case number on one line, without §, parentheses and brackets.',
  nextCaseNumber: 'the one after the highest in the minutes',
  newTitle: 'Title',
  itemRemoved: (label) => `§ ${label} is removed: is the reference right?`,
  verifiedStays:
    'The minutes are verified, and the §§ keep their numbers. Write a correction instead.',
  lens: {
    insertItem: 'New § after',
    moveItemUp: 'Move up',
    moveItemDown: 'Move down',
    removeItem: 'Remove',
  },
  hints: {
    serves: (names) => `serves: ${names}`,
    lastAppealDay: (day) => `last day to appeal: ${day}`,
  },
  noteLeft: (words) => `Note: ${words}`,
  page: (number, total) => `page ${number}(${total})`,
};
