/** The command line in English. */
import type { Catalogue } from './catalogue.ts';

const COMMON = `  --lang sv|en       language of messages (sv by default)
  -h, --help         show this help
`;

export const en: Catalogue = {
  help: {
    overview: `protokoll – municipal minutes in plain text

Usage:
  protokoll check FILE…                    check minutes
  protokoll export FILE --to pdf,docx      make final documents
  protokoll import FILE -o OUT.protokoll   make minutes of text taken from a PDF
  protokoll format FILE… --write           rewrite in canonical form
  protokoll lsp --stdio                    language server for an editor

  -h, --help         show this help; after a command: the command's help
  --version          show the version
  --lang sv|en       language of messages (sv by default)

The file name - means that the text is read from standard input.
Exit code: 0 all is well, 1 errors in the minutes, 2 wrong usage or an unreadable file.
`,
    check: `protokoll check FILE… [--format text|json|sarif]

Checks minutes and shows each message at its place.

  --format text      the line with a mark below it (default)
  --format json      for other programs
  --format sarif     for code-scanning viewers (SARIF 2.1.0)
${COMMON}
Exit code: 0 no errors (there may be warnings), 1 errors, 2 wrong usage or an unreadable file.
`,
    export: `protokoll export FILE [--to pdf,docx,html,txt,json] [--out DIR] [--force] [--final]

Makes final documents, named after the minutes and placed beside them.

  --to FORMAT,…      pdf, docx, html, txt, json (pdf by default)
  --out DIR          another folder; it is made where it is missing
  --force            overwrite files that were changed or written by others,
                     and make a final export in spite of errors
  --final            final export: without the draft mark, only if there are no errors
${COMMON}`,
    import: `protokoll import FILE [-o OUT]

Makes minutes of text taken from a PDF or another document.

  -o, --output OUT   the file to write; standard output by default
  --force            overwrite a file that exists
${COMMON}`,
    format: `protokoll format FILE… [--check] [--write]

Rewrites minutes in canonical form. What they say never changes.

  --check            change nothing; exit code 1 if a file would change
  --write            rewrite the files in place; otherwise the text goes to standard output
${COMMON}`,
    lsp: `protokoll lsp --stdio

Starts the language server, which an editor that speaks LSP talks to.
The editor starts it itself; this is the command to name in its settings.

  --stdio            talk through standard input and output (by default)
${COMMON}`,
  },
  unknownCommand: (name) =>
    `There is no command “${name}”. There are check, export, import, format and lsp.`,
  unknownOption: (option) => `There is no option ${option}.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  noFiles: (command) => `Name the file to ${command}.`,
  oneFile: () => 'Name one file at a time.',
  badValue: (option, value, allowed) =>
    `“${value}” is not possible for ${option}. Choose among ${allowed}.`,
  seeHelp: (command) => `Help: protokoll ${command ? `${command} ` : ''}--help`,
  file: {
    notFound: (path) => `${path} does not exist. Check the name and the folder.`,
    isFolder: (path) => `${path} is a folder. Name a file.`,
    noAccess: (path) => `${path} may not be read. Check the file's permissions.`,
    notText: (path) => `${path} is not text in UTF-8. Save the file as UTF-8 and try again.`,
    unreadable: (path, why) => `${path} cannot be read (${why}).`,
    folderNotFound: (path) =>
      `${path} cannot be written: its folder no longer exists. Nothing was changed.`,
    diskFull: (path) =>
      `${path} cannot be written: the disk is full. The earlier file is untouched.`,
    readOnly: (path) =>
      `${path} may not be written. Check the folder's permissions. The earlier file is untouched.`,
    notWritten: (path, why) =>
      `${path} could not be written (${why}). The earlier file is untouched.`,
    wouldOverwrite: (path) =>
      `${path} exists and was not written by protokoll here. Choose another folder, or --force to overwrite it.`,
    changedSince: (path) =>
      `${path} was changed after protokoll wrote it. Save the changes under another name, or choose --force to overwrite them.`,
  },
  check: {
    clean: (files) => (files === 1 ? 'Nothing to remark.' : `Nothing to remark in ${files} files.`),
    summary: (counts, files) => {
      const parts = [
        counts.fel && `${counts.fel} ${counts.fel === 1 ? 'error' : 'errors'}`,
        counts.varning && `${counts.varning} ${counts.varning === 1 ? 'warning' : 'warnings'}`,
        counts.info && `${counts.info} info`,
        counts.tips && `${counts.tips} ${counts.tips === 1 ? 'hint' : 'hints'}`,
      ].filter(Boolean);
      return `${parts.join(', ')}${files === 1 ? '' : ` in ${files} files`}.`;
    },
    level: { fel: 'error', varning: 'warning', info: 'info', tips: 'hint' },
    fix: 'Suggestion',
    ruleFailed: (rule, file) => `The rule ${rule} could not be run on ${file} and was passed over.`,
  },
  export: {
    written: (path, size, pages) =>
      `${path} (${size}${pages === null ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`})`,
    held: (file) =>
      `${file} was not exported: a final export needs the errors above mended. With --force it is made all the same.`,
    forced: (file) => `${file} was exported in spite of the errors above, because of --force.`,
    note: (line) =>
      `The note on line ${line} is not part of the document. Remove it when it is dealt with.`,
    missingCharacters: (characters) => `The font lacks ${characters}. It is shown as � in the PDF.`,
    failed: (format, why) => `${format} could not be made: ${why}`,
    sameNames: (name) => `${name} is the minutes themselves. Choose another folder with --out.`,
  },
  format: {
    wouldChange: (path) => `${path} is not in canonical form. Run protokoll format --write.`,
    allFormatted: (files) =>
      files === 1 ? 'The file is in canonical form.' : `All ${files} files are in canonical form.`,
    formatted: (path) => `${path} was rewritten.`,
    checkOrWrite: 'Choose either --check or --write.',
    stdinNotWritten: 'Text from standard input cannot be written in place. Leave out --write.',
    oneToOutput: 'Name one file at a time, or --write to rewrite several in place.',
  },
  import: {
    written: (path, items) =>
      `${path} (${items} ${items === 1 ? 'item' : 'items'}). Read it through and compare it with the original.`,
  },
  progress: {
    checking: (done, of) => `Checking ${done} of ${of} files …`,
    making: (format) => `Making ${format} …`,
  },
  unexpected: (why) => `Something went wrong in the program: ${why}. Nothing was changed.`,
};
