/** Tidies up when the process is told to stop: Ctrl+C, a closed terminal, a shutdown. */

const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/**
 * Takes what is to be done if the process is told to stop from now on; returns
 * how to be rid of that. Without such a plan a signal ends the process at once,
 * also while it is busy: therefore plans are made for the moment only.
 */
export function onInterrupt(tidy: () => void): () => void {
  const handlers = SIGNALS.map(([signal, code]) => {
    const stop = (): void => {
      tidy();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const release of handlers) release();
  };
}
