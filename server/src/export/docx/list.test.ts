import { describe, expect, it } from 'vitest';
import { bodyOf, partOf, textOf } from '../../../../test/support/docx-parts.ts';
import { printDocumentWith } from '../../../../test/support/print-document.ts';
import { list, paragraph, printItem } from '../../../../test/support/print-parts.ts';
import type { PrintItem } from '../../print/model.ts';

describe('exportDocx: lists', () => {
  /** Each numbered paragraph: its list, its level and its words. */
  async function numbered(item: PrintItem): Promise<[string, string, string][]> {
    return (await bodyOf(item)).split('<w:p>').flatMap((xml): [string, string, string][] => {
      const [, level, id] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(xml) ?? [];
      return level === undefined || id === undefined ? [] : [[id, level, textOf(xml)]];
    });
  }

  async function startOf(item: PrintItem, list: string | undefined): Promise<string[]> {
    const xml = await partOf('word/numbering.xml', printDocumentWith([item]));
    const definition = new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d+)"`).exec(
      xml,
    )?.[1];
    const levels = xml
      .split('<w:abstractNum ')
      .find((one) => one.startsWith(`w:abstractNumId="${definition}"`));
    const [, start = '', format = '', text = ''] =
      /<w:start w:val="(\d+)"\/><w:numFmt w:val="(\w+)"\/><w:lvlText w:val="([^"]*)"/.exec(
        levels ?? '',
      ) ?? [];
    return [start, format, text];
  }

  it('keep their numbers: a jump begins a new list at the number typed', async () => {
    const item = printItem(1, 'Punkter', {
      blocks: [
        list('points', [
          ['3.', 'tre'],
          ['4.', 'fyra'],
          ['10.', 'tio'],
        ]),
      ],
    });
    const [three, four, ten] = await numbered(item);
    expect(four?.[0]).toBe(three?.[0]);
    expect(ten?.[0]).not.toBe(three?.[0]);
    expect(await startOf(item, three?.[0])).toEqual(['3', 'decimal', '%1.']);
    expect(await startOf(item, ten?.[0])).toEqual(['10', 'decimal', '%1.']);
  });

  it('begin anew where a later list begins with 1', async () => {
    const one = (title: string) =>
      printItem(title, title, { blocks: [list('points', [['1.', 'ett']])] });
    const body = await bodyOf(one('1'), one('2'));
    const ids = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('have letters, dashes and att as Word’s own marks', async () => {
    for (const [mark, expected] of [
      ['b)', ['2', 'lowerLetter', '%1)']],
      ['–', ['1', 'bullet', '–']],
      ['att', ['1', 'none', 'att']],
    ] as const) {
      const item = printItem(1, 'Märken', { blocks: [list('points', [[mark, 'punkt']])] });
      expect(await startOf(item, (await numbered(item))[0]?.[0])).toEqual(expected);
    }
  });

  it('print any other mark as the words it is', async () => {
    const body = await bodyOf(
      printItem(1, 'Märken', { blocks: [list('points', [['§ 4 %1', 'punkt']])] }),
    );
    expect(textOf(body)).toContain('§ 4 %1\tpunkt');
  });

  it('nest on a level of their own', async () => {
    const item = printItem(1, 'Punkter', {
      blocks: [
        {
          type: 'list',
          use: 'points',
          items: [{ mark: '1.', blocks: [paragraph('yttre'), list('points', [['a)', 'inre']])] }],
        },
      ],
    });
    expect((await numbered(item)).map(([, level, text]) => [level, text])).toEqual([
      ['0', 'yttre'],
      ['1', 'inre'],
    ]);
  });
});
