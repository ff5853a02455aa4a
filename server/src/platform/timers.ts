/** Both Node and browsers have these; the core does not name either. */
interface Timers {
  setTimeout(task: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** Runs a task after some time; the answer takes it back. */
export function schedule(task: () => void, milliseconds: number): () => void {
  const { setTimeout, clearTimeout } = globalThis as unknown as Timers;
  const handle = setTimeout(task, milliseconds);
  return () => clearTimeout(handle);
}
