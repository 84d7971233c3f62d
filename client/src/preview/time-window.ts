/**
 * A time window in which a movement counts as our own doing, so that two
 * views that follow each other do not answer each other's answers.
 */
export class TimeWindow {
  private until = Number.NEGATIVE_INFINITY;

  /** @param length in milliseconds */
  constructor(private readonly length: number) {}

  /** Opens the window, or keeps it open for its whole length more; `now` in milliseconds. */
  open(now: number): void {
    this.until = now + this.length;
  }

  /** Ends it: what comes now is someone else's doing. */
  close(): void {
    this.until = Number.NEGATIVE_INFINITY;
  }

  isOpen(now: number): boolean {
    return now < this.until;
  }
}
