import { isContinuedLine } from '../continued-line.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { type Leaf, leaves } from '../leaves.ts';
import { partPlace, rangeIn } from '../place.ts';
import type { Fix, Rule, RuleContext, TextEdit } from '../rule.ts';

export const fortsRad: Rule = {
  id: 'forts-rad',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'En rad som ”§ 28 forts.” står i texten.',
      en: 'A line such as “§ 28 forts.” stands in the text.',
    },
    why: {
      sv: 'Raden hör till en utskriven sida och har följt med när texten kopierades. I det färdiga dokumentet sätts den ut där en sida verkligen börjar; i texten hamnar den mitt i en mening eller ett beslut. Snabbfixen tar bort raden. I ett justerat protokoll tas inget bort.',
      en: 'The line belongs to a printed page and came along when the text was copied. The finished document sets it where a page really begins; in the text it lands within a sentence or a decision. The fix removes the line. From verified minutes nothing is removed.',
    },
    source: null,
    right: [
      example`
        § 28 KS-26/00101

        Taxa för uthyrning av lokaler

        Ärendet fortsätter i § 29. Se även taxan för 2019 (forts.) i bilagan.
      `,
      example`
        § 28 KS-26/00101

        Fortsatt arbete med taxan enligt § 27

        ## Bakgrund
        Fortsatt utredning enligt § 27 behövs.
      `,
    ],
    wrong: [
      {
        text: example`
          § 28 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan ändrades senast 2019.

          § 28 forts.

          Sedan dess har kostnaderna ökat.
        `,
        messages: [
          '§ 28: Raden ”§ 28 forts.” hör till en utskriven sida. I texten väntas den inte.',
        ],
        marks: ['§ 28 forts.'],
        fixed: example`
          § 28 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan ändrades senast 2019.

          Sedan dess har kostnaderna ökat.
        `,
      },
      {
        text: example`
          § 28 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan ändrades senast 2019. Sedan dess
          KS-26/00101 § 28 (forts.)
          har kostnaderna ökat.
        `,
        messages: [
          '§ 28: Raden ”KS-26/00101 § 28 (forts.)” hör till en utskriven sida. I texten väntas den inte.',
        ],
        marks: ['KS-26/00101 § 28 (forts.)'],
        fixed: example`
          § 28 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan ändrades senast 2019. Sedan dess
          har kostnaderna ökat.
        `,
      },
    ],
  },
  *check(context) {
    for (const leaf of leaves(context)) {
      if (leaf.type !== 'paragraph' || leaf.quoted || leaf.item === null) continue;
      if (!leaf.value.includes('§')) continue;
      for (const { from, to } of continuations(leaf)) {
        const words = leaf.value.slice(from, to);
        yield {
          message: about(leaf.item, {
            sv: `Raden ”${words}” hör till en utskriven sida. I texten väntas den inte.`,
            en: `The line “${words}” belongs to a printed page. It is not expected in the text.`,
          }),
          position: partPlace(context, leaf, from, to),
          item: leaf.item,
          fixes: context.minutes.status === 'justerat' ? [] : [removal(context, leaf, from, to)],
        };
      }
    }
  },
};

/** The lines of a paragraph that say nothing but that a § goes on. */
function continuations({ value }: Leaf): { from: number; to: number }[] {
  let from = 0;
  return value.split('\n').flatMap((line) => {
    const start = from + line.length - line.trimStart().length;
    from += line.length + 1;
    const words = line.trim();
    return isContinuedLine(words) ? [{ from: start, to: start + words.length }] : [];
  });
}

/** The line with its break, and the blank line below where one stands above too. */
function removal({ text }: RuleContext, leaf: Leaf, from: number, to: number): Fix {
  const range = rangeIn(leaf, from, to);
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const isAlone = /(?:^|\n)[^\S\n]*\r?\n$/u.test(text.slice(Math.max(0, start - 80), start));
  const below = isAlone ? /[^\n]*(?:\n[^\S\n]*(?=\n))?\n?/uy : /[^\n]*\n?/uy;
  below.lastIndex = range.end;
  const edit: TextEdit = { start, end: range.end + (below.exec(text)?.[0].length ?? 0), text: '' };
  return {
    title: { sv: 'Ta bort raden', en: 'Remove the line' },
    edits: [edit],
    certain: true,
  };
}
