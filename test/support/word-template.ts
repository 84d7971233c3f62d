/** A municipality's Word template, as its own people would make it, and parts to spoil it with. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** One red dot (PNG). */
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

function head(words: string): Header {
  const logo = new ImageRun({
    type: 'png',
    data: LOGO,
    transformation: { width: 40, height: 40 },
    altText: { name: 'Vapen', title: 'Vapen', description: 'Granångers vapen' },
  });
  return new Header({ children: [new Paragraph({ children: [logo, new TextRun(words)] })] });
}

const counted = new Footer({
  children: [
    new Paragraph({ children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT] })] }),
  ],
});

/**
 * A letterhead on the first page, another head on the others, purple headings,
 * own lists, a wide left margin; in its body what is given, else a few words.
 */
export async function wordTemplateFile(body?: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const item = (text: string): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'egen', level: 0 } });
  const file = new Document({
    styles: {
      default: { heading1: { run: { color: '7030A0', size: 40 } } },
      paragraphStyles: [{ id: 'Punkt', name: 'Beslutspunkt', basedOn: 'Normal' }],
    },
    numbering: {
      config: [
        {
          reference: 'egen',
          levels: [
            {
              level: 0,
              format: LevelFormat.UPPER_ROMAN,
              text: '%1)',
              alignment: AlignmentType.LEFT,
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { titlePage: true, page: { margin: { left: 2268, right: 1134 } } },
        headers: { first: head('Granångers kommun, Storgatan 1'), default: head('Granånger') },
        footers: { first: counted, default: counted },
        children: body
          ? [...body]
          : [new Paragraph('Skriv protokollet här'), item('Ett'), item('Två')],
      },
    ],
  });
  return Packer.pack(file, 'uint8array');
}

/** A Word file with files of it changed or added; null takes one away. */
export function spoiled(
  file: Uint8Array,
  change: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  for (const [path, data] of Object.entries(change)) {
    if (data === null) delete parts[path];
    else parts[path] = typeof data === 'string' ? strToU8(data) : data;
  }
  return zipSync(parts);
}
