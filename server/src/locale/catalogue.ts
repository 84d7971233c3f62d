/** What the command line says, typed: every language has every message. */

/** Numbers of messages by level. */
export interface Counts {
  fel: number;
  varning: number;
  info: number;
  tips: number;
}

export interface Catalogue {
  help: {
    overview: string;
    check: string;
    export: string;
    import: string;
    format: string;
    lsp: string;
  };
  unknownCommand(name: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  noFiles(command: string): string;
  oneFile(command: string): string;
  badValue(option: string, value: string, allowed: string): string;
  /** Ends a usage message: where the help is. */
  seeHelp(command: string): string;
  file: {
    notFound(path: string): string;
    isFolder(path: string): string;
    noAccess(path: string): string;
    notText(path: string): string;
    unreadable(path: string, why: string): string;
    folderNotFound(path: string): string;
    diskFull(path: string): string;
    readOnly(path: string): string;
    notWritten(path: string, why: string): string;
    wouldOverwrite(path: string): string;
    changedSince(path: string): string;
  };
  check: {
    clean(files: number): string;
    summary(counts: Counts, files: number): string;
    level: Record<keyof Counts, string>;
    fix: string;
    ruleFailed(rule: string, file: string): string;
  };
  export: {
    written(path: string, size: string, pages: number | null): string;
    held(file: string): string;
    forced(file: string): string;
    note(line: number): string;
    missingCharacters(characters: string): string;
    failed(format: string, why: string): string;
    sameNames(name: string): string;
  };
  format: {
    wouldChange(path: string): string;
    allFormatted(files: number): string;
    formatted(path: string): string;
    checkOrWrite: string;
    stdinNotWritten: string;
    oneToOutput: string;
  };
  import: { written(path: string, items: number): string };
  progress: { checking(done: number, of: number): string; making(format: string): string };
  unexpected(why: string): string;
}
