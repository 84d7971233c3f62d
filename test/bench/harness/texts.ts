/** The texts that are measured. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importText } from '../../../server/src/import/text.ts';
import { minutesOfSize } from '../text/minutes.ts';

/** A real protokoll of 35 pages that may not lie in the repository. */
const REAL = join(process.cwd(), '../shared/data/norsjo-au-2025-02-25.txt');

export interface MeasuredText {
  /** `1x`, `10x`, `100x`. */
  size: string;
  /** `41 kB`. */
  told: string;
  text: string;
}

/** A real protokoll, and its text as it came out of the PDF; null where it is not at hand. */
export function realText(): { protokoll: string; source: string } | null {
  if (!existsSync(REAL)) return null;
  const source = readFileSync(REAL, 'utf8');
  return { protokoll: importText(source), source };
}

/** Protokoll of 1, 10 and 100 times the real size; the first is the real one where it is at hand. */
export function measuredTexts(times: readonly number[]): MeasuredText[] {
  return times.map((one) => {
    const real = one === 1 ? realText() : null;
    const text = real?.protokoll ?? minutesOfSize(one);
    const bytes = Buffer.byteLength(text);
    const told = bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
    return { size: `${one}x`, told: real ? `${told}, a real protokoll` : told, text };
  });
}
