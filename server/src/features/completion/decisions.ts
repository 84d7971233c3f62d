/** The usual words of decisions, and those who receive them. */
import type { CompletionItem } from 'vscode-languageserver';
import { personKey } from '../others.ts';
import { knownPeople } from '../people.ts';
import { type Place, proposal } from './place.ts';

/** As Swedish minutes word them; a secretary fills in what they are about. */
const PHRASES = [
  'Informationen noteras.',
  'Ärendet läggs till handlingarna.',
  'Anmälan av delegationsbeslut läggs till handlingarna.',
  'Ärendet överlämnas till kommunstyrelsen utan eget yttrande.',
  'Ärendet återremitteras.',
  'Ärendet bordläggs.',
  'Motionen avslås med hänvisning till verksamhetens yttrande.',
  'Motionen bifalls.',
  'Motionen anses besvarad.',
  'Dagordningen godkänns.',
  'Redovisningen godkänns.',
  'Anmälan noteras.',
];

/** Phrases for a point of a decision or a proposal. */
export function decisionPhrases(place: Place): CompletionItem[] {
  if (place.role !== 'decision' && place.role !== 'proposal') return [];
  const verifier = place.snapshot.minutes.verifiers?.people[0]?.name;
  const election = `${verifier ?? 'Namn'} utses att tillsammans med ordföranden justera protokollet.`;
  const isElection = place.item?.formality === 'verifier';
  const phrases = isElection ? [election, ...PHRASES] : [...PHRASES, election];
  return phrases.map((words, index) => proposal(place, 'phrase', words, index));
}

/** Recipients that the § does not have yet: its preparer first, then the register's, bodies and people. */
export function recipients(place: Place): CompletionItem[] {
  if (place.role !== 'recipients') return [];
  const { snapshot, item, before, content } = place;
  const { profile } = snapshot;
  const last = before.lastIndexOf(',');
  const from =
    last < 0 ? content : last + 1 + (/^\s*/u.exec(before.slice(last + 1))?.[0].length ?? 0);
  const names = [
    ...(item?.preparers ?? []).map(({ name }) => name),
    ...(item?.decisions ?? []).flatMap(({ to }) => (to ? [capitalised(to)] : [])),
    ...profile.recipients,
    ...profile.bodies.map(({ name }) => name),
    ...snapshot.minutes.items.flatMap((one) => one.recipients.map(({ name }) => name)),
    ...[...knownPeople(snapshot).values()].map(({ name }) => name),
  ];
  const typed = personKey(before.slice(from));
  const taken = new Set((item?.recipients ?? []).map(({ name }) => personKey(name)));
  taken.delete(typed);
  const fresh = new Map(names.map((name) => [personKey(name), name]));
  return [...fresh]
    .filter(([key]) => !taken.has(key))
    .map(([, name], index) => proposal(place, 'body', name, index, { from }));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
