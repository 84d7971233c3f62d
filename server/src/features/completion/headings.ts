/** Headings of a §, by role: what it lacks first. */
import type { CompletionItem } from 'vscode-languageserver';
import { HEADINGS, type SectionRole } from '../../language/vocabulary.ts';
import { bodyTypeOf } from '../../profile/body-type.ts';
import { genitive } from './genitive.ts';
import { type Place, proposal } from './place.ts';

/** The order in which sections stand, those that hardly any § is without marked. */
const ORDER: readonly (readonly [role: SectionRole, usual: boolean])[] = [
  ['background', true],
  ['economy', false],
  ['timeframe', false],
  ['statement', false],
  ['earlier', false],
  ['basis', true],
  ['debate', false],
  ['motions', false],
  ['procedure', false],
  ['vote', false],
  ['decision', true],
  ['proposal', true],
  ['reasons', false],
  ['reservation', false],
  ['dissenting-statement', false],
  ['note', false],
  ['recusal', false],
  ['immediate-verification', false],
  ['recipients', true],
];

/** The headings that may begin on the line, where nothing or `#` stands before them. */
export function headings(place: Place): CompletionItem[] {
  const { item, before } = place;
  if (!item) return [];
  const present = new Set(item.sections.map(({ role }) => role));
  const decides = present.has('decision') || present.has('proposal') || item.decisions.length > 0;
  const from = before.length - before.trimStart().length;
  const marks = /^\s*(#{2,3})/u.exec(before)?.[1] ?? '##';
  const isMarked = /^\s*#/u.test(before);
  return ORDER.flatMap(([role, usual], index) => {
    const isThere = present.has(role) || (decides && (role === 'decision' || role === 'proposal'));
    const rank = isThere ? 2 : usual ? 0 : 1;
    return namesOf(place, role).map((name, i) => {
      const filter = isMarked ? `${marks} ${name}` : name;
      return proposal(place, 'heading', `${marks} ${name}`, rank * 200 + index * 5 + i, {
        label: name,
        filter,
        from,
      });
    });
  });
}

function namesOf(place: Place, role: SectionRole): string[] {
  const { minutes, profile } = place.snapshot;
  const body = minutes.body?.value.replace(/\s*\([^)]*\)\s*$/u, '');
  if (role === 'decision') return [body ? `${genitive(body)} beslut` : 'Beslut'];
  if (role !== 'proposal') return HEADINGS[role]?.slice(0, 1) ?? [];
  const type = bodyTypeOf(profile, body ?? '');
  const above =
    type === 'utskott' ? ['kommunstyrelsen', 'kommunfullmäktige'] : ['kommunfullmäktige'];
  if (type === 'fullmäktige') return [];
  return above.map((to) => `${body ? `${genitive(body)} förslag` : 'Förslag'} till ${to}`);
}
