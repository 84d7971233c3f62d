import { distance } from 'fastest-levenshtein';
import type { Note } from '../../language/tree.ts';
import { example } from '../example.ts';
import { isDueForExport } from '../head.ts';
import { type Range, rangeOf } from '../place.ts';
import { mayBeRewritten } from '../prose.ts';
import type { Finding, Fix, Ran, Rule, RuleContext } from '../rule.ts';
import { sourceLine } from '../source-line.ts';

export const undantagOnodigt: Rule = {
  id: 'undantag-onodigt',
  group: 'språk',
  level: 'info',
  last: true,
  page: {
    summary: {
      sv: 'Ett undantag undantar ingenting.',
      en: 'An exemption exempts nothing.',
    },
    why: {
      sv: 'Ett undantag som blivit över kan dölja nästa fel på samma ställe. Regeln tiger om regler som är avstängda, som behöver andra filer än den som prövas, och i ett utkast om formalia, som ofta prövas först vid justeringen.',
      en: 'An exemption that is left over may hide the next mistake in the same place. The rule is silent about rules that are off, that need other files than the one at hand, and in a draft about formalities, which are often not checked before verification.',
    },
    source: null,
    right: [
      example`
        § 16 KS-26/00101

        Taxa för uthyrning av lokaler

        § 17
        [[ignorera dnr-saknas: studiebesöket är inget ärende]]

        Studiebesök på biblioteket
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        [[ignorera enhet-dubbel: så står det i avtalet]]
        Avtalet gäller 1,6 mnkr kronor.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          [[ignorera enhet-dubbel: så står det i avtalet]]
          Avtalet gäller 1,6 mnkr.
        `,
        messages: ['Undantaget från enhet-dubbel undantar ingenting. Det kan tas bort.'],
        marks: ['[[ignorera enhet-dubbel: så står det i avtalet]]'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Avtalet gäller 1,6 mnkr.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          [[ignorera enhet-dubblett: så står det i avtalet]]
          Avtalet gäller 1,6 mnkr kronor.
        `,
        messages: ['Det finns ingen regel enhet-dubblett att undanta från. Menas enhet-dubbel?'],
        marks: ['[[ignorera enhet-dubblett: så står det i avtalet]]'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          [[ignorera enhet-dubbel: så står det i avtalet]]
          Avtalet gäller 1,6 mnkr kronor.
        `,
      },
    ],
  },
  *check(context, ran) {
    for (const note of context.tree.notes) {
      const { exemption, position } = note;
      const range = rangeOf(position);
      if (exemption === null || range === null || ran.used.has(note)) continue;
      if (!ran.known.has(exemption.rule)) yield unknownRule(context, note, range, ran);
      else if (couldTell(exemption.rule, context, ran)) yield needless(context, note, range);
    }
  },
};

/** Rules that say nothing where the files around are not known. */
const OF_OTHER_FILES: ReadonlySet<string> = new Set([
  'paragraf-arsfoljd',
  'bilaga-fil-saknas',
  'andrat-efter-justering',
]);

/** Whether the rule would have spoken here, had it anything to say. */
function couldTell(id: string, context: RuleContext, { finished, known }: Ran): boolean {
  if (!finished.has(id) || OF_OTHER_FILES.has(id)) return false;
  return known.get(id) !== 'formalia' || isDueForExport(context);
}

function needless(context: RuleContext, note: Note, range: Range): Finding {
  const rule = note.exemption?.rule ?? '';
  return {
    message: {
      sv: `Undantaget från ${rule} undantar ingenting. Det kan tas bort.`,
      en: `The exemption from ${rule} exempts nothing. It can be removed.`,
    },
    position: note.position,
    item: null,
    fixes: mayBeRewritten(context) ? [removal(context.text, range)] : [],
  };
}

/** Removes the note, with its line where it stands alone. */
function removal(text: string, { start, end }: Range): Fix {
  const line = { start: sourceLine(text, start).start, end: sourceLine(text, end).end };
  const isAlone =
    text.slice(line.start, start).trim() === '' && text.slice(end, line.end).trim() === '';
  const lineEnd = /^(?:\r\n|\r|\n)/u.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0;
  const edit = isAlone ? { start: line.start, end: line.end + lineEnd } : { start, end };
  return {
    title: { sv: 'Ta bort undantaget', en: 'Remove the exemption' },
    edits: [{ ...edit, text: '' }],
    certain: false,
  };
}

function unknownRule(context: RuleContext, note: Note, range: Range, { known }: Ran): Finding {
  const rule = note.exemption?.rule ?? '';
  const meant = nearest(rule, [...known.keys()]);
  const at = context.text.toLowerCase().indexOf(rule, range.start);
  const canFix = meant !== null && at >= range.start && at < range.end && mayBeRewritten(context);
  return {
    message: {
      sv: `Det finns ingen regel ${rule} att undanta från.${meant === null ? '' : ` Menas ${meant}?`}`,
      en: `There is no rule ${rule} to exempt from.${meant === null ? '' : ` Is ${meant} meant?`}`,
    },
    position: note.position,
    item: null,
    fixes: canFix
      ? [
          {
            title: { sv: `Ändra till ${meant}`, en: `Change to ${meant}` },
            edits: [{ start: at, end: at + rule.length, text: meant }],
            certain: false,
          },
        ]
      : [],
  };
}

function nearest(id: string, known: readonly string[]): string | null {
  const ranked = known
    .map((one) => ({ one, away: distance(id, one) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, best.one.length / 4) ? best.one : null;
}
