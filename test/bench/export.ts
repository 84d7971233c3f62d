/** From a protokoll to the documents of others: PDF and Word. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOwnProcess } from './harness/in-own-process.ts';
import { type Measured, measuredRun } from './harness/measured-process.ts';
import { programVersion } from './harness/peers.ts';
import type { Benchmark, Row, Series, Setting, Unit } from './harness/result.ts';
import { toAsciidoc } from './text/asciidoc.ts';
import { toMarkdown } from './text/markdown.ts';
import { generateMinutes } from './text/minutes.ts';

/** Numbers of §§ by the pages that they fill. */
const ITEMS: Readonly<Record<string, number>> = { '38': 27, '214': 167 };
const ROUNDS: Readonly<Record<string, number>> = { '38': 7, '214': 3 };

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
    'Generated protokoll of about 38 and 214 pages. *Cold* is a whole process from the file to ' +
    'the document: `protokoll export`, LibreOffice from the Word document that Protokoll makes ' +
    'to PDF, asciidoctor-pdf and pandoc from the same prose in their markup. *Warm* is the ' +
    'document anew after an edit, in a process that has made it before; the others have no such ' +
    'mode and are compared with their cold time. Memory is the most that a process and its ' +
    'children held at once. Only the PDF of Protokoll is PDF/A-2a and PDF/UA-1.',
  async run(setting) {
    const rows: Row[] = [];
    const notes = new Set<string>();
    for (const pages of setting.quick ? ['38'] : ['38', '214']) {
      const files = await makeReady(pages, setting);
      for (const format of ['pdf', 'docx'] as const) {
        setting.tell(`export ${pages} pages, ${format}`);
        rows.push(...(await measure(format, pages, files, setting, notes)));
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
async function makeReady(pages: string, { folder, dist }: Setting): Promise<Files> {
  const text = generateMinutes({ items: ITEMS[pages] ?? 1, seed: 1 });
  const path = (extension: string): string => join(folder, `${pages}.${extension}`);
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
  pages: string,
  files: Files,
  { quick, dist }: Setting,
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
  const rounds = quick ? 1 : (ROUNDS[pages] ?? 1);
  const runs = new Map<Maker, Measured[]>([ours, ...there].map((maker) => [maker, []]));
  // The first round is not counted: LibreOffice writes its settings in it.
  for (let round = -1; round < rounds; round++) {
    for (const [maker, measured] of runs) {
      const one = await measuredRun(maker.program, maker.args(files));
      if (round >= 0) measured.push(one);
    }
  }
  const warm = await inOwnProcess(format, ITEMS[pages] ?? 1, rounds);
  const row = (what: string, unit: Unit, mine: number[], of: (one: Measured) => number): Row => ({
    id: `export-${format}-${what}-${pages}`,
    what: `${format.toUpperCase()}, ${pages} pages, ${what}`,
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
