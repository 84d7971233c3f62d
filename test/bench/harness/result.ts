/** What a benchmark is and what it yields. */
import type { Point } from './statistics.ts';

export type Unit = 'ms' | 's' | 'MB' | 'MB/s';

/** What one program was seen to do, sample by sample. */
export interface Series {
  /** The program and how it ran: `vscode-markdown-languageserver`. */
  who: string;
  samples: number[];
}

/** One thing that was measured, on Protokoll and on its peers in the same minutes. */
export interface Row {
  /** Names the row for the goals: `keystroke-diagnostics-1x`. */
  id: string;
  what: string;
  unit: Unit;
  ours: number[];
  /** None where nothing else does the same. */
  peers: Series[];
}

/** How time or memory grows with the protokoll. */
export interface Curve {
  /** Names the curve for the goals: `growth-parse-time`. */
  id: string;
  what: string;
  unit: Unit;
  /** Medians by the number of §§, ascending. */
  points: Point[];
}

export interface Result {
  rows: Row[];
  curves: Curve[];
  /** What a reader must know of this run: what was left out, and why. */
  notes: string[];
  /** Programs with their versions. */
  versions: Record<string, string>;
}

/** What a benchmark may use. */
export interface Setting {
  /** Few samples of small texts: to try the benchmark itself. */
  quick: boolean;
  /** Also what takes long minutes. */
  full: boolean;
  /** The folder of what was built. */
  dist: string;
  /** An empty folder that is removed afterwards. */
  folder: string;
  /** Says what is being done. */
  tell(text: string): void;
}

export interface Benchmark {
  /** The name of its file, and on the command line. */
  name: string;
  title: string;
  /** For the page: what is measured, and how. */
  about: string;
  run(setting: Setting): Promise<Result>;
}
