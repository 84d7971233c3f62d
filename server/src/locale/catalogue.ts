/** What the command line says, typed: every language has every message. */

/** The commands that work on files. */
export type FileCommand = 'check' | 'export' | 'import' | 'format';
export type CommandName = FileCommand | 'compare' | 'lsp';

/** Why a Word file gives a Word export no look. */
export type TemplateFault =
  | 'missing'
  | 'outside'
  | 'not-word'
  | 'too-large'
  | 'active'
  | 'external'
  | 'placeholder-twice'
  | 'placeholder-place';

/** Numbers of messages by level. */
export interface Counts {
  fel: number;
  varning: number;
  info: number;
  tips: number;
}

/** Numbers of protokoll by what became of them. */
export interface ExportCounts {
  written: number;
  /** Their documents were there already. */
  current: number;
  held: number;
  failed: number;
}

export interface Catalogue {
  help: Record<'overview' | CommandName, string>;
  noCommand: string;
  unknownCommand(name: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  noValue(option: string): string;
  repeated(option: string): string;
  badValue(option: string, value: string, allowed: string): string;
  noFiles(command: FileCommand): string;
  oneFile: string;
  twoFiles: string;
  emptyName: string;
  standardInputTwice: string;
  /** Ends a usage message: where the help is. */
  seeHelp(command: string): string;
  /** Ends a message about a profile that could not be read. */
  profileLeftOut: string;
  /** Why a file could not be read, and what to do. */
  file: {
    /** In place of a file's name. */
    standardInput: string;
    notFound(path: string): string;
    isFolder(path: string): string;
    noProtokoll(folder: string): string;
    noAccess(path: string): string;
    tooLarge(path: string): string;
    notText(path: string): string;
    isPdf(path: string): string;
    isWord(path: string): string;
    oldText(path: string): string;
    readAsOld(path: string): string;
    damaged(path: string, line: number): string;
    unreadable(path: string, why: string): string;
  };
  /** Why a file could not be written, and what became of the earlier one. */
  write: {
    failed(path: string, reason: string, existed: boolean): string;
    folderFailed(path: string, reason: string): string;
    interrupted(path: string, existed: boolean): string;
    foreign(path: string): string;
    changedSince(path: string): string;
    changedMeanwhile(path: string): string;
    isSource(path: string): string;
    /** Reasons, as a clause that follows a colon. */
    noFolder(folder: string): string;
    diskFull: string;
    tooBig: string;
    readOnly: string;
    inUse: string;
    isFolder: string;
    isFile: string;
    nameTooLong: string;
    other(why: string): string;
  };
  check: {
    clean(files: number): string;
    summary(counts: Counts, files: number): string;
    level: Record<keyof Counts, string>;
    fix: string;
    ruleFailed(rule: string, file: string): string;
    stdinNotFixed: string;
    noBaseline(path: string): string;
    remembered(path: string, messages: number): string;
  };
  export: {
    written(path: string, size: string, pages: number | null): string;
    held(file: string): string;
    forced(file: string): string;
    note: string;
    stdinAlone: string;
    /** The documents of two protokoll would have the same names. */
    sameName(path: string, other: string): string;
    /** How many protokoll came to what. */
    summary(counts: ExportCounts): string;
    /** Why the Word file of the profile's `wordmall` gives no look; the documents are made without. */
    template(profile: string, name: string, fault: TemplateFault): string;
    missingCharacters(characters: readonly string[]): string;
    failed(format: string, why: string): string;
    /** The name of what comes from standard input. */
    unnamed: string;
    profileName(path: string): string;
  };
  format: {
    wouldChange(path: string): string;
    allFormatted(files: number): string;
    formatted(path: string): string;
    checkOrWrite: string;
    stdinNotWritten: string;
    oneToOutput: string;
  };
  import: {
    written(path: string, items: number): string;
    noItems(path: string): string;
  };
  progress: {
    reading(number: number, of: number): string;
    exporting(number: number, of: number): string;
    making(format: string): string;
  };
  unwritable(why: string): string;
  unexpected(why: string): string;
}
