/** Names of fields, those that are missing first, and the values of those that have few. */
import type { CompletionItem } from 'vscode-languageserver';
import { HEAD_FIELDS, ITEM_FIELDS } from '../../language/vocabulary.ts';
import { type Place, proposal } from './place.ts';

/** Fields that may stand several times. */
const REPEATED: ReadonlySet<string> = new Set(['correction', 'attachment']);

/** The field names that fit where a line begins. */
export function fieldNames(place: Place): CompletionItem[] {
  const { item, snapshot } = place;
  const names = Object.entries(item ? ITEM_FIELDS : HEAD_FIELDS);
  const present = new Set<string | null>((item ?? snapshot.minutes).fields.map(({ key }) => key));
  return names.flatMap(([key, [name = '']], index) =>
    present.has(key) && !REPEATED.has(key)
      ? []
      : [proposal(place, 'field', `${name}: `, (item ? 100 : 0) + index, { label: name })],
  );
}

const APPEALS = ['laglighetsprövning', 'förvaltningsbesvär', 'kan inte överklagas'];

/** The values of a field that has few. */
export function fieldValues(place: Place): CompletionItem[] {
  const { profile } = place.snapshot;
  const values = {
    status: ['Utkast', 'Justerat', 'Kallelse'],
    appeal: APPEALS,
    municipality: profile.organisation ? [profile.organisation] : [],
    body: profile.bodies.map(({ name }) => name),
  };
  const key = place.field;
  if (key !== 'status' && key !== 'appeal' && key !== 'municipality' && key !== 'body') return [];
  return values[key].map((value, index) => proposal(place, 'value', value, index));
}
