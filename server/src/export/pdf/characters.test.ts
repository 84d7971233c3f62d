import { expect, it } from 'vitest';
import { characterShower } from './characters.ts';

const LATIN = new Set('abcK ?\u{A0}-'.split('').map((character) => character.charCodeAt(0)));

it.each([
  ['a', 'a', []],
  ['\t', ' ', []],
  ['\u{2009}', ' ', []],
  ['\u{202F}', '\u{A0}', []],
  ['\u{0}', '', []],
  ['\u{FEFF}', '', []],
  ['\u{200D}', '\u{200D}', []],
  ['\u{D800}', '?', []],
  ['\u{212A}', 'K', []],
  ['漢', '?', ['漢']],
])('prints %j as %j', (character, printed, missing) => {
  const reported: string[] = [];
  const show = characterShower(
    (codePoint) => LATIN.has(codePoint),
    (unknown) => reported.push(unknown),
  );
  expect(show(character)).toBe(printed);
  expect(show(character)).toBe(printed);
  expect(reported).toEqual(missing);
});
