/** The command line in Swedish. */
import type { Catalogue } from './catalogue.ts';

const COMMON = `  --lang sv|en       språk för meddelanden (sv om inget anges)
  -h, --help         visa den här hjälpen
`;

export const sv: Catalogue = {
  help: {
    overview: `protokoll – kommunala protokoll i klartext

Så här:
  protokoll check FIL…                   kontrollera protokoll
  protokoll export FIL --to pdf,docx     gör färdiga dokument
  protokoll import FIL -o UT.protokoll   gör ett protokoll av text ur en PDF
  protokoll format FIL… --write          skriv om till enhetlig form
  protokoll lsp --stdio                  språkserver för en redigerare

  -h, --help         visa den här hjälpen; efter ett kommando: kommandots hjälp
  --version          visa versionen
  --lang sv|en       språk för meddelanden (sv om inget anges)

Filnamnet - betyder att texten läses från standard in.
Slutkod: 0 allt är bra, 1 fel i protokollet, 2 fel i anropet eller en fil som inte går att läsa.
`,
    check: `protokoll check FIL… [--format text|json|sarif]

Kontrollerar protokoll och visar varje meddelande på sin plats.

  --format text      raden med en markering under (om inget anges)
  --format json      för andra program
  --format sarif     för granskningsverktyg (SARIF 2.1.0)
${COMMON}
Slutkod: 0 inga fel (varningar kan finnas), 1 fel, 2 fel i anropet eller en fil som inte går att läsa.
`,
    export: `protokoll export FIL [--to pdf,docx,html,txt,json] [--out MAPP] [--force] [--final]

Gör färdiga dokument. De får protokollets namn och hamnar bredvid det.

  --to FORMAT,…      pdf, docx, html, txt, json (pdf om inget anges)
  --out MAPP         en annan mapp; den skapas om den saknas
  --force            skriv över filer som ändrats eller skrivits av andra,
                     och gör en slutlig export trots fel
  --final            slutlig export: utan "Utkast", och bara om protokollet är utan fel
${COMMON}`,
    import: `protokoll import FIL [-o UT]

Gör ett protokoll av text som har tagits ur en PDF eller ett annat dokument.

  -o, --output UT    filen att skriva; standard ut om inget anges
  --force            skriv över en fil som redan finns
${COMMON}`,
    format: `protokoll format FIL… [--check] [--write]

Skriver om protokoll till enhetlig form. Innehållet ändras aldrig.

  --check            ändra inget; slutkod 1 om någon fil skulle ändras
  --write            skriv om filerna på plats; annars skrivs texten till standard ut
${COMMON}`,
    lsp: `protokoll lsp --stdio

Startar språkservern, som en redigerare med stöd för LSP talar med.
Redigeraren startar den själv; det här är kommandot att ange i dess inställningar.

  --stdio            tala genom standard in och standard ut (om inget anges)
${COMMON}`,
  },
  unknownCommand: (name) =>
    `Kommandot ”${name}” finns inte. De som finns är check, export, import, format och lsp.`,
  unknownOption: (option) => `Väljaren ${option} finns inte.`,
  missingValue: (option) => `Väljaren ${option} behöver ett värde.`,
  noFiles: (command) =>
    `Ange vilken fil som ska ${command === 'check' ? 'kontrolleras' : command === 'export' ? 'exporteras' : command === 'import' ? 'importeras' : 'formateras'}.`,
  oneFile: () => 'Ange en fil i taget.',
  badValue: (option, value, allowed) =>
    `”${value}” går inte att ange för ${option}. Välj bland ${allowed}.`,
  seeHelp: (command) => `Hjälp: protokoll ${command ? `${command} ` : ''}--help`,
  file: {
    notFound: (path) => `${path} finns inte. Kontrollera namnet och mappen.`,
    isFolder: (path) => `${path} är en mapp. Ange en fil.`,
    noAccess: (path) => `${path} får inte läsas. Kontrollera behörigheten till filen.`,
    notText: (path) => `${path} är inte text i UTF-8. Spara filen som UTF-8 och försök igen.`,
    unreadable: (path, why) => `${path} går inte att läsa (${why}).`,
    folderNotFound: (path) =>
      `${path} kan inte skrivas: mappen finns inte längre. Inget har ändrats.`,
    diskFull: (path) => `${path} kan inte skrivas: disken är full. Den tidigare filen är orörd.`,
    readOnly: (path) =>
      `${path} får inte skrivas. Kontrollera behörigheten till mappen. Den tidigare filen är orörd.`,
    notWritten: (path, why) => `${path} kunde inte skrivas (${why}). Den tidigare filen är orörd.`,
    wouldOverwrite: (path) =>
      `${path} finns redan och är inte skriven av protokoll här. Välj en annan mapp, eller --force för att skriva över den.`,
    changedSince: (path) =>
      `${path} har ändrats sedan protokoll skrev den. Spara ändringarna under ett annat namn, eller välj --force för att skriva över dem.`,
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
  },
  export: {
    written: (path, size, pages) =>
      `${path} (${size}${pages === null ? '' : `, ${pages} ${pages === 1 ? 'sida' : 'sidor'}`})`,
    held: (file) =>
      `${file} exporterades inte: en slutlig export kräver att felen ovan är rättade. Med --force görs den ändå.`,
    forced: (file) => `${file} exporterades trots felen ovan, eftersom --force angavs.`,
    note: (line) =>
      `Anteckningen på rad ${line} följer inte med i dokumentet. Ta bort den när den är åtgärdad.`,
    missingCharacters: (characters) =>
      `Typsnittet saknar ${characters}. Tecknet visas som � i PDF-filen.`,
    failed: (format, why) => `Det gick inte att göra ${format}: ${why}`,
    sameNames: (name) => `${name} är protokollet självt. Välj en annan mapp med --out.`,
  },
  format: {
    wouldChange: (path) => `${path} är inte i enhetlig form. Kör protokoll format --write.`,
    allFormatted: (files) =>
      files === 1 ? 'Filen är i enhetlig form.' : `Alla ${files} filer är i enhetlig form.`,
    formatted: (path) => `${path} skrevs om.`,
    checkOrWrite: 'Välj antingen --check eller --write.',
    stdinNotWritten: 'Text från standard in kan inte skrivas på plats. Utelämna --write.',
    oneToOutput: 'Ange en fil i taget, eller --write för att skriva om flera på plats.',
  },
  import: {
    written: (path, items) =>
      `${path} (${items} ${items === 1 ? 'paragraf' : 'paragrafer'}). Läs igenom och jämför med originalet.`,
  },
  progress: {
    checking: (done, of) => `Kontrollerar ${done} av ${of} filer …`,
    making: (format) => `Gör ${format} …`,
  },
  unexpected: (why) => `Något gick fel i programmet: ${why}. Inget har ändrats.`,
};
