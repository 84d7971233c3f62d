/** Every benchmark, in the order of the page. */
import { checking } from './check.ts';
import { exporting } from './export.ts';
import { growth } from './growth.ts';
import type { Benchmark } from './harness/result.ts';
import { keystroke } from './keystroke.ts';
import { parsing } from './parse.ts';
import { previewing } from './preview.ts';
import { starting } from './start.ts';

export const BENCHMARKS: readonly Benchmark[] = [
  keystroke,
  previewing,
  parsing,
  checking,
  exporting,
  starting,
  growth,
];
