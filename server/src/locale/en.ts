/** The command line in English. */
import type { Catalogue, TemplateFault } from './catalogue.ts';

const COMMON = `  --lang sv|en       language of messages (sv by default)
  -h, --help         show this help
`;

/** Ends a message about a file that could not be written. */
function unharmed(existed: boolean): string {
  return existed ? 'The earlier file is untouched.' : 'No file was made.';
}

const templateFault: Readonly<Record<TemplateFault, string>> = {
  missing: 'is not there, or cannot be read. Check the name.',
  outside: 'leads out of the profile’s folder. Put the template in the folder, not a link to it.',
  'not-word': 'is no Word file that can be read. Open it in Word and save it as .docx.',
  'too-large': 'is too large. Make the pictures in it smaller.',
  active: 'has macros or embedded files. Save it as .docx, without them.',
  external: 'fetches content from elsewhere. Insert the pictures into the template instead.',
  'placeholder-twice': 'has {{protokoll}} in more than one place. Leave it in one of them.',
  'placeholder-place':
    'has {{protokoll}} where the minutes have no room. Write it in a paragraph of its own in the body, not in a table, a box, running text or a header.',
};

export const en: Catalogue = {
  help: {
    overview: `protokoll – municipal minutes in plain text

Usage:
  protokoll check FILE…|DIR…               check minutes
  protokoll export FILE…|DIR… --to pdf     make final documents
  protokoll compare BEFORE AFTER           show what has changed, § by §
  protokoll import FILE -o OUT.protokoll   make minutes of text taken from a PDF
  protokoll format FILE… --write           rewrite in canonical form
  protokoll lsp --stdio                    language server for an editor

  -h, --help         show this help; after a command: the command's help
  --version          show the version
  --lang sv|en       language of messages (sv by default)

The file name - means that the text is read from standard input. A file name
that begins with - is written after -- or with ./ first.
Exit code: 0 all is well, 1 errors in the minutes, 2 a wrong command or a file
that cannot be read or written.
`,
    check: `protokoll check FILE…|DIR… [--format text|json|sarif] [--preset PRESET] [--fix]
               [--baseline FILE] [--write-baseline FILE]

Checks minutes and shows each message at its place. In a folder all files that
end in .protokoll are checked, in its subfolders, too.

  --format text      the line with a mark below it (default)
  --format json      for other programs
  --format sarif     for code-scanning viewers (SARIF 2.1.0)
  --preset PRESET    levels for utkast (draft), justering (verification) or
                     publicering (publication); wins over the one in protokoll.json
  --fix              make the fixes that are certain, in place in the files
  --baseline FILE    do not show messages that are in the file; their lines may have moved
  --write-baseline FILE
                     write all messages to the file, so that they count as known
${COMMON}
Exit code: 0 no errors (there may be warnings), 1 errors, 2 a wrong command or
a file that cannot be read or written.
`,
    export: `protokoll export FILE…|DIR… [--to pdf,docx,html,txt,json] [--out DIR]
                 [--force] [--final]

Makes final documents, named after the minutes and placed beside them. In a
folder all files that end in .protokoll are exported, also in those below it.

Of several minutes, only what is missing or no longer right is made, so that an
export that was interrupted can be run again. A document is made anew when the
minutes, the municipality's settings or the program's version is another.

  --to FORMAT,…      pdf, docx, html, txt, json (pdf by default), or lasexemplar:
                     PDF with line numbers and a wide margin
  --out DIR          another folder; it is made where it is missing, with the
                     same folders in it as the one that is exported
  --force            overwrite files that were changed or made by others,
                     and make a final export in spite of errors
  --final            final export: without the draft mark, and only if the
                     minutes have no errors or notes
${COMMON}
Exit code: 0 the documents are written, 1 a final export was held back, 2 a
wrong command or a file that cannot be read or written.
`,
    compare: `protokoll compare BEFORE AFTER [--to pdf,docx,html,txt] [--out DIR] [--force]

Shows what has changed between two versions of minutes, § by § and decision
points first. How the text is written makes no difference, only what it says.

  --to FORMAT,…      write a document: pdf, docx, html, txt; its name is
                     AFTER-andringar (without --to: text to standard output)
  --out DIR          another folder; it is made where it is missing
  --force            overwrite files that were changed or made by others
${COMMON}
Exit code: 0 the versions are compared, 2 a wrong command or a file that
cannot be read or written.
`,
    import: `protokoll import FILE [-o OUT] [--force]

Makes minutes of text taken from a PDF or another document.

  -o, --output OUT   the file to write; standard output by default
  --force            overwrite a file that exists
${COMMON}
Exit code: 0 the text is imported, 2 a wrong command or a file that cannot be
read or written.
`,
    format: `protokoll format FILE… [--check | --write]

Rewrites minutes in canonical form. What they say never changes.

  --check            change nothing; exit code 1 if a file would change
  --write            rewrite the files in place; otherwise the text goes to standard output
${COMMON}
Exit code: 0 all is in canonical form, 1 a file would change (--check), 2 a
wrong command or a file that cannot be read or written.
`,
    lsp: `protokoll lsp --stdio

Starts the language server, which an editor that speaks LSP talks to.
The editor starts it itself; this is the command to name in its settings.

  --stdio            talk through standard input and output (by default)
${COMMON}`,
  },
  noCommand: 'Say what to do: check, export, compare, import or format.',
  unknownCommand: (name) =>
    /[./\\]/u.test(name)
      ? `Say what to do with ${name}, for example: protokoll check ${name}`
      : `There is no command “${name}”. There are check, export, compare, import, format and lsp.`,
  unknownOption: (option) =>
    `There is no option ${option}.${
      /^-[^-]/u.test(option) ? ` If it is the name of a file, write ./${option}.` : ''
    }`,
  missingValue: (option) => `The option ${option} needs a value behind it.`,
  noValue: (option) => `The option ${option} takes no value.`,
  repeated: (option) => `The option ${option} is given more than once.`,
  badValue: (option, value, allowed) =>
    `“${value}” is not possible for ${option}. Choose among ${allowed}.`,
  noFiles: (command) => `Name the file to ${command}.`,
  twoFiles: 'Name two files: the earlier version and the new one.',
  oneFile: 'Name one file at a time.',
  emptyName: 'One of the file names is empty.',
  standardInputTwice: 'Standard input (-) can only be named once.',
  seeHelp: (command) => `Help: protokoll ${command ? `${command} ` : ''}--help`,
  profileLeftOut: "The municipality's settings are therefore not used.",
  file: {
    standardInput: 'Standard input',
    notFound: (path) => `${path} does not exist. Check the name and the folder.`,
    isFolder: (path) => `${path} is a folder. Name a file.`,
    noProtokoll: (folder) => `There are no minutes (.protokoll) in the folder ${folder}.`,
    noAccess: (path) => `${path} may not be read. Check the file's permissions.`,
    tooLarge: (path) => `${path} is too large to be minutes. Is it the right file?`,
    notText: (path) => `${path} is not a text file. Is it the right file?`,
    isPdf: (path) => `${path} is a PDF. Copy its text to a text file, and import that.`,
    isWord: (path) =>
      `${path} is a Word document or another office document. Save it as plain text (UTF-8), and import that.`,
    oldText: (path) =>
      `${path} is saved in an older encoding (probably Windows-1252, “ANSI”). Open it in a text editor, save it as UTF-8 and try again.`,
    readAsOld: (path) =>
      `${path} is not saved as UTF-8 and was read as Windows-1252 (“ANSI”). Check that å, ä and ö came out right.`,
    damaged: (path, line) =>
      `${path} is damaged: line ${line} has a character that cannot be read. Open the file in a text editor, write the character again, save as UTF-8 and try again.`,
    unreadable: (path, why) => `${path} cannot be read (${why}).`,
  },
  write: {
    failed: (path, reason, existed) =>
      `${path} could not be written: ${reason} ${unharmed(existed)}`,
    folderFailed: (path, reason) => `The folder ${path} could not be made: ${reason}`,
    interrupted: (path, existed) => `Interrupted: ${path} was not written. ${unharmed(existed)}`,
    foreign: (path) =>
      `${path} exists and was not written by protokoll. Move it, choose another place for the new one, or overwrite it with --force.`,
    changedSince: (path) =>
      `${path} was changed after protokoll wrote it. Save the changes under another name, or overwrite them with --force.`,
    changedMeanwhile: (path) =>
      `${path} was changed by someone else meanwhile, and therefore not written. Run the command again.`,
    isSource: (path) =>
      `${path} is the file that is read, and it is never overwritten. Choose another place for the new one.`,
    noFolder: (folder) => `the folder ${folder} does not exist.`,
    diskFull: 'the disk is full. Free some space and try again.',
    tooBig: 'the file is larger than is allowed here.',
    readOnly: 'the file or the folder is write-protected. Check the permissions.',
    inUse: 'it is open in another program. Close it there and try again.',
    isFolder: 'a folder has that name. Move the folder, or choose another place.',
    isFile: 'a file has that name. Choose another folder.',
    nameTooLong: 'the name is too long.',
    other: (why) => `the computer answered ${why}.`,
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
    stdinNotFixed: 'Text from standard input cannot be fixed in place. Leave out --fix.',
    noBaseline: (path) =>
      `${path} does not hold known messages. Write such a file with --write-baseline, under a name of its own.`,
    remembered: (path, messages) =>
      `${path} (${messages} known ${messages === 1 ? 'message' : 'messages'})`,
  },
  export: {
    written: (path, size, pages) =>
      `${path} (${size}${pages === null ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`})`,
    held: (file) =>
      `${file} was not exported: what stands above must be dealt with before a final export. With --force it is made all the same.`,
    forced: (file) => `${file} is exported in spite of what stands above, because of --force.`,
    note: 'Here is a note, which is not part of the document. Remove it when it is dealt with.',
    stdinAlone: 'Text from standard input is exported alone. Leave out the other files.',
    sameName: (path, other) =>
      `${path} was not exported: its documents would have the same names as those of ${other}. Export them to different folders.`,
    summary: ({ written, current, held, failed }) =>
      [
        `${written} minutes exported`,
        current > 0 && `${current} up to date`,
        held > 0 && `${held} held back`,
        failed > 0 && `${failed} could not be exported`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    template: (profile, name, fault) =>
      `${profile}: “wordmall” (${name}) ${templateFault[fault]} The Word file was made without the template.`,
    missingCharacters: (characters) =>
      `The font lacks ${shown(characters)}. The PDF shows � instead.`,
    failed: (format, why) => `${format} could not be made: a fault of the program (${why}).`,
    unnamed: 'unnamed',
    profileName: (path) =>
      `${path} is the name of the municipality's settings, and cannot be that of a document. Rename the minutes.`,
  },
  format: {
    wouldChange: (path) => `${path} is not in canonical form. Run protokoll format --write.`,
    allFormatted: (files) =>
      files === 1 ? 'The file is in canonical form.' : `All ${files} files are in canonical form.`,
    formatted: (path) => `${path} was rewritten.`,
    checkOrWrite: 'Choose either --check or --write.',
    stdinNotWritten: 'Text from standard input cannot be rewritten in place. Leave out --write.',
    oneToOutput: 'Name one file at a time, or --write to rewrite several in place.',
  },
  import: {
    written: (path, items) =>
      `${path} (${items} ${items === 1 ? 'item' : 'items'}). Read it through and compare it with the original.`,
    noItems: (path) => `No items (§) were found in ${path}. Is it a protokoll?`,
  },
  progress: {
    reading: (number, of) => (of === 1 ? 'Reading …' : `Reading file ${number} of ${of} …`),
    exporting: (number, of) => `Exporting minutes ${number} of ${of} …`,
    making: (format) => `Making ${format} …`,
  },
  unwritable: (why) =>
    why === 'ENOSPC'
      ? 'Not all could be written to standard output: the disk is full.'
      : `Not all could be written to standard output (${why}).`,
  unexpected: (why) =>
    `Something went wrong in the program (${why}). Files that were there are whole. Please tell those who look after the program.`,
};

/** A few of the characters that a face lacks. */
function shown(characters: readonly string[]): string {
  const more = characters.length > 20 ? ' and others' : '';
  return `${characters.slice(0, 20).join(' ')}${more}`;
}
