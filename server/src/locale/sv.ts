/** The command line in Swedish. */
import type { Catalogue, FileCommand, TemplateFault } from './catalogue.ts';

const COMMON = `  --lang sv|en       språk för meddelanden (sv om inget anges)
  -h, --help         visa den här hjälpen
`;

const WHAT_TO_DO: Readonly<Record<FileCommand, string>> = {
  check: 'kontrolleras',
  export: 'exporteras',
  import: 'importeras',
  format: 'skrivas om',
};

/** Ends a message about a file that could not be written. */
function unharmed(existed: boolean): string {
  return existed ? 'Den tidigare filen är orörd.' : 'Ingen fil har skapats.';
}

const templateFault: Readonly<Record<TemplateFault, string>> = {
  missing: 'finns inte, eller går inte att läsa. Kontrollera namnet.',
  outside: 'leder ut ur profilens mapp. Lägg mallen i mappen, inte en länk till den.',
  'not-word': 'är ingen Wordfil som går att läsa. Öppna den i Word och spara den som .docx.',
  'too-large': 'är för stor. Gör bilderna i den mindre.',
  active: 'har makron eller inbäddade filer. Spara den som .docx, utan dem.',
  external: 'hämtar innehåll från en annan plats. Infoga bilderna i mallen i stället.',
  'placeholder-twice': 'har {{protokoll}} på mer än ett ställe. Låt det stå kvar på ett av dem.',
  'placeholder-place':
    'har {{protokoll}} där protokollet inte får plats. Skriv det i ett eget stycke i brödtexten, inte i en tabell, en ruta, en löpande text eller ett sidhuvud.',
};

export const sv: Catalogue = {
  help: {
    overview: `protokoll – kommunala protokoll i klartext

Så här:
  protokoll check FIL…|MAPP…             kontrollera protokoll
  protokoll export FIL…|MAPP… --to pdf   gör färdiga dokument
  protokoll compare FÖRE EFTER           visa vad som har ändrats, § för §
  protokoll import FIL -o UT.protokoll   gör ett protokoll av text ur en PDF
  protokoll format FIL… --write          skriv om till enhetlig form
  protokoll lsp --stdio                  språkserver för en redigerare

  -h, --help         visa den här hjälpen; efter ett kommando: kommandots hjälp
  --version          visa versionen
  --lang sv|en       språk för meddelanden (sv om inget anges)

Filnamnet - betyder att texten läses från standard in. Ett filnamn som börjar
med - skrivs efter -- eller med ./ först.
Slutkod: 0 allt är bra, 1 fel i protokollet, 2 fel i kommandot eller en fil
som inte går att läsa eller skriva.
`,
    check: `protokoll check FIL…|MAPP… [--format text|json|sarif] [--preset FÖRVAL] [--fix]
               [--baseline FIL] [--write-baseline FIL]

Kontrollerar protokoll och visar varje meddelande på sin plats. I en mapp
kontrolleras alla filer som slutar på .protokoll, också i undermappar.

  --format text      raden med en markering under (om inget anges)
  --format json      för andra program
  --format sarif     för granskningsverktyg (SARIF 2.1.0)
  --preset FÖRVAL    nivåer för utkast, justering eller publicering; går före
                     förvalet i protokoll.json
  --fix              rätta det som säkert kan rättas, på plats i filerna
  --baseline FIL     visa inte meddelanden som står i filen; raderna får ha flyttats
  --write-baseline FIL
                     skriv alla meddelanden till filen, så att de räknas som kända
${COMMON}
Slutkod: 0 inga fel (varningar kan finnas), 1 fel, 2 fel i kommandot eller en
fil som inte går att läsa eller skriva.
`,
    export: `protokoll export FIL…|MAPP… [--to pdf,docx,html,txt,json] [--out MAPP]
                 [--force] [--final]

Gör färdiga dokument. De får protokollets namn och hamnar bredvid det. I en
mapp exporteras alla filer som slutar på .protokoll, också i undermappar.

Är det flera protokoll görs bara det som saknas eller inte längre stämmer, så
att en avbruten export kan köras om. Ett dokument görs om när protokollet,
kommunens inställningar eller programmets version är en annan.

  --to FORMAT,…      pdf, docx, html, txt, json (pdf om inget anges), eller
                     lasexemplar: PDF med radnummer och bred marginal
  --out MAPP         en annan mapp; den skapas om den saknas, och får samma
                     undermappar som den mapp som exporteras
  --force            skriv över filer som har ändrats eller gjorts av någon annan,
                     och gör en slutlig export trots fel
  --final            slutlig export: utan ”Utkast”, och bara om protokollet är
                     utan fel och anteckningar
${COMMON}
Slutkod: 0 dokumenten är skrivna, 1 en slutlig export hölls tillbaka, 2 fel i
kommandot eller en fil som inte går att läsa eller skriva.
`,
    compare: `protokoll compare FÖRE EFTER [--to pdf,docx,html,txt] [--out MAPP] [--force]

Visar vad som har ändrats mellan två versioner av ett protokoll, § för § och
beslutspunkterna först. Hur texten är skriven spelar ingen roll, bara vad den säger.

  --to FORMAT,…      skriv ett dokument: pdf, docx, html, txt; det får namnet
                     EFTER-andringar (utan --to skrivs texten till standard ut)
  --out MAPP         en annan mapp; den skapas om den saknas
  --force            skriv över filer som har ändrats eller gjorts av någon annan
${COMMON}
Slutkod: 0 versionerna är jämförda, 2 fel i kommandot eller en fil som inte
går att läsa eller skriva.
`,
    import: `protokoll import FIL [-o UT] [--force]

Gör ett protokoll av text som har tagits ur en PDF eller ett annat dokument.

  -o, --output UT    filen att skriva; standard ut om inget anges
  --force            skriv över en fil som redan finns
${COMMON}
Slutkod: 0 texten är importerad, 2 fel i kommandot eller en fil som inte går
att läsa eller skriva.
`,
    format: `protokoll format FIL… [--check | --write]

Skriver om protokoll till enhetlig form. Innehållet ändras aldrig.

  --check            ändra inget; slutkod 1 om någon fil skulle ändras
  --write            skriv om filerna på plats; annars skrivs texten till standard ut
${COMMON}
Slutkod: 0 allt är i enhetlig form, 1 någon fil skulle ändras (--check), 2 fel
i kommandot eller en fil som inte går att läsa eller skriva.
`,
    lsp: `protokoll lsp --stdio

Startar språkservern, som en redigerare med stöd för LSP talar med.
Redigeraren startar den själv; det här är kommandot att ange i dess inställningar.

  --stdio            tala genom standard in och standard ut (om inget anges)
${COMMON}`,
  },
  noCommand: 'Ange vad som ska göras: check, export, compare, import eller format.',
  unknownCommand: (name) =>
    /[./\\]/u.test(name)
      ? `Ange vad som ska göras med ${name}, till exempel: protokoll check ${name}`
      : `Kommandot ”${name}” finns inte. De som finns är check, export, compare, import, format och lsp.`,
  unknownOption: (option) =>
    `Tillvalet ${option} finns inte.${
      /^-[^-]/u.test(option) ? ` Är det namnet på en fil, skriv ./${option}.` : ''
    }`,
  missingValue: (option) => `Tillvalet ${option} behöver ett värde efter sig.`,
  noValue: (option) => `Tillvalet ${option} tar inget värde.`,
  repeated: (option) => `Tillvalet ${option} är angivet mer än en gång.`,
  badValue: (option, value, allowed) =>
    `”${value}” går inte att ange för ${option}. Välj bland ${allowed}.`,
  noFiles: (command) => `Ange vilken fil som ska ${WHAT_TO_DO[command]}.`,
  twoFiles: 'Ange två filer: den tidigare versionen och den nya.',
  oneFile: 'Ange en fil i taget.',
  emptyName: 'Ett av filnamnen är tomt.',
  standardInputTwice: 'Standard in (-) kan bara anges en gång.',
  seeHelp: (command) => `Hjälp: protokoll ${command ? `${command} ` : ''}--help`,
  profileLeftOut: 'Kommunens inställningar används därför inte.',
  file: {
    standardInput: 'Standard in',
    notFound: (path) => `${path} finns inte. Kontrollera namnet och mappen.`,
    isFolder: (path) => `${path} är en mapp. Ange en fil.`,
    noProtokoll: (folder) => `I mappen ${folder} finns inga protokoll (.protokoll).`,
    noAccess: (path) => `${path} får inte läsas. Kontrollera behörigheten till filen.`,
    tooLarge: (path) => `${path} är för stor för att vara ett protokoll. Har du valt rätt fil?`,
    notText: (path) => `${path} är ingen textfil. Har du valt rätt fil?`,
    isPdf: (path) =>
      `${path} är en PDF. Kopiera texten ur den till en textfil, och importera textfilen.`,
    isWord: (path) =>
      `${path} är ett Word-dokument eller ett annat kontorsdokument. Spara det som oformaterad text (UTF-8), och importera textfilen.`,
    oldText: (path) =>
      `${path} är sparad med en äldre teckenkodning (troligen Windows-1252, ”ANSI”). Öppna filen i en textredigerare, spara den med kodningen UTF-8 och försök igen.`,
    readAsOld: (path) =>
      `${path} är inte sparad som UTF-8 och lästes som Windows-1252 (”ANSI”). Kontrollera att å, ä och ö blev rätt.`,
    damaged: (path, line) =>
      `${path} är skadad: på rad ${line} finns ett tecken som inte går att läsa. Öppna filen i en textredigerare, skriv om tecknet, spara med kodningen UTF-8 och försök igen.`,
    unreadable: (path, why) => `${path} går inte att läsa (${why}).`,
  },
  write: {
    failed: (path, reason, existed) => `${path} kunde inte skrivas: ${reason} ${unharmed(existed)}`,
    folderFailed: (path, reason) => `Mappen ${path} kunde inte skapas: ${reason}`,
    interrupted: (path, existed) => `Avbrutet: ${path} skrevs inte. ${unharmed(existed)}`,
    foreign: (path) =>
      `${path} finns redan och är inte skriven av protokoll. Flytta den, välj ett annat ställe för den nya, eller skriv över den med --force.`,
    changedSince: (path) =>
      `${path} har ändrats sedan protokoll skrev den. Spara ändringarna under ett annat namn, eller skriv över dem med --force.`,
    changedMeanwhile: (path) =>
      `${path} ändrades av någon annan under tiden och skrevs därför inte. Kör kommandot igen.`,
    isSource: (path) =>
      `${path} är den fil som läses, och den skrivs aldrig över. Välj ett annat ställe för den nya.`,
    noFolder: (folder) => `mappen ${folder} finns inte.`,
    diskFull: 'disken är full. Frigör utrymme och försök igen.',
    tooBig: 'filen är större än vad som är tillåtet här.',
    readOnly: 'filen eller mappen är skrivskyddad. Kontrollera behörigheten.',
    inUse: 'den är öppen i ett annat program. Stäng den där och försök igen.',
    isFolder: 'en mapp har det namnet. Flytta mappen, eller välj ett annat ställe.',
    isFile: 'en fil har det namnet. Välj en annan mapp.',
    nameTooLong: 'namnet är för långt.',
    other: (why) => `datorn svarade ${why}.`,
  },
  check: {
    clean: (files) => (files === 1 ? 'Inga anmärkningar.' : `Inga anmärkningar i ${files} filer.`),
    summary: (counts, files) => {
      const parts = [
        counts.fel && `${counts.fel} fel`,
        counts.varning && `${counts.varning} ${counts.varning === 1 ? 'varning' : 'varningar'}`,
        counts.info && `${counts.info} info`,
        counts.tips && `${counts.tips} tips`,
      ].filter(Boolean);
      return `${parts.join(', ')}${files === 1 ? '' : ` i ${files} filer`}.`;
    },
    level: { fel: 'fel', varning: 'varning', info: 'info', tips: 'tips' },
    fix: 'Förslag',
    ruleFailed: (rule, file) => `Regeln ${rule} kunde inte köras på ${file} och hoppades över.`,
    stdinNotFixed: 'Text från standard in kan inte rättas på plats. Utelämna --fix.',
    noBaseline: (path) =>
      `${path} innehåller inte kända meddelanden. Skriv en sådan fil med --write-baseline, under ett eget namn.`,
    remembered: (path, messages) =>
      `${path} (${messages} ${messages === 1 ? 'känt meddelande' : 'kända meddelanden'})`,
  },
  export: {
    written: (path, size, pages) =>
      `${path} (${size}${pages === null ? '' : `, ${pages} ${pages === 1 ? 'sida' : 'sidor'}`})`,
    held: (file) =>
      `${file} exporterades inte: före en slutlig export behöver det som står ovan åtgärdas. Med --force görs den ändå.`,
    forced: (file) => `${file} exporteras trots det som står ovan, eftersom --force är angivet.`,
    note: 'Här finns en anteckning, som inte följer med i dokumentet. Ta bort den när den är åtgärdad.',
    stdinAlone: 'Text från standard in exporteras ensam. Utelämna de andra filerna.',
    sameName: (path, other) =>
      `${path} exporterades inte: dokumenten skulle få samma namn som de från ${other}. Exportera dem till var sin mapp.`,
    summary: ({ written, current, held, failed }) =>
      [
        `${written} protokoll exporterade`,
        current > 0 && `${current} var redan klara`,
        held > 0 && `${held} hölls tillbaka`,
        failed > 0 && `${failed} gick inte att exportera`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    template: (profile, name, fault) =>
      `${profile}: ”wordmall” (${name}) ${templateFault[fault]} Wordfilen gjordes utan mallen.`,
    missingCharacters: (characters) =>
      `Typsnittet saknar ${shown(characters)}. I PDF-filen visas � i stället.`,
    failed: (format, why) => `Det gick inte att göra ${format}: ett fel i programmet (${why}).`,
    unnamed: 'utan-namn',
    profileName: (path) =>
      `${path} är namnet på kommunens inställningar, och kan inte vara namnet på ett dokument. Byt namn på protokollet.`,
  },
  format: {
    wouldChange: (path) => `${path} är inte i enhetlig form. Kör protokoll format --write.`,
    allFormatted: (files) =>
      files === 1 ? 'Filen är i enhetlig form.' : `Alla ${files} filer är i enhetlig form.`,
    formatted: (path) => `${path} skrevs om.`,
    checkOrWrite: 'Välj antingen --check eller --write.',
    stdinNotWritten: 'Text från standard in kan inte skrivas om på plats. Utelämna --write.',
    oneToOutput: 'Ange en fil i taget, eller --write för att skriva om flera på plats.',
  },
  import: {
    written: (path, items) =>
      `${path} (${items} ${items === 1 ? 'paragraf' : 'paragrafer'}). Läs igenom och jämför med originalet.`,
    noItems: (path) => `Inga paragrafer hittades i ${path}. Är det ett protokoll?`,
  },
  progress: {
    reading: (number, of) => (of === 1 ? 'Läser …' : `Läser fil ${number} av ${of} …`),
    exporting: (number, of) => `Exporterar protokoll ${number} av ${of} …`,
    making: (format) => `Gör ${format} …`,
  },
  unwritable: (why) =>
    why === 'ENOSPC'
      ? 'Allt kunde inte skrivas till standard ut: disken är full.'
      : `Allt kunde inte skrivas till standard ut (${why}).`,
  unexpected: (why) =>
    `Något gick fel i programmet (${why}). Filer som fanns är hela. Berätta gärna om felet för den som sköter programmet.`,
};

/** A few of the characters that a face lacks. */
function shown(characters: readonly string[]): string {
  const more = characters.length > 20 ? ' med flera' : '';
  return `${characters.slice(0, 20).join(' ')}${more}`;
}
