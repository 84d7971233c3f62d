/** What a decision point does, where its words are the usual ones. */
import type { PointAction } from './minutes.ts';

/** Takes a point's words; returns what it does: `decide` where it does anything else, too. */
export function pointAction(words: string): PointAction {
  const sentences = words
    .slice(0, LONGEST)
    .replace(/\*+/gu, '')
    .split(/[.!?;]\s+(?=\p{Lu})/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const actions = sentences.map(sentenceAction);
  const weightiest = (['decide', 'report-back'] as const).find((one) => actions.includes(one));
  return weightiest ?? actions[0] ?? 'decide';
}

/** Usual words are short: what comes later in a long point changes nothing. */
const LONGEST = 600;

type Patterns = readonly [action: PointAction, pattern: RegExp][];

/** The first that fits counts: the weightier stand before those whose words they may hold. */
const PATTERNS: Patterns = [
  ['elect-verifier', /(?:utse|välj)[\p{L}]*\s.*justera|justera(?:re)?\s.*utse[sr]?(?!\p{L})/isu],
  [
    'approve-agenda',
    /(?:godkän|fastställ).*(?:dagordning|föredragningslist|ärendelist)|(?:dagordning|föredragningslist|ärendelist).*(?:godkän|fastställ)/isu,
  ],
  ['adjourn', /ajournera[sr]?(?!\p{L})/iu],
  ['resume', /återuppta.*(?:sammanträde|möte|förhandling)|(?:sammanträde|möte).*återuppta/isu],
  ['reject', /(?<!\p{L})(?:avslå|avvisa)[sr]?(?!\p{L})|lämna[sr]?\s+utan\s+bifall/iu],
  ['table', /bordlägg(?:s|a|er|as)(?!\p{L})/iu],
  ['refer-back', /återremittera[sr]?(?!\p{L})|visa[sr]?\s+(?:ärendet\s+)?åter(?!\p{L})/iu],
  [
    'declare-done',
    /(?:anse[sr]?|förklara[sr]?)\s.*(?:besvara|avslut|slutbehandla|färdigbehandla|slutför|verkställ|fullgjor|slutredovisa)|är\s+(?:därmed\s+|härmed\s+)?besvara[dt]|avskriv(?:s|a|er|as)(?!\p{L})|(?:ärendet|uppdraget)\s+avsluta[sr]?(?!\p{L})/isu,
  ],
  [
    'hand-over',
    /utan\s+(?:eget|egna|någ(?:ot|ra)\s+eg(?:et|na))\s+(?:yttrande|ställningstagande|förslag|beslutsförslag)/iu,
  ],
  ['lay-aside', /l[aä](?:gg|de)(?:s|a|er|as)?\s.*(?:till\s+handlingarna|ad\s+acta)/isu],
  [
    'note',
    /(?<!\p{L})(?:noteras?|noterar|antecknas?|antecknar)(?!\p{L})|till\s+protokollet|informationen\s.*(?:godkänns|tas\s+emot)|(?:tar|tagit|ta|tas|tagits)\s+(?:\p{L}+\s+){0,3}?del\s+av|tackar?\s+för\s+(?:\p{L}+\s+){0,3}?informationen/isu,
  ],
  [
    'report-back',
    /(?<!\p{L})åter(?:rapport|redovis)|(?:redovisning|rapport|rapportering|uppföljning)(?:en)?\s+(?:ska(?:ll)?\s+)?(?:sker?|lämnas|görs|ges)(?!\p{L})|(?:redovisas|rapporteras)(?!\p{L}).*(?:sammanträde|möte|senast|nämnden|utskottet|styrelsen|fullmäktige)/isu,
  ],
];

/** What the formal actions cannot do without; emphasis may stand within it. */
const FORMAL = /justera|dagordning|föredragningslist|ärendelist|ajournera|återuppta|\*/iu;

/** Whether a point may elect a verifier, approve the agenda, adjourn or resume: sooner told than what else it does. */
export function mayBeFormal(words: string): boolean {
  return FORMAL.test(words);
}

/** Words that lay a task on someone or settle something beside the usual. */
const DECIDES_MORE =
  /uppdra[grs]?(?!\p{L})|åläggs|bemyndiga|delegera|antas?(?!\p{L})|bevilja|bifall|fastställ|tillstyrk|utse[sr]?(?!\p{L})|anvisa|finansiera/iu;
const MAY_HOLD_MORE: ReadonlySet<PointAction> = new Set<PointAction>([
  'note',
  'lay-aside',
  'hand-over',
  'declare-done',
  'reject',
  'report-back',
]);
/** A task that is nothing but the report. */
const TASK_TO_REPORT = /uppdra[grs]?(?:\s+\S+){0,4}?\s+att\s+(?=(?:åter)?(?:rapport|redovis))/iu;

function sentenceAction(sentence: string): PointAction {
  for (const [action, pattern] of PATTERNS) {
    if (!pattern.test(sentence)) continue;
    const more =
      MAY_HOLD_MORE.has(action) && DECIDES_MORE.test(sentence.replace(TASK_TO_REPORT, ''));
    return more ? 'decide' : action;
  }
  return 'decide';
}
