import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { matchesIn } from '../matches.ts';
import { positionAt, rangeIn } from '../place.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';
import { type Written, written } from '../written.ts';

export const filsokvag: Rule = {
  id: 'filsokvag',
  group: 'publicering',
  level: 'varning',
  page: {
    summary: {
      sv: 'En sökväg till en egen disk eller server står i texten.',
      en: 'A path on a disk or server of one’s own stands in the text.',
    },
    why: {
      sv: 'Den som läser protokollet kommer inte åt filen, och sökvägen berättar hur kommunens servrar är ordnade. Ofta har den följt med från ett dokuments sidfot. Adresser på webben och filer bredvid protokollet räknas inte. Snabbfixen låter filens namn stå kvar.',
      en: "The reader cannot open the file, and the path tells how the municipality's servers are laid out. Often it has come along from a document's foot. Addresses on the web and files beside the protokoll do not count. The fix keeps the name of the file.",
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bilaga: [Taxan](bilagor/taxa.pdf)

        Taxan finns på https://www.granånger.example/taxor. Klass A: hyra per timme.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Förhållandet K: M/N är oförändrat, och och/eller skrivs isär.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsunderlag
          K:\\Nämnd\\2026\\taxa.docx
        `,
        messages: [
          '§ 17: Här står en sökväg till en egen disk eller server. Den som läser protokollet kommer inte åt filen.',
        ],
        marks: ['K:\\Nämnd\\2026\\taxa.docx'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsunderlag
          taxa.docx
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Se \\\\server01\\gemensam\\taxor och file:///C:/Dokument/taxa.pdf.
        `,
        messages: [
          '§ 17: Här står en sökväg till en egen disk eller server. Den som läser protokollet kommer inte åt filen.',
          '§ 17: Här står en sökväg till en egen disk eller server. Den som läser protokollet kommer inte åt filen.',
        ],
        marks: ['\\\\server01\\gemensam\\taxor', 'file:///C:/Dokument/taxa.pdf'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Se taxor och taxa.pdf.
        `,
      },
    ],
  },
  *check(context) {
    for (const text of written(context)) {
      if (!text.value.includes('/') && !text.value.includes('\\')) continue;
      for (const { index, 0: path } of matchesIn(text.value, PATH)) {
        yield finding(context, text, index, path.replace(/[.,;:!?)\]”"'}]+$/u, ''));
      }
    }
  },
};

/** A drive with its folders, a share of a server, or an address of a file. */
const PATH =
  /(?<![\p{L}\d])(?:[a-z]:(?:\\|\/(?!\/)(?=\S*[\\/.]))|\\\\[\p{L}\d][\p{L}\d.$-]*\\|file:\/\/)[^\s<>|"”]*/giu;

function finding(context: RuleContext, text: Written, from: number, path: string): Finding {
  const range = rangeIn(text, from, from + path.length);
  return {
    message: about(text.item, {
      sv: 'Här står en sökväg till en egen disk eller server. Den som läser protokollet kommer inte åt filen.',
      en: 'Here stands a path on a disk or server of your own. The reader cannot open the file.',
    }),
    position: positionAt(context, range),
    item: text.item,
    fixes: fixes(context, range, path),
  };
}

function fixes(context: RuleContext, range: { start: number; end: number }, path: string): Fix[] {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  if (name === '') return [];
  const title = { sv: `Skriv bara ${name}`, en: `Write ${name} alone` };
  return unlessVerified(
    context,
    { title, edits: [{ ...range, text: name }], certain: false },
    `sökvägen till ${name} är borttagen`,
  );
}
