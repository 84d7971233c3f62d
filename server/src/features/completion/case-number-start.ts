/** What a new case number begins with: `KS-26/`. */
import { findBody } from '../../profile/body-type.ts';
import { compileScheme } from '../../profile/case-number-scheme.ts';
import type { Snapshot } from '../snapshot.ts';

/** A case number in two parts. */
export interface CaseNumberStart {
  /** `KS-26/`. */
  start: string;
  /** What the running number looks like, in zeros: `00000`. */
  serial: string;
}

/** What the case numbers of a body and a year begin with: those of the scheme, then those used. */
export function caseNumberStarts(
  { minutes, profile, today }: Pick<Snapshot, 'minutes' | 'profile' | 'today'>,
  bodyName: string,
): CaseNumberStart[] {
  const year = minutes.meetingDate?.iso?.slice(0, 4) ?? today?.slice(0, 4) ?? '2026';
  const own = findBody(profile, bodyName)?.abbreviation ?? null;
  const starts = profile.caseNumbers.flatMap(({ pattern, prefixes }) => {
    const first = own !== null && prefixes.includes(own) ? [own] : [];
    const all = prefixes.length > 0 ? [...new Set([...first, ...prefixes])] : own ? [own] : [];
    return all.map((prefix) =>
      startOf(compileScheme({ pattern, prefixes: [prefix] }).example, year),
    );
  });
  const used = minutes.items.flatMap((item) =>
    item.caseNumbers.map(({ text }) => startOf(text, null)),
  );
  const found = [...starts, ...used].filter((one) => one !== null);
  return [...new Map(found.toReversed().map((one) => [one.start, one])).values()].toReversed();
}

/** Takes a case number; the year of an example is that of the meeting. */
function startOf(caseNumber: string, year: string | null): CaseNumberStart | null {
  const start = /^(?=.*\d.*\D\d+$).*\D(?=\d+$)/u.exec(caseNumber)?.[0];
  if (start === undefined) return null;
  const serial = '0'.repeat(caseNumber.length - start.length);
  if (year === null) return { start, serial };
  const ofYear = (found: string): string => year.slice(-found.length);
  return { start: start.replace(/(?<!\d)(?:20)?26(?!\d)/u, ofYear), serial };
}
