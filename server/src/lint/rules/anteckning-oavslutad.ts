import { openMask } from '../../minutes/masks.ts';
import { example } from '../example.ts';
import { positionAt, rangeIn, rangeOf } from '../place.ts';
import type { Finding, Fix, Localised, Rule } from '../rule.ts';
import { written } from '../written.ts';

export const anteckningOavslutad: Rule = {
  id: 'anteckning-oavslutad',
  group: 'publicering',
  level: 'fel',
  page: {
    summary: {
      sv: 'En anteckning eller en maskering har ingen avslutning.',
      en: 'A note or a masked passage has no end.',
    },
    why: {
      sv: 'En anteckning utan ]] räcker till styckets slut, och allt det kommer inte med i dokumentet. En maskering utan }} döljer resten av stycket i den publika versionen. Det är säkrast så, men knappast vad som var tänkt. Snabbfixen avslutar där stycket slutar; flytta tecknen dit de hör.',
      en: 'A note without ]] runs to the end of its paragraph, and none of that comes into the document. A mask without }} hides the rest of its paragraph in the public version. That is safest, but hardly what was meant. The fix ends it where the paragraph ends; move the brackets to where they belong.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Sökanden {{Eva Strid}} har yttrat sig. [[Ring henne.]]
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Tecknen \\{{ och \\[[ kan stå i text.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan höjs. [[Kontrollera med ekonomichefen.
        `,
        messages: [
          'Anteckningen som börjar här har ingen avslutning. Den väntas sluta med ]], annars räcker den till styckets slut.',
        ],
        marks: ['[['],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan höjs. [[Kontrollera med ekonomichefen.]]
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Ansökan om bidrag

          ## Beslut
          - Bidrag till {{Eva Strid beviljas.
        `,
        messages: [
          'Maskeringen som börjar här har ingen avslutning. Den väntas sluta med }}, annars döljs resten av stycket.',
        ],
        marks: ['{{'],
        fixed: example`
          § 17 KS-26/00101

          Ansökan om bidrag

          ## Beslut
          - Bidrag till {{Eva Strid beviljas.}}
        `,
      },
    ],
  },
  *check(context) {
    for (const { closed, position } of context.minutes.notes) {
      const range = rangeOf(position);
      if (closed || range === null) continue;
      const { start } = range;
      const end = start + context.text.slice(start, range.end).trimEnd().length;
      yield finding(positionAt(context, { start, end: start + 2 }), NOTE, closing(end, ']]'));
    }
    for (const text of written(context)) {
      const from = text.value.includes('{{') ? openMask(text) : null;
      if (from === null) continue;
      const { start } = rangeIn(text, from, from + 2);
      const { end } = rangeIn(text, from, text.value.trimEnd().length);
      yield finding(positionAt(context, { start, end: start + 2 }), MASK, closing(end, '}}'));
    }
  },
};

const NOTE: Localised = {
  sv: 'Anteckningen som börjar här har ingen avslutning. Den väntas sluta med ]], annars räcker den till styckets slut.',
  en: 'The note that begins here has no end. It is expected to end with ]], or else it runs to the end of the paragraph.',
};
const MASK: Localised = {
  sv: 'Maskeringen som börjar här har ingen avslutning. Den väntas sluta med }}, annars döljs resten av stycket.',
  en: 'The masked passage that begins here has no end. It is expected to end with }}, or else the rest of the paragraph is hidden.',
};

function closing(end: number, text: string): Fix {
  return {
    title: { sv: `Avsluta med ${text}`, en: `End it with ${text}` },
    edits: [{ start: end, end, text }],
    certain: false,
  };
}

function finding(position: Finding['position'], message: Localised, fix: Fix): Finding {
  return { message, position, item: null, fixes: [fix] };
}
