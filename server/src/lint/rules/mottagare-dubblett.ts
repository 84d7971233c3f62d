import type { Item, Recipient } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import type { Fix, Rule, RuleContext, TextEdit } from '../rule.ts';

export const mottagareDubblett: Rule = {
  id: 'mottagare-dubblett',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'En mottagare står två gånger i samma paragraf.',
      en: 'A recipient stands twice in the same §.',
    },
    why: {
      sv: 'Beslutet skickas en gång till var och en. Står någon två gånger är det ofta en annan mottagare som har fallit bort. Snabbfixen tar bort den andra; i ett justerat protokoll tas inget bort.',
      en: 'The decision is sent once to each. Where someone stands twice, another recipient has often been lost. The fix removes the second; from verified minutes nothing is removed.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslutet skickas till
        Kommunstyrelsen
        Dag Holm
        Dagny Holm
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslutet skickas till
        Dag Holm

        § 18 KS-26/00102

        Riktlinjer för gåvor

        ## Beslutet skickas till
        Dag Holm
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          Dag Holm
          Kommunstyrelsen
          Dag Holm
        `,
        messages: ['§ 17: Dag Holm står redan bland mottagarna.'],
        marks: ['Dag Holm'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          Dag Holm
          Kommunstyrelsen
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          - Receptionen, biblioteket, receptionen, Dag Holm
        `,
        messages: ['§ 17: receptionen står redan bland mottagarna.'],
        marks: ['receptionen'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          - Receptionen, biblioteket, Dag Holm
        `,
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      const seen = new Map<string, Recipient>();
      for (const recipient of item.recipients) {
        const key = recipient.name.normalize('NFC').toLowerCase();
        const first = seen.get(key);
        if (first === undefined) seen.set(key, recipient);
        else yield finding(context, item, recipient, first);
      }
    }
  },
};

function finding(context: RuleContext, item: Item, recipient: Recipient, first: Recipient) {
  const edit = context.minutes.status === 'justerat' ? null : removal(context, recipient);
  const fix: Fix | null = edit && {
    title: { sv: `Ta bort ${recipient.name} här`, en: `Remove ${recipient.name} here` },
    edits: [edit],
    certain: false,
  };
  return {
    message: about(item, {
      sv: `${recipient.name} står redan bland mottagarna.`,
      en: `${recipient.name} already stands among the recipients.`,
    }),
    position: recipient.position,
    item,
    fixes: fix ? [fix] : [],
    related: [
      {
        message: { sv: 'Den första gången', en: 'The first time' },
        position: first.position,
      },
    ],
  };
}

/** The whole line where nothing else stands there, else the name with the comma before it; null where neither is so. */
function removal({ text }: RuleContext, { position }: Recipient): TextEdit | null {
  const range = rangeOf(position);
  if (range === null) return null;
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const before = text.slice(lineStart, range.start);
  const after = /[^\n]*\n?/u.exec(text.slice(range.end, range.end + 400))?.[0] ?? '';
  if (/^\s*(?:[-•–*]\s+)?$/u.test(before) && after.trim() === '') {
    return { start: lineStart, end: range.end + after.length, text: '' };
  }
  const comma = /,\s*$/u.exec(before);
  return comma ? { start: lineStart + comma.index, end: range.end, text: '' } : null;
}
