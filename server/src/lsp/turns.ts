/** How long a work goes on before other requests have their turn, in milliseconds. */
const SLICE = 12;

interface Surroundings {
  /** Runs a task after some time; the answer takes it back. */
  schedule(task: () => void, milliseconds: number): () => void;
}

/** Parts a long work into slices, between which other requests are answered. */
export class Turns {
  readonly #surroundings: Surroundings;
  /** When the work last went on after a pause. */
  #resumed = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Lets other requests have their turn, where the slice is over. */
  async give(): Promise<void> {
    if (Date.now() - this.#resumed < SLICE) return;
    await new Promise<void>(resolve => this.#surroundings.schedule(resolve, 0));
    this.#resumed = Date.now();
  }
}
