/** Signature lines: dots, a name, a role. The exporters set them anew. */
import { collapse } from './source-lines.ts';

export type SignerRole = 'secretary' | 'chair' | 'verifiers';

export interface Signer {
  name: string;
  role: SignerRole | null;
}

const DOTS = /(?:\.{4,}|…{2,}|_{4,})/u;
const ALL_DOTS = /(?:\.{4,}|…{2,}|_{4,})/gu;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|von|af|de|van|der|den)){1,4}$/u;
const ROLES: readonly [SignerRole, RegExp][] = [
  ['secretary', /(?<!\p{L})(?:sekreterare|protokollförare)(?!\p{L})/iu],
  ['chair', /(?<!\p{L})ordförande(?!\p{L})/iu],
  ['verifiers', /(?<!\p{L})(?:justerare|justerande|protokollsjusterare)(?!\p{L})/iu],
];

/** @returns whether the line holds a row of dots or underscores to sign on */
export function hasSignatureDots(raw: string): boolean {
  return DOTS.test(raw);
}

/** Collects the signers of a cover, line by line. */
export class SignatureReader {
  readonly signers: Signer[] = [];
  private role: SignerRole | null = null;

  /**
   * @param raw a line among the signatures, with its inner spacing
   * @returns whether it belongs there; a sentence does not
   */
  read(raw: string): boolean {
    const dotted = hasSignatureDots(raw);
    const parts = raw
      .replace(ALL_DOTS, '   ')
      .split(/\s{3,}|\t/u)
      .map(collapse)
      .filter((part) => part !== '');
    if (parts.some((part) => !isSignature(part))) return false;
    for (const part of parts) this.readPart(part, dotted);
    return true;
  }

  private readPart(part: string, dotted: boolean): void {
    const role = roleOf(part);
    const name = nameOf(part);
    const last = this.signers.at(-1);
    if (name) {
      this.signers.push({ name, role: role ?? this.role });
      this.role = null;
    } else if (!dotted && last && last.role === null && this.role === null) last.role = role;
    else this.role = role;
  }
}

function isSignature(part: string): boolean {
  return (
    part.length <= 80 && (nameOf(part) !== null || (roleOf(part) !== null && !/[.!?]$/u.test(part)))
  );
}

function roleOf(part: string): SignerRole | null {
  return ROLES.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
}

/** `Anna Ek, sekreterare`, `Sekreterare Anna Ek`, `Anna Ek (S)`. */
function nameOf(part: string): string | null {
  const words = ROLES.reduce((text, [, pattern]) => text.replace(pattern, ' '), part).replace(
    /(?<!\p{L})(?:[12]:[ae]\s+)?vice(?!\p{L})|\([^)]*\)|,/giu,
    ' ',
  );
  const name = collapse(words.replace(/^[\s:–-]+/u, ''));
  return NAME.test(name) ? name : null;
}
