/** Texts to try the language on: anything at all, and protokoll gone wrong. */
import fc from 'fast-check';

/** Lines that real protokoll have, and their near misses. */
const LINES = [
  'Kommun: Granliden kommun',
  'Organ: Allmänna utskottet',
  'Organ: Kommunstyrelsen',
  'Sammanträdesdag 2026-03-10',
  'Beslutande:',
  '- Anna Ek (S), ordförande',
  'Bo Ask (M) §§ 3-5, ersätter Cia Lind (M)',
  'Utses att justera Bo Ask (M)',
  'Paragrafer: 1-3',
  'Okänt: värde',
  '§ 1',
  '§ 2 KS-26/00101',
  '§ 3 KS-26/00101, KS-25/00077 Taxa',
  'KS-26/00102 § 2',
  'KF § 3',
  '§17.',
  '§ 17/26 Dnr: KS 2026/12',
  '§ 40',
  '§ 5 i reglementet ändras',
  '§ 4 Dnr KS17 Taxa',
  'KS-AU 2026/12, KS 02-820 107 § 5',
  '§ 5 KS-26/00101 – Taxa',
  '§',
  '§ ?',
  '§ ? Rapporter',
  '§§ 4–5 KS-26/00101',
  '\\§ 6',
  '# Beslut',
  '##Beslut',
  '## Allmänna utskottets beslut:',
  '### Kommunfullmäktiges beslut',
  'Bakgrund',
  'UTSKOTTETS BESLUT',
  'KS beslut',
  '**Bakgrund:**',
  'Beslutsunderlag',
  'Omröstning – huvudvotering',
  'Allmänna utskottets förslag till kommunstyrelsen',
  'Beslutet skickas till Anna Ek, Kansliet',
  'Beslutet skickas till:',
  '## Eget',
  'Beredande tjänsteperson: Cia Lind',
  'Jäv: Bo Ask (M)',
  'Jäv:',
  'Omedelbar justering',
  '- en punkt',
  '  - under',
  '• punkt',
  '– punkt',
  '1. ett',
  '3) tre',
  '> [[i citat]]',
  '1986. Ett bra år.',
  'a) första',
  'b) andra',
  'Nämnden beslutar att',
  'att bifalla',
  'följande ändringar:',
  'Löpande text med *kursiv* och **fet**,',
  '   indragen rad',
  '| a | b |',
  '|---|--:|',
  '| 1 | 2 |',
  '> citat',
  '> § 7 KS-26/00101',
  '-----',
  '___',
  '[[kolla detta]]',
  'text [[mitt i]] raden',
  '[[ignorera dnr-saknas: valärende]]',
  '[[öppen',
  'slut]] här',
  '{{Anna}} och {{öppen',
  'Ja (3): Anna Ek (S), Bo Ask (M)',
  '',
  '',
  '',
  ' ',
  '\u00a0',
  'mjukt\u00adbindestreck',
  'a\u030angstrom',
  '\u0000\u0007\ud800',
  '\\* \\[',
];

/** Any text: of characters, and of a protokoll's lines in any order, with any line end. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('§', ' ', '\n', '[', ']', '-', '#', '1', 'a', '|', '>', ':', '\r'),
    maxLength: 60,
  }),
  fc
    .tuple(
      fc.array(
        fc.oneof(
          { weight: 30, arbitrary: fc.constantFrom(...LINES) },
          fc.string({ maxLength: 20 }),
        ),
        { maxLength: 25 },
      ),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([lines, end]) => lines.join(end)),
);

/** A piece of a text, its first lines kept, with some stretches cut out, doubled or moved. */
export function mutated(text: string): fc.Arbitrary<string> {
  const head = text.slice(0, text.indexOf('\n\n'));
  const cut = fc.tuple(fc.nat(1500), fc.nat(60), fc.constantFrom('cut', 'double', 'move'));
  return fc
    .tuple(fc.nat(text.length), fc.array(cut, { minLength: 1, maxLength: 4 }))
    .map(([from, cuts]) => {
      const piece = `${head}\n\n§ 1\n\n${text.slice(from, from + 1500)}`;
      return cuts.reduce((now, [at, length, how]) => {
        const part = now.slice(at, at + length);
        const without = now.slice(0, at) + now.slice(at + length);
        if (how === 'cut') return without;
        return how === 'double' ? now.slice(0, at) + part + now.slice(at) : part + without;
      }, piece);
    });
}
