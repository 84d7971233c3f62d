/** From a protokoll to the documents of others: PDF and Word. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOwnProcess } from './harness/in-own-process.ts';
import { type Measured, measuredRun } from './harness/measured-process.ts';
import { programVersion } from './harness/peers.ts';
import type { Benchmark, Row, Series, Setting, Unit } from './harness/result.ts';
import { measuredTexts } from './harness/texts.ts';
import { toAsciidoc } from './text/asciidoc.ts';
import { toMarkdown } from './text/markdown.ts';
import { generateMinutes } from './text/minutes.ts';

/** A protokoll to make documents of, and how often. */
interface Size {
  /** Names it for the goals. */
  id: string;
  told: string;
  text: string;
  rounds: number;
}

function sizes(quick: boolean): Size[] {
  const once = measuredTexts([1]).map(({ size, told, text }) => {
    return { id: size, told, text, rounds: quick ? 1 : 7 };
  });
  const text = generateMinutes({ items: 167, seed: 1 });
  return quick ? once : [...once, { id: '214', told: '214 pages', text, rounds: 3 }];
}

/** A program that makes a document of a format, as one process. */
interface Maker {
  who: string;
  program: string;
  args(files: Files): string[];
}

interface Files {
  folder: string;
  protokoll: string;
  markdown: string;
  asciidoc: string;
  docx: string;
}

const PEERS: Readonly<Record<'pdf' | 'docx', readonly Maker[]>> = {
  pdf: [
    {
      who: 'LibreOffice',
      program: 'soffice',
      args: ({ folder, docx }) => [
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office-pdf'), docx],
      ],
    },
    {
      who: 'asciidoctor-pdf',
      program: 'asciidoctor-pdf',
      args: ({ folder, asciidoc }) => ['-o', join(folder, 'asciidoc.pdf'), asciidoc],
    },
  ],
  docx: [
    {
      who: 'pandoc',
      program: 'pandoc',
      args: ({ folder, markdown }) => [markdown, '-o', join(folder, 'pandoc.docx')],
    },
  ],
};

export const exporting: Benchmark = {
  name: 'export',
  title: 'Export to PDF and Word',
  about:
    'The real protokoll of 35 pages, where it is at hand, and a generated one of about 214. *Cold* is a whole process from the file to ' +
    'the document: `protokoll export`, LibreOffice from the Word document that Protokoll makes ' +
    'to PDF, asciidoctor-pdf and pandoc from the same prose in their markup. *Warm* is the ' +
    'document anew after an edit, in a process that has made it before; the others have no such ' +
    'mode and are compared with their cold time. Memory is the most that a process and its ' +
    'children held at once. Only the PDF of Protokoll is PDF/A-2a and PDF/UA-1.',
  async run(setting) {
    const rows: Row[] = [];
    const notes = new Set<string>();
    for (const size of sizes(setting.quick)) {
      const files = await makeReady(size, setting);
      for (const format of ['pdf', 'docx'] as const) {
        setting.tell(`export ${size.told}, ${format}`);
        rows.push(...(await measure(format, size, files, setting, notes)));
      }
    }
    return { rows, curves: [], notes: [...notes], versions: versions() };
  },
};

function versions(): Record<string, string> {
  return Object.fromEntries(
    Object.values(PEERS)
      .flat()
      .flatMap(({ who, program }) => {
        const said = programVersion(program);
        return said ? [[who, /\d[\d.]*/u.exec(said)?.[0] ?? said]] : [];
      }),
  );
}

/** Writes the text in everyone's markup, and the Word document. */
async function makeReady({ id, text }: Size, { folder, dist }: Setting): Promise<Files> {
  const path = (extension: string): string => join(folder, `${id}.${extension}`);
  writeFileSync(path('protokoll'), text);
  writeFileSync(path('md'), toMarkdown(text));
  writeFileSync(path('adoc'), toAsciidoc(text));
  await measuredRun(process.execPath, [
    ...[join(dist, 'cli.mjs'), 'export', path('protokoll'), '--to', 'docx', '--force'],
  ]);
  return {
    folder,
    protokoll: path('protokoll'),
    markdown: path('md'),
    asciidoc: path('adoc'),
    docx: path('docx'),
  };
}

async function measure(
  format: 'pdf' | 'docx',
  { id, told, rounds }: Size,
  files: Files,
  { dist }: Setting,
  notes: Set<string>,
): Promise<Row[]> {
  const ours: Maker = {
    who: 'Protokoll',
    program: process.execPath,
    args: ({ protokoll, folder }) => [
      ...[join(dist, 'cli.mjs'), 'export', protokoll, '--to', format, '--force'],
      ...['--out', join(folder, 'ours')],
    ],
  };
  const there = PEERS[format].filter(({ who, program }) => {
    const isThere = programVersion(program) !== null;
    if (!isThere) notes.add(`${who} is not on this machine and was left out.`);
    return isThere;
  });
  const runs = new Map<Maker, Measured[]>([ours, ...there].map((maker) => [maker, []]));
  // The first round is not counted: LibreOffice writes its settings in it.
  for (let round = -1; round < rounds; round++) {
    for (const [maker, measured] of runs) {
      const one = await measuredRun(maker.program, maker.args(files));
      if (round >= 0) measured.push(one);
    }
  }
  const warm = await inOwnProcess(format, files.protokoll, rounds);
  const row = (what: string, unit: Unit, mine: number[], of: (one: Measured) => number): Row => ({
    id: `export-${format}-${what}-${id}`,
    what: `${format.toUpperCase()}, ${told}, ${what}`,
    unit,
    ours: mine,
    peers: there.map(
      (maker): Series => ({
        who: maker.who,
        samples: (runs.get(maker) ?? []).map(of),
      }),
    ),
  });
  const mine = runs.get(ours) ?? [];
  const time = ({ milliseconds }: Measured): number => milliseconds;
  const memory = ({ peakMB }: Measured): number => peakMB ?? Number.NaN;
  return [
    row('cold', 'ms', mine.map(time), time),
    row('warm', 'ms', warm.later, time),
    row('memory', 'MB', mine.map(memory), memory),
  ];
}
