/** What kind of body it is, by the profile or its name; the law's rules on minutes ask. */
import type { BodyType, Profile, ProfileBody } from './profile.ts';

/** Kinds by how the word ends. A genitive (`nämndens`) is only an owner: the next word tells. */
const ENDINGS: readonly [RegExp, BodyType][] = [
  [/(?:utskott(?:et)?|beredning(?:en)?|presidi(?:um|et))$/, 'utskott'],
  [/fullmäktige$/, 'fullmäktige'],
  [/(?:nämnd(?:en)?|styrelse(?:n)?|direktion(?:en)?)$/, 'nämnd'],
];

/** Usual initials; `KSAU` and `AU` are committees. */
const INITIALS: readonly [RegExp, BodyType][] = [
  [/^[KR]F$/, 'fullmäktige'],
  [/^[KR]S$/, 'nämnd'],
  [/^\p{Lu}{0,5}AU$/u, 'utskott'],
];

/** A company's board is no nämnd. */
const COMPANY = /\b(?:AB|aktiebolag|HB|ek\. för)(?!\p{L})/u;

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The body of the profile with that name or abbreviation (`Allmänna
 * utskottet`, `AU`), case ignored; null where the profile has none.
 */
export function findBody(profile: Profile, bodyName: string): ProfileBody | null {
  const wanted = comparable(bodyName);
  const names = ({ name, abbreviation }: ProfileBody): string[] => [name, abbreviation ?? name];
  return (
    profile.bodies.find((body) => names(body).some((name) => comparable(name) === wanted)) ?? null
  );
}

/** The kind by the last word of the name that tells one; the first of `Nämnden för …` tells it too. */
function guess(name: string): BodyType {
  if (COMPANY.test(name)) return 'annat';
  const initials = INITIALS.find(([form]) => form.test(name.trim()));
  if (initials !== undefined) return initials[1];
  const words = comparable(name).split(/[\s,()]+/);
  for (const word of words.reverse()) {
    const ending = ENDINGS.find(([form]) => form.test(word));
    if (ending !== undefined) return ending[1];
  }
  return 'annat';
}

/**
 * The kind of body: as the profile says, else guessed from the name
 * (`fullmäktige`; `…nämnden` and `…styrelsen` are `nämnd`; `…utskottet`,
 * `…beredningen` and `presidiet` are `utskott`); `annat` where nothing tells.
 */
export function bodyTypeOf(profile: Profile, bodyName: string): BodyType {
  const body = findBody(profile, bodyName);
  return body?.type ?? guess(body?.name ?? bodyName);
}
