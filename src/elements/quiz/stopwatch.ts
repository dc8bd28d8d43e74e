// BROWSER. Seconds spent with the page in view.

export class Stopwatch {
  #isRunning = false;
  #from = 0;
  #spent = 0;

  /** Counts from now on, or no longer. */
  run(isRunning: boolean): void {
    const now = performance.now();
    if (this.#isRunning) this.#spent += now - this.#from;
    this.#from = now;
    this.#isRunning = isRunning;
  }

  /** Whole seconds counted since they were last taken. */
  take(): number {
    this.run(this.#isRunning);
    const seconds = Math.floor(this.#spent / 1000);
    this.#spent -= seconds * 1000;
    return seconds;
  }
}
