/** Work that is only worth doing for what is newest: asked for while it is done, it is done once more. */
export class Newest {
  private running = false;
  private again = false;

  /** @param work is done one at a time; what goes wrong in it is its own to tell */
  constructor(private readonly work: () => Promise<void>) {}

  /** Something has changed. */
  ask(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    void this.work().finally(() => {
      this.running = false;
      if (!this.again) return;
      this.again = false;
      this.ask();
    });
  }
}
