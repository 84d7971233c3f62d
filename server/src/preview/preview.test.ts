import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { lineIndex } from '../language/positions.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import type { Profile } from '../profile/profile.ts';
import type { PreviewAnswer } from './answer.ts';
import { type KeptItems, preview } from './preview.ts';

const EXAMPLE = readFileSync('examples/kommunstyrelsen-2026-04-14.protokoll', 'utf8');

function made(
  text: string,
  known: readonly string[],
  kept?: KeptItems,
  profile: Profile = defaultProfile,
): PreviewAnswer {
  const { minutes, tree } = analyse(text);
  return preview({ minutes, tree, profile, lineStarts: lineIndex(text) }, known, kept);
}

function keysOf({ styles, parts }: PreviewAnswer): string[] {
  return [styles.key, ...parts.map(({ key }) => key)];
}

test('with what was kept, every edit gives what it gives without', () => {
  const kept: KeptItems = new Map();
  let text = EXAMPLE;
  let known = keysOf(made(text, [], kept));
  const words = ['\n', 'ord ', '\n\n', '- ', '§ 99\n\nNytt\n\n', '**'];
  for (let round = 0; round < 60; round++) {
    const at = (round * 7919) % text.length;
    const gone = round % 3 === 0 ? 30 : 0;
    text = text.slice(0, at) + words[round % words.length] + text.slice(at + gone);
    const answer = made(text, known, kept);
    expect(answer).toEqual(made(text, known));
    known = keysOf(answer);
  }
});

test('a § that is kept is made anew for a page that lacks it, and for another style', () => {
  const kept: KeptItems = new Map();
  const first = made(EXAMPLE, [], kept);
  expect(made(EXAMPLE, [], kept)).toEqual(first);
  const { document } = defaultProfile;
  const style = { ...document.style, endMark: '* * *' };
  const profile = { ...defaultProfile, document: { ...document, style } };
  const known = keysOf(first);
  expect(made(EXAMPLE, known, kept, profile)).toEqual(made(EXAMPLE, known, undefined, profile));
});
