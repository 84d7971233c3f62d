/** Which §§ are formalities: they need no case number and often no decision. */
import type { Decision, Formality, PointAction } from './minutes.ts';
import { oneLine } from './one-line.ts';
import { mayBeFormal, pointAction } from './point-action.ts';

const AGENDA = '(?:dagordning|föredragningslista|ärendelista)(?:en|n)?';
const MEETING = '(?:sammanträdet|sammanträdets|mötet|mötets|möte|sammanträde)';

/** Titles, whole: what a § on a substantial matter may begin with is no formality. */
const TITLES: readonly [formality: Formality, title: RegExp][] = [
  [
    'agenda',
    new RegExp(
      `^(?:(?:godkännande|fastställande|fastställelse)(?: och \\p{L}+)? av )?(?:dagens )?${AGENDA}(?: (?:för|vid) .{1,40})?$`,
      'u',
    ),
  ],
  [
    'verifier',
    /^(?:(?:val|utseende|utse|upprop,? val) (?:av |och )?.{0,40})?(?:protokoll(?:s|et)?\s?)?(?:justera(?:re|nde)?|justeringsp\p{L}+)(?:,? (?:och|samt|jämte) .{1,60})?$|^(?:tid (?:och plats )?för |protokolls)?justering(?: av (?:dagens )?protokoll(?:et)?)?$/u,
  ],
  ['adjournment', new RegExp(`^ajournering(?: av ${MEETING})?$|^${MEETING} ajourneras$`, 'u')],
  [
    'attendance',
    /^(?:upprop|närvaro(?:rätt|lista|n)?|fastställande av (?:närvaro|röstlängd)\p{L}*|anmälan av (?:närvaro|ersättare)\p{L}*|beslut(?:ande|s)mässighet|röstlängd)(?: (?:och|samt|av|för|vid) .{1,60})?$/u,
  ],
  [
    'recusal-notice',
    /^(?:anmälan (?:av|om)|anmäla|fråga om|eventuell(?:t)?|anmält) jäv(?:ighet)?$|^jäv(?:sanmälan|sfrågor|ighet)?$/u,
  ],
  [
    'opening',
    new RegExp(`^(?:${MEETING} )?öppna(?:nde|s)(?: av ${MEETING})?$|^${MEETING} öppnas$`, 'u'),
  ],
  [
    'closing',
    new RegExp(
      `^(?:${MEETING} )?avslut(?:ning|ande|as)(?: av ${MEETING})?$|^${MEETING} avslutas?$|^${MEETING}s? avslutning$`,
      'u',
    ),
  ],
];

/** Longer titles name a matter. */
const LONGEST = 120;

/** Takes a §'s title and its decisions; returns what formality it is, or null. */
export function readFormality(
  title: string | null,
  decisions: readonly Decision[],
): Formality | null {
  const words = oneLine((title ?? '').slice(0, LONGEST).replaceAll('*', ''))
    .replace(/[.:]$/u, '')
    .trim()
    .toLowerCase();
  const titled = TITLES.find(([, pattern]) => pattern.test(words));
  return titled?.[0] ?? decidedFormality(decisions);
}

/** A § whose points all do one formal thing is that formality whatever its title says. */
function decidedFormality(decisions: readonly Decision[]): Formality | null {
  let formality: Formality | null = null;
  for (const { points } of decisions) {
    for (const { words } of points) {
      if (!mayBeFormal(words.value)) return null;
      const action = pointAction(words.value);
      if (action === 'resume') continue;
      const found = DECIDED[action] ?? null;
      if (found === null || (formality !== null && found !== formality)) return null;
      formality = found;
    }
  }
  return formality;
}

const DECIDED: Partial<Record<PointAction, Formality>> = {
  adjourn: 'adjournment',
  'approve-agenda': 'agenda',
  'elect-verifier': 'verifier',
};
