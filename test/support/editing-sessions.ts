/**
 * What people do to a protokoll in an editor, as the editor tells it: a session
 * gives edit after edit for the text as it is then.
 */

/** A stretch of a text and what it becomes. Offsets are UTF-16. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The changes of one message, each for the text after those before it. */
export type Step = readonly Edit[];

/** Takes a text and random numbers; gives steps, hearing of the text after each. */
export type Session = (
  text: string,
  random: (below: number) => number,
) => Generator<Step, void, string>;

const ITEM = `§ 99 KS-26/00099

Busshållplats vid Nya skolan

Förvaltningen föreslår att hållplatsen flyttas. Se § 2.

## Yrkanden
Anna Ek (S) yrkar bifall till förslaget.

## Beslut
- Hållplatsen flyttas den 2026-08-15.
- Kostnaden, 40 000 kronor, tas ur § 3 KS-26/00002.

## Skickas till
Tekniska enheten

`;

/** Types something at a place, a piece at a time; returns the place behind it. */
function* typed(at: number, pieces: readonly string[]): Generator<Step, number, string> {
  let place = at;
  for (const text of pieces) {
    yield [{ start: place, end: place, text }];
    place += text.length;
  }
  return place;
}

function endingOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A place between two §§, or at the end. */
function betweenItems(text: string, random: (below: number) => number): number {
  const starts = [...text.matchAll(/^§/gmu)].map(({ index }) => index);
  return starts[random(starts.length + 1)] ?? text.length;
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end + 1 };
}

const typesWordByWord: Session = function* (text, random) {
  const words = ITEM.replaceAll('\n', endingOf(text)).match(/\s+|\S+/gu) ?? [];
  yield* typed(betweenItems(text, random), words);
};

const typesLetterByLetter: Session = function* (text, random) {
  const letters = [...ITEM.slice(0, 60)].map((letter) => letter.replace('\n', endingOf(text)));
  const at = betweenItems(text, random);
  let end = yield* typed(at, letters);
  // A slip of the finger: taken back letter by letter, and written again.
  for (let i = 0; i < 12; i++) yield [{ start: --end, end: end + 1, text: '' }];
  yield* typed(end, letters.slice(-12));
};

const pastesAndUndoes: Session = function* (text, random) {
  const at = betweenItems(text, random);
  const item = ITEM.replaceAll('\n', endingOf(text));
  yield [{ start: at, end: at, text: item }];
  yield [{ start: at, end: at + item.length, text: '' }];
  yield [{ start: at, end: at, text: item }];
  yield [{ start: 0, end: text.length + item.length, text: '' }];
  yield [{ start: 0, end: 0, text: text.slice(0, at) + item + text.slice(at) }];
};

const movesLines: Session = function* (text, random) {
  let now = text;
  for (let i = 0; i < 8; i++) {
    const { start, end } = lineAt(now, random(now.length));
    const line = now.slice(start, end);
    const below = lineAt(now, end);
    // As an editor tells of it: the line comes in below, and goes away above.
    now = yield [
      { start: below.end, end: below.end, text: line },
      { start, end, text: '' },
    ];
  }
};

const replacesAll: Session = function* (text, random) {
  const found = [...text.matchAll(/\p{L}+/gu)];
  const word = found[random(found.length)]?.[0] ?? 'och';
  let now = text;
  for (const [what, put] of [
    [word, 'ÖÄÅ 𝒳'],
    ['ÖÄÅ 𝒳', word],
    ['§', '\\§'],
    ['\\§', '§'],
  ] as const) {
    const places: number[] = [];
    for (let at = now.indexOf(what); at >= 0; at = now.indexOf(what, at + what.length))
      places.push(at);
    now = yield places.reverse().map((start) => ({ start, end: start + what.length, text: put }));
  }
};

const writesOddCharacters: Session = function* (text, random) {
  const pieces = [
    '👩‍👩‍👧',
    'a',
    '\u030a',
    '🇸🇪',
    '\u00ad',
    '\u200b',
    'ﬁ',
    '\u202e',
    'x\u0301\u0302',
    '\u00a0',
    '\u2028',
  ];
  const from = random(text.length);
  const end = yield* typed(from, pieces);
  // Back again by code units, as editors do that know nothing of characters.
  for (let at = end; at > from; at--) yield [{ start: at - 1, end: at, text: '' }];
};

const changesLineEnds: Session = function* (text) {
  const [from, to] = text.includes('\r\n') ? ['\r\n', '\n'] : ['\n', '\r\n'];
  yield [{ start: 0, end: text.length, text: text.replaceAll(from, to) }];
  const changed = text.replaceAll(from, to);
  yield [{ start: 0, end: changed.length, text: changed.replaceAll(to, '\r') }];
  yield [{ start: 0, end: changed.replaceAll(to, '\r').length, text }];
};

/** The sessions by what is done. */
export const SESSIONS: ReadonlyMap<string, Session> = new Map([
  ['a § is typed word by word', typesWordByWord],
  ['a § is typed letter by letter, with slips', typesLetterByLetter],
  ['a § is pasted, and all is undone and done again', pastesAndUndoes],
  ['lines are moved', movesLines],
  ['words are replaced everywhere', replacesAll],
  ['emoji and combining characters come and go', writesOddCharacters],
  ['line ends are changed', changesLineEnds],
]);
