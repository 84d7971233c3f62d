import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import { protokollFormat, protokollParse } from './unified.ts';

const TEXT = 'Organ Kommunstyrelsen\n\nKS-26/00101 § 1\nTaxa\nBakgrund\nText. [[kolla]]\n';
const FORMATTED = `Organ: Kommunstyrelsen

§ 1 KS-26/00101

Taxa

## Bakgrund
Text. [[kolla]]
`;

describe('protokollParse', () => {
  it('gives the tree of the file', () => {
    const tree = unified().use(protokollParse).parse(new VFile(TEXT));
    expect(tree).toEqual(parse(TEXT));
  });

  it('gives a tree for an empty file', () => {
    expect(unified().use(protokollParse).parse('').children).toHaveLength(1);
  });
});

describe('protokollFormat', () => {
  const processor = unified().use(protokollParse).use(protokollFormat);

  it('gives the canonical form of the file, with its notes', () => {
    expect(String(processor.processSync(TEXT))).toBe(FORMATTED);
  });

  it('reads a file given as bytes', () => {
    const file = new VFile(new TextEncoder().encode(TEXT));
    expect(String(processor.processSync(file))).toBe(FORMATTED);
  });

  it('gives the text of the file it compiles, whatever tree it is handed', () => {
    expect(processor.stringify(parse('§ 9'), new VFile(TEXT))).toBe(FORMATTED);
  });
});
