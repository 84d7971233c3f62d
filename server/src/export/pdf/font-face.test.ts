import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFontFace } from './font-face.ts';

function face(path: string) {
  const url = new URL(`../../../../node_modules/@expo-google-fonts/${path}`, import.meta.url);
  return readFontFace(readFileSync(url));
}

describe('a face', () => {
  it.each([
    ['source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'Source Sans 3'],
    ['source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf', 'Source Serif 4'],
  ])('%s is of the family %s and has å, ä, ö', (path, family) => {
    const { family: read, codePoints } = face(path);
    expect(read).toBe(family);
    expect([...'åäöÅÄÖ§–”•'].every((letter) => codePoints.has(letter.charCodeAt(0)))).toBe(true);
    expect(codePoints.has(0x6f22)).toBe(false);
  });

  it('is refused where it is no font', () => {
    expect(() => readFontFace(new Uint8Array(20))).toThrow();
  });
});
