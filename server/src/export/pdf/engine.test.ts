import { beforeAll, describe, expect, it, vi } from 'vitest';
import { testEngine } from '../../../../test/support/pdf-engine.ts';
import { createPdfEngine, type PdfEngine, TypesetError } from './engine.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('the engine', () => {
  it('gives a PDF and the marks of the §§', () => {
    const source = '#set text(font: "Source Sans 3")\n#metadata((0, 1))<item-page> Å';
    const { pdf, itemPages } = engine.typeset(source);
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(itemPages).toEqual([[0, 1]]);
  });

  it('takes an unknown family for an error: the document would be blank', () => {
    expect(() => engine.typeset('#set text(font: "Ingen")\nÅ')).toThrow(TypesetError);
    expect(() => engine.typeset('#set text(font: "Ingen")\nÅ')).toThrow(/unknown font family/u);
  });

  it('says what is wrong with a source, and goes on with the next', () => {
    expect(() => engine.typeset('#panic("nej")')).toThrow(/error: panicked.*\(0:1-0:13\)/u);
    expect(engine.typeset('#set text(font: "Source Sans 3")\nÅ').itemPages).toEqual([]);
  });

  it('reaches no file and no package', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => engine.typeset('#read("/etc/hostname")')).toThrow(TypesetError);
    expect(() => engine.typeset('#import "@preview/cetz:0.4.0": *')).toThrow(TypesetError);
    complaints.mockRestore();
  });

  it('knows the characters of the faces that it was given, and no other family', () => {
    expect(engine.coverage('Source Serif 4')(0xe5)).toBe(true);
    expect(engine.coverage('Source Serif 4')(0x6f22)).toBe(false);
    expect(() => engine.coverage('Arial')).toThrow(TypesetError);
  });

  it('says how much memory it holds', () => {
    expect(engine.memory()).toBeGreaterThan(10_000_000);
  });

  it('refuses bytes that are no face', async () => {
    const assets = { wasm: new Uint8Array(), fonts: [new Uint8Array(64)] };
    await expect(createPdfEngine(assets)).rejects.toThrow('The font has no name table.');
  });
});
