import type { Field, FieldName, Head, Item as ItemNode, Section } from '../../language/tree.ts';
import { type FieldKey, ROSTER_FIELDS } from '../../language/vocabulary.ts';
import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import { mayBeRewritten } from '../prose.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

export const faltDubblett: Rule = {
  id: 'falt-dubblett',
  group: 'språk',
  level: 'varning',
  page: {
    summary: {
      sv: 'Samma uppgift står två gånger.',
      en: 'The same field stands twice.',
    },
    why: {
      sv: 'Bara den första av två lika uppgifter läses, och vilken som gäller vet bara den som skrev. Regeln räknar olika namn på samma uppgift som en (Datum och Sammanträdesdatum). Plats och Tid för sig är två, och sådant som kan vara flera får stå flera gånger: rättelser, ajourneringar, bilagor, bevakningar. Snabbfixen finns bara där båda säger detsamma.',
      en: 'Only the first of two equal fields is read, and only the writer knows which one holds. Different names of one field count as one (Datum and Sammanträdesdatum). Plats and Tid apart are two, and what may be several may stand several times: corrections, adjournments, attachments, follow-ups. There is a fix only where both say the same.',
    },
    source: null,
    right: [
      example`
        Kommun: Granångers kommun
        Plats: Kommunkontoret
        Tid: tisdag den 10 mars kl. 08:30
        Ajournering: 10:00-10:15
        Ajournering: 12:00-13:00

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bilaga: Taxa
        Bilaga: Karta
        Bevakas: 2026-06-01
        Bevakas: 2026-12-01
      `,
      example`
        Beslutande ledamöter:
        - Anna Ek (S), ordförande

        Ledamöter: Enligt närvarolista

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Ordförande: Bo Lund (M)

        § 18 KS-26/00102

        Riktlinjer för gåvor

        Ordförande: Bo Lund (M)
      `,
    ],
    wrong: [
      {
        text: example`
          Sammanträdesdatum: 2026-03-10
          Datum: 2026-03-11

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Ordförande: Bo Lund (M)
          Ordförande: Eva Holm (S)
        `,
        messages: [
          'Datum är samma uppgift som Sammanträdesdatum, som redan står ovanför. Den väntas en gång.',
          '§ 17: Uppgiften Ordförande står redan ovanför. Den väntas en gång.',
        ],
        marks: ['Datum', 'Ordförande'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Paragrafer: 17
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: ['Uppgiften Organ står redan ovanför. Den väntas en gång.'],
        marks: ['Organ'],
        fixed: example`
          Organ: Kommunstyrelsen
          Paragrafer: 17

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
      },
    ],
  },
  *check(context) {
    const items = context.minutes.items.values();
    for (const child of context.tree.children) {
      const item = child.type === 'item' ? (items.next().value ?? null) : null;
      const first = new Map<FieldKey, Named>();
      for (const field of fieldsOf(child)) {
        const earlier = first.get(field.key);
        if (earlier === undefined) first.set(field.key, field);
        else if (isDouble(field, earlier)) yield finding(context, field, earlier, item);
      }
    }
  },
};

/** A known field with its name. */
interface Named {
  key: FieldKey;
  field: Field;
  name: FieldName;
}

function fieldsOf({ children }: Head | ItemNode | Section, found: Named[] = []): Named[] {
  for (const child of children) {
    if (child.type === 'section') fieldsOf(child, found);
    if (child.type !== 'field' || child.key === null || MAY_REPEAT.has(child.key)) continue;
    const name = child.children.find((part) => part.type === 'fieldName');
    if (name && rangeOf(name.position) && rangeOf(child.position)) {
      found.push({ key: child.key, field: child, name });
    }
  }
  return found;
}

const MAY_REPEAT: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'correction',
  'adjournment',
  'attachment',
  'followUp',
  'preparer',
  'recusal',
  'abstention',
  'earlier',
]);

/** Fields whose values are read together: only the very same name is a slip. */
const JOINED: ReadonlySet<FieldKey> = new Set<FieldKey>([...ROSTER_FIELDS, 'placeAndTime']);

function isDouble(field: Named, earlier: Named): boolean {
  return !JOINED.has(field.key) || nameOf(field) === nameOf(earlier);
}

function nameOf({ name }: Named): string {
  return name.value.toLowerCase().replace(/\s+/gu, ' ');
}

function finding(context: RuleContext, field: Named, earlier: Named, item: Item | null): Finding {
  const [second, first] = [field.name.value, earlier.name.value];
  return {
    message: about(
      item,
      nameOf(field) === nameOf(earlier)
        ? {
            sv: `Uppgiften ${second} står redan ovanför. Den väntas en gång.`,
            en: `The field ${second} already stands above. It is expected once.`,
          }
        : {
            sv: `${second} är samma uppgift som ${first}, som redan står ovanför. Den väntas en gång.`,
            en: `${second} is the same field as ${first}, which already stands above. It is expected once.`,
          },
    ),
    position: nameOnly(field),
    item,
    fixes: item === null || mayBeRewritten(context) ? fixes(context, field, earlier) : [],
    related: [
      {
        message: { sv: `${first} står redan här`, en: `${first} already stands here` },
        position: nameOnly(earlier),
      },
    ],
  };
}

/** The name's own place, without its colon. */
function nameOnly({ name: { value, position } }: Named): Finding['position'] {
  const { start } = position;
  const { length } = value;
  return {
    start,
    end: { line: start.line, column: start.column + length, offset: (start.offset ?? 0) + length },
  };
}

/** Removes the second with its line, where it says nothing that the first does not. */
function fixes({ text }: RuleContext, field: Named, earlier: Named): Fix[] {
  const range = rangeOf(field.field.position);
  if (range === null || valuesOf(field) !== valuesOf(earlier)) return [];
  const before = text.slice(0, range.start);
  const isAlone = /(?:^|[\r\n])[^\S\r\n]*$/u.test(before.slice(-80));
  const lineEnd = /^[^\S\r\n]*(?:\r\n|\r|\n|$)/u.exec(text.slice(range.end, range.end + 80));
  if (!isAlone || !lineEnd || text.slice(range.start, range.end).includes('[[')) return [];
  return [
    {
      title: {
        sv: `Ta bort den andra ${field.name.value}`,
        en: `Remove the second ${field.name.value}`,
      },
      edits: [{ start: range.start, end: range.end + lineEnd[0].length, text: '' }],
      certain: true,
    },
  ];
}

function valuesOf({ field }: Named): string {
  return field.children
    .filter((child) => child.type === 'fieldValue')
    .map(({ value }) => value)
    .join('\n');
}
