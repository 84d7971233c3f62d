/** What the JSON says of a §: the whole of it, and no mark of the language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../server/src/export/json/json.ts';
import { importText } from '../../server/src/import/text.ts';
import { parse } from '../../server/src/language/parse.ts';
import { readMinutes } from '../../server/src/minutes/read.ts';
import { lostWords } from '../lost-words.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const NORSJO = join(import.meta.dirname, '../../../shared/data/norsjo-au-2025-02-25.txt');

type Json = Record<string, unknown>;

function exported(text: string): { items: Json[] } {
  return JSON.parse(exportJson(readMinutes(parse(text), text), { version: '0.1.0' }));
}

/** The keys that quote the § from its first word to its last; all others are read out of these. */
const WHOLE = ['number', 'prefix', 'caseNumbers', 'title', 'fields', 'preamble', 'sections'];
const OUTSIDE = ['afterword', 'tables', 'links'];
/** Words of the model in what they hold. */
const OF_MODEL = ['role', 'depth', 'key'];

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (!OF_MODEL.includes(key)) yield* stringsOf(inner);
}

/** The words of each § that its JSON lacks. */
function missing(text: string): string[] {
  const { items } = exported(text);
  return readMinutes(parse(text), text).items.flatMap(({ label, position }, i) => {
    const source = text.slice(position.start.offset, position.end.offset);
    const said = [...WHOLE, ...OUTSIDE].flatMap((key) => [...stringsOf(items[i]?.[key])]);
    return lostWords(source.replace(/\[\[.*?\]\]/gsu, ''), said.join('\n')).map(
      (word) => `§ ${label}: ${word}`,
    );
  });
}

describe('every word of every §', () => {
  const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.protokoll'));

  it.each(examples)('is in the JSON of %s', (name) => {
    expect(missing(readFileSync(join(EXAMPLES, name), 'utf8'))).toEqual([]);
  });

  it.skipIf(!existsSync(NORSJO))(
    'is in the JSON of a real protokoll (skipped without the shared data)',
    () => {
      expect(missing(importText(readFileSync(NORSJO, 'utf8')))).toEqual([]);
    },
  );

  it('is there wherever it stands, but for notes', () => {
    const text = `Organ: Nämnden

§ 7 N-26/00001, N-26/00002
Titel på
  två rader
Handläggare:
- Handläggande Person
Bilaga: [Karta](karta.pdf)

Inledning [[hemlig anteckning]]

1. inledande
   a) underpunkt

> | Inledande | tabell |
> |---|---|
> | cell | |

### Tidig underrubrik
underrubrikens text

## Bakgrund
> citerat
> - punkt i citat

- listpunkt

  andra stycket i punkten
  | Tabell | i punkt |
  |---|---|
  | ett | två | överskjutande |

### Mer
#### Ännu mer
djupt
## Nämndens beslut
Enligt förslag:
- avslag
### Motiv
skälen
-----
## Beslutet skickas till
Mottagare, ekonomichef
-----
Efteråt
- eftersagt

| sist | av |
|---|---|
| allt | slut |
`;
    expect(missing(text)).toEqual([]);
    expect(JSON.stringify(exported(text))).not.toContain('hemlig');
  });
});

describe('marks of the language', () => {
  const words = fc.constantFrom(
    ...['Anna Ek (S)', 'Bo Berg (M)', 'Kansliet', 'bilaga', 'yrkar avslag', 'att', 'och', ',', '.'],
    ...['röstar ja', 'Ja (2):', 'Nej:', 'anmäler jäv', 'Nämnden beslutar', 'Enligt förslag:'],
    ...['ersätter', '§§ 3-5', 'KS-26/00101', ':', '*', '**', '(', ')'],
  );
  const line = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  const masked = line.map((said) => `{{${said}}}`);
  const noted = line.map((said) => `[[anteckning ${said}]]`);
  const text = fc
    .array(fc.oneof(line, masked, noted), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(' '));
  /** A mask over several lines, which a paragraph may have. */
  const wrapped = fc
    .tuple(text, line, line, text)
    .map(([a, b, c, d]) => `${a} {{${b}\n${c}}} ${d}`);
  /** An open one ends with its paragraph. */
  const opened = fc.tuple(line, line).map(([a, b]) => `${a} {{${b}\n  ${b}`);
  const paragraph = fc.oneof(text, wrapped, opened).map((said) => `x ${said}`);
  const block = fc.oneof(
    paragraph,
    fc.tuple(paragraph, paragraph).map(([a, b]) => `${a}\n\n  ${b}`),
  );
  const heading = fc.constantFrom(
    ...['Nämndens beslut', 'Yrkanden', 'Reservation', 'Omröstning', 'Jäv', 'Bakgrund', 'Förslag'],
  );
  const section = fc.tuple(heading, fc.array(block, { maxLength: 3 }), fc.constantFrom('', '- '));
  const source = fc
    .tuple(text, text, block, fc.array(section, { maxLength: 4 }), text)
    .map(
      ([people, field, prose, sections, recipients]) =>
        `Organ: Nämnden\nBeslutande: ${people}\nSekreterare: ${people}\nJusterare: ${people}\n\n` +
        `§ 1 N-26/00001\n\nTitel ${field}\n\nHandläggare: ${field}\nJäv: ${people}\n\n${prose}\n\n` +
        sections
          .map(
            ([name, blocks, mark]) =>
              `## ${name}\n${blocks.map((one) => mark + one).join('\n\n')}\n`,
          )
          .join('\n') +
        `-----\n\n## Beslutet skickas till\n${recipients}\n`,
    );

  it('are never in the JSON: braces of masks, notes', () => {
    fc.assert(
      fc.property(source, (one) => {
        for (const said of stringsOf(exported(one)))
          expect(said).not.toMatch(/\{\{|\}\}|anteckning/u);
      }),
      { numRuns: 300 },
    );
  });
});
