/** Every benchmark, in the order of the page. */
import { checking } from './check.ts';
import type { Benchmark } from './harness/result.ts';
import { keystroke } from './keystroke.ts';
import { parsing } from './parse.ts';

export const BENCHMARKS: readonly Benchmark[] = [keystroke, parsing, checking];
